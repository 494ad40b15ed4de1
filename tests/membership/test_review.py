"""A claim without a code: the organisers' cards, decided once; and a colleague's word."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.membership.actions.codes import review, vouch_link
from bot.people.rules.person import Role
from bot.services import Services
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.signup import Answers, Proof, Signup, Status
from bot.tripfile.read import load_trip
from tests.membership.conftest import ANA, CLAIRE, OMAR, furnish
from tests.town import Reader, Town, town

LEA, TOM = 102, 401


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    """Without a mail server."""
    async with town(load_trip(SHIPPED_TRIP), tmp_path, "2023-11-20 09:00", frozenset({CLAIRE})) as made:
        await made.app.settled()
        await furnish(made.app.services.database)
        yield made


@pytest.fixture
async def claire(place: Town) -> Reader:
    return await place.person(CLAIRE, "Claire", Role.ORGANISER)


@pytest.fixture
async def lea(place: Town) -> Reader:
    return await place.person(LEA, "Léa", Role.ORGANISER)


@pytest.fixture
async def omar(place: Town) -> Reader:
    return await place.person(OMAR, "Omar", Role.MEMBER)


async def claimed(place: Town, person: int = OMAR, **answers: str) -> Signup:
    """Confirmed a form, without a proof: the organisers are shown it."""
    said = {"first_name": "Omar", "last_name": "Benali", "organisation": "Mairie d'Exemple"} | answers
    made = Signup(person=person, status=Status.REVIEW, step="done", answers=Answers(**said))  # type: ignore[arg-type]  # texts alone
    services = place.app.services
    async with services.database.work() as work:
        made = replace(made, email="omar@gmail.com", claim="Je suis conseiller municipal.", ranked=work.now)
        kept = await work.signups.save(made)
        await review(work, services.trip, kept)
    await place.settled()
    return kept


async def kept(services: Services, row: int) -> Signup:
    async with services.database.reading() as work:
        found = await work.signups.get(row)
    assert found is not None
    return found


async def noted(services: Services, row: int) -> list[str]:
    async with services.database.reading() as work:
        return [it.what for it in await work.audit.latest(signup=row)]


def forge(place: Town, who: Reader, data: str) -> str:
    """Presses, under the last message, a button that the bot never made; the query's id."""
    who.last["reply_markup"] = {"inline_keyboard": [[{"text": "?", "callback_data": data}]]}
    return place.telegram.taps(who.id, who.last["message_id"], data)


CARD = """Une appartenance au réseau à vérifier
Qui\u00a0: Omar Benali
Organisation indiquée\u00a0: Mairie d'Exemple
Adresse donnée, sans code\u00a0: omar@gmail.com
Son mot\u00a0: Je suis conseiller municipal.

Dans la liste des membres\u00a0:
• Ville d’Exemple"""


async def test_the_organisers_read_the_claim_and_accept_it_in_one_tap(
    place: Town, claire: Reader, omar: Reader
) -> None:
    signup = await claimed(place)
    assert claire.unread() == [CARD]
    assert claire.buttons == [
        "Accepter\u00a0: Ville d’Exemple",
        "Accepter sous le nom indiqué",
        "Refuser",
        "Poser une question",
    ]
    said = await claire.taps("Accepter\u00a0: Ville d’Exemple")
    assert (
        said
        == "Appartenance au réseau acceptée par Claire : Omar Benali (Ville d’Exemple).\n\nInscription\u00a0: Confirmée"
    )
    told = omar.unread()
    assert (
        "L’équipe a vérifié votre appartenance au réseau\u00a0: vous êtes membre au titre de «\u202fVille d’Exemple\u202f»."
        in told
    )
    found = await kept(place.app.services, signup.id)
    assert (found.status, found.proof, found.decided_by) == (Status.SEATED, Proof.ORGANISER, CLAIRE)
    assert (found.answers.organisation, found.ranked) == ("Ville d’Exemple", signup.ranked)
    assert found.organisation is not None
    assert "accepted" in await noted(place.app.services, signup.id)


async def test_it_is_accepted_as_it_is_written(place: Town, claire: Reader, omar: Reader) -> None:
    signup = await claimed(place, organisation="Les Amis du canal")
    await claire.taps("Accepter sous le nom indiqué")
    found = await kept(place.app.services, signup.id)
    assert (found.answers.organisation, found.organisation, found.proof) == ("Les Amis du canal", None, Proof.ORGANISER)


