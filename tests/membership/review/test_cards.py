"""A claim without a code: the organisers' cards, decided once."""

from __future__ import annotations

import pytest

from bot.membership.actions.codes import review
from bot.people.rules.person import Role
from bot.services import Services
from bot.signup.rules.signup import Proof, Status
from tests.membership.conftest import CLAIRE, OMAR
from tests.membership.review.claims import LEA, claimed, forge, kept
from tests.town import Reader, Town


@pytest.fixture
async def lea(place: Town) -> Reader:
    return await place.person(LEA, "Léa", Role.ORGANISER)


async def noted(services: Services, row: int) -> list[str]:
    async with services.database.reading() as work:
        return [it.what for it in await work.audit.latest(signup=row)]


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
        "Voir les demandes à étudier",
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
    assert prompt.startswith("Pourquoi refuser la demande d’Omar Benali")
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
    assert said.endswith("la question n’est pas partie. Téléphone\u00a0: +33 6 12 34 56 78")


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
    assert claire.buttons == [
        "Accept: Ville d’Exemple",
        "Accept under the name given",
        "Refuse",
        "Ask a question",
        "See the requests to review",
    ]
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