async def test_two_organisers_decide_once(place: Town, claire: Reader, lea: Reader, omar: Reader) -> None:
    signup = await claimed(place)
    await claire.taps("Accepter sous le nom indiqué")
    omar.unread()
    said = await lea.taps("Refuser")
    assert (
        said
        == "Appartenance au réseau acceptée par Claire : Omar Benali (Mairie d'Exemple).\n\nInscription\u00a0: Confirmée"
    )
    assert omar.unread() == []
    assert (await noted(place.app.services, signup.id)).count("accepted") == 1


async def test_two_organisers_who_tap_at_the_same_moment_decide_once(
    place: Town, claire: Reader, lea: Reader, omar: Reader
) -> None:
    signup = await claimed(place)
    for reader, label in ((claire, "Accepter sous le nom indiqué"), (lea, "Accepter\u00a0: Ville d’Exemple")):
        place.telegram.taps(reader.id, place.telegram.messages(reader.id)[-1]["message_id"], label=label)
    await place.settled()
    assert (await noted(place.app.services, signup.id)).count("accepted") == 1


async def test_a_refusal_says_why_and_what_to_do_next(place: Town, claire: Reader, omar: Reader) -> None:
    signup = await claimed(place)
    prompt = await claire.taps("Refuser")
    assert prompt.startswith("Pourquoi refuser la demande de Omar Benali")
    assert (await claire.says("x" * 501))[-1] == "Envoyez le motif en un seul message, de 500 caractères au plus."
    [said] = await claire.says("Cette association n’est pas « membre » & co.")
    assert (
        said
        == "Appartenance au réseau refusée par Claire : Omar Benali.\nMotif\u00a0: Cette association n’est pas « membre » & co."
    )
    assert omar.unread()[-1] == (
        "L’équipe n’a pas pu confirmer votre appartenance au réseau\u00a0: votre inscription n’est pas retenue.\n\n"
        "Motif\u00a0: Cette association n’est pas « membre » & co.\n\n"
        "Si c’est une erreur, écrivez à l’équipe\u00a0: elle peut reprendre l’examen de votre demande."
    )
    found = await kept(place.app.services, signup.id)
    assert (found.status, found.reason) == (Status.REFUSED, "Cette association n’est pas « membre » & co.")


async def test_a_refusal_without_a_reason_can_be_looked_at_again(place: Town, claire: Reader, omar: Reader) -> None:
    signup = await claimed(place)
    await claire.taps("Refuser")
    assert await claire.taps("Refuser sans motif") == "Appartenance au réseau refusée par Claire : Omar Benali."
    omar.unread()
    assert await claire.taps("Reprendre l’examen") == CARD
    assert omar.unread()[-1] == "L’équipe reprend l’examen de votre inscription. Vous recevrez sa décision ici."
    await claire.taps("Accepter sous le nom indiqué")
    found = await kept(place.app.services, signup.id)
    assert (found.status, found.ranked) == (Status.SEATED, signup.ranked)


async def test_a_changed_mind_refuses_nobody(place: Town, claire: Reader, omar: Reader) -> None:
    signup = await claimed(place)
    await claire.taps("Refuser")
    assert await claire.taps("Revenir à la demande") == CARD
    await claire.says("Bonjour")
    assert (await kept(place.app.services, signup.id)).status is Status.REVIEW


async def test_a_question_reaches_the_person_and_the_answer_comes_back(
    place: Town, claire: Reader, omar: Reader
) -> None:
    await claimed(place)
    claire.unread()
    await claire.taps("Poser une question")
    assert await claire.says("Quelle commune ?") == [
        "Votre question à Omar Benali est partie. Sa réponse arrivera ici."
    ]
    assert await claire.taps("Revenir à la demande") == CARD
    assert omar.unread() == [
        "Claire, de l’équipe, a une question sur votre inscription. Répondez ici\u00a0: votre prochain message lui parviendra.",
        "Quelle commune ?",
    ]
    await omar.says("Exemple-sur-Mer")
    assert claire.unread()[-1] == "Exemple-sur-Mer"


async def test_who_cannot_be_reached_is_telephoned(place: Town, claire: Reader) -> None:
    await claimed(place, person=999, phone="+33612345678")
    claire.unread()
    await claire.taps("Poser une question")
    [said] = await claire.says("Quelle commune ?")
    assert said.endswith("la question n’est pas partie. Téléphone\u00a0: 06 12 34 56 78")


async def test_a_flood_of_claims_does_not_flood_the_team(place: Town, claire: Reader, omar: Reader) -> None:
    signup = await claimed(place)
    for _ in range(9):
        async with place.app.services.database.work() as work:
            await review(work, place.app.services.trip, signup)
    await place.settled()
    assert len(claire.unread()) == 3


@pytest.mark.parametrize(
    "data", ["1:review:as:{}:1", "1:review:written:{}", "1:review:bare:{}", "1:review:again:{}", "1:review:ask:{}"]
)
async def test_a_participant_who_forges_an_organisers_button_decides_nothing(
    place: Town, claire: Reader, omar: Reader, data: str
) -> None:
    signup = await claimed(place)
    await omar.says("/start")
    query = forge(place, omar, data.format(signup.id))
    await place.settled()
    assert "ouvert" in str(place.telegram.answer(query))
    found = await kept(place.app.services, signup.id)
    assert (found.status, found.proof) == (Status.REVIEW, Proof.NONE)


@pytest.mark.parametrize(
    "data",
    [
        "1:review",
        "1:review:as",
        "1:review:as:x:y",
        "1:review:as:999:1",
        "1:review:written:" + "9" * 30,
        "1:review:as:1:999",
    ],
)
async def test_forged_data_does_nothing_even_in_an_organisers_hand(
    place: Town, claire: Reader, omar: Reader, data: str
) -> None:
    signup = await claimed(place)
    forge(place, claire, data)
    await place.settled()
    assert (await kept(place.app.services, signup.id)).status is Status.REVIEW


async def test_names_that_look_like_html_are_shown_as_written(place: Town, claire: Reader, omar: Reader) -> None:
    await claimed(place, first_name="<b>Bob</b>", last_name="&amp;", organisation="</i><a href='x'>Ville</a>" * 9)
    assert "Qui\u00a0: <b>Bob</b> &amp;\n" in claire.last["text"]


# A colleague's word.


async def seated(place: Town, person: int, name: str, organisation: str, row: int | None = None) -> Reader:
    reader = await place.person(person, name, Role.PARTICIPANT)
    async with place.app.services.database.work() as work:
        answers = Answers(first_name=name, organisation=organisation)
        made = Signup(person=person, status=Status.SEATED, answers=answers, organisation=row, proof=Proof.MAILBOX)
        await work.signups.save(replace(made, ranked=work.now))
    return reader


async def link(place: Town, signup: Signup) -> str:
    async with place.app.services.database.work() as work:
        url = await vouch_link(work, place.app.services, signup)
    assert url.startswith("https://t.me/")
    return url.partition("?start=")[2]


REFUSED = (
    "Ce lien n’est pas utilisable ici. Il ne sert qu’une fois, et seulement à une personne "
    "de la même organisation dont l’inscription est confirmée."
)


async def test_a_colleague_vouches(place: Town, claire: Reader, omar: Reader) -> None:
    signup = await claimed(place)
    ana = await seated(place, ANA, "Ana", "Ville d’Exemple", 1)
    secret = await link(place, signup)
    [asked] = await ana.says(f"/start {secret}")
    assert asked.startswith("Omar Benali vous demande de confirmer que vous faites partie de la même organisation")
    assert (
        await ana.taps("Confirmer")
        == "Merci\u202f! Vous avez confirmé que Omar Benali fait partie de votre organisation."
    )
    found = await kept(place.app.services, signup.id)
    assert (found.status, found.proof, found.organisation) == (Status.SEATED, Proof.VOUCHED, 1)
    assert "Un·e collègue a confirmé que vous faites partie de «\u202fVille d’Exemple\u202f»." in omar.unread()
    said = await claire.taps("Accepter sous le nom indiqué")
    assert said.startswith("Appartenance au réseau confirmée par un·e collègue, Ana : Omar Benali (Ville d’Exemple).")
    assert await ana.says(f"/start {secret}") == [REFUSED]


async def test_a_draft_that_is_vouched_for_goes_on(place: Town, omar: Reader) -> None:
    async with place.app.services.database.work() as work:
        signup = await work.signups.save(Signup(person=OMAR, step="claim"))
    ana = await seated(place, ANA, "Ana", "Les Amis du canal")
    [asked] = await ana.says(f"/start {await link(place, signup)}")
    assert asked.startswith("Omar vous demande")
    await ana.taps("Confirmer")
    found = await kept(place.app.services, signup.id)
    assert (found.status, found.proof, found.answers.organisation) == (Status.DRAFT, Proof.VOUCHED, "Les Amis du canal")


async def test_nobody_vouches_for_another_organisation(place: Town, omar: Reader) -> None:
    signup = await claimed(place)
    ana = await seated(place, ANA, "Ana", "Communauté d’agglomération du Lac", 2)
    assert await ana.says(f"/start {await link(place, signup)}") == [REFUSED]


async def test_nobody_vouches_for_themselves_nor_without_a_seat(place: Town, omar: Reader) -> None:
    signup = await claimed(place)
    secret = await link(place, signup)
    tom = await place.person(TOM, "Tom")
    assert await tom.says(f"/start {secret}") == [REFUSED]
    assert await omar.says(f"/start {secret}") == [REFUSED]


async def test_a_link_does_not_outlive_its_week_nor_serve_twice(place: Town, omar: Reader) -> None:
    signup = await claimed(place)
    ana = await seated(place, ANA, "Ana", "Ville d’Exemple", 1)
    tom = await seated(place, TOM, "Tom", "Ville d’Exemple", 1)
    secret = await link(place, signup)
    await ana.says(f"/start {secret}")
    await tom.says(f"/start {secret}")
    await ana.taps("Confirmer")
    assert await tom.taps("Confirmer") == REFUSED
    place.clock.pass_by(days=7)
    assert await tom.says(f"/start {await link(place, signup)}") == [REFUSED]


@pytest.mark.parametrize("secret", ["v_", "v_x", "v_" + "a" * 22, "v_../../etc", "v_" + "é" * 80])
async def test_a_forged_link_is_refused_in_the_same_words(place: Town, omar: Reader, secret: str) -> None:
    said = await omar.says(f"/start {secret}")
    assert said == [REFUSED] or secret == "v_"


async def test_a_forged_vouch_button_is_refused(place: Town, omar: Reader) -> None:
    signup = await claimed(place)
    ana = await seated(place, ANA, "Ana", "Ville d’Exemple", 1)
    await ana.says("/start")
    forge(place, ana, f"1:vouch:yes:{signup.id}")
    await place.settled()
    assert (await kept(place.app.services, signup.id)).proof is Proof.NONE


EN_CARD = """A membership of the network to check
Who: Omar Benali
Organisation given: Mairie d'Exemple
Address given, without a code: omar@gmail.com
Their note: Je suis conseiller municipal.

In the members’ list:
• Ville d’Exemple"""


async def test_asked_refused_looked_at_again_and_accepted_in_english(place: Town) -> None:
    claire = await place.person(CLAIRE, "Claire", Role.ORGANISER, "en")
    omar = await place.person(OMAR, "Omar", Role.MEMBER, "en")
    await claimed(place)
    assert claire.unread() == [EN_CARD]
    assert claire.buttons == ["Accept: Ville d’Exemple", "Accept under the name given", "Refuse", "Ask a question"]
    assert (await claire.taps("Ask a question")).startswith(
        "Send your question to Omar Benali. The answer will come here."
    )
    assert await claire.says("Which town?") == [
        "Your question to Omar Benali is on its way. The answer will come here."
    ]
    assert omar.unread() == [
        "Claire, from the team, has a question about your sign-up. Answer here: your next message will reach them.",
        "Which town?",
    ]
    await omar.says("Exemple-sur-Mer")
    assert claire.unread()[-1] == "Exemple-sur-Mer"
    omar.unread()
    assert await claire.taps("Back to the request") == EN_CARD
    assert (await claire.taps("Refuse")).startswith(
        "Why refuse Omar Benali’s request? Send the reason: the person will read it."
    )
    assert await claire.says("Not a member") == [
        "Membership of the network refused by Claire: Omar Benali.\nReason: Not a member"
    ]
    assert omar.unread() == [
        "The team could not confirm your membership of the network: your sign-up is not accepted.\n\n"
        "Reason: Not a member\n\n"
        "If this is a mistake, write to the team: they can look at your request again."
    ]
    assert await claire.taps("Look at it again") == EN_CARD
    assert omar.unread() == ["The team is looking at your sign-up again. You will receive their decision here."]
    assert await claire.taps("Accept: Ville d’Exemple") == (
        "Membership of the network accepted by Claire: Omar Benali (Ville d’Exemple).\n\nSign-up: Confirmed"
    )
    assert (
        "The team has checked your membership of the network: you are a member through “Ville d’Exemple”."
        in omar.unread()
    )
