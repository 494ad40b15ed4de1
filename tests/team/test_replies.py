"""Letters between people and the team: a reply goes on with its letter, and nothing is sent that was not asked for."""

from __future__ import annotations

import pytest

from bot.people.rules.person import Role
from bot.rehearsal.answers import Json
from storage.tables import outbox
from tests.broadcasts.speaking import announced
from tests.signup.signing import fr
from tests.team.test_letters import PIXEL
from tests.town import Reader, Town, labels, text_of

WHAT = "Votre message n’a été transmis à personne. Que faut-il en faire\u202f?"
RECEIVED = "Votre message est transmis à l’équipe. La réponse arrivera ici."
OFFERED = ["Transmettre ce message à l’équipe", "Garder en note", "Voir la prochaine étape"]


@pytest.fixture
async def reachable(claire: Reader) -> Reader:
    await claire.says("/start")
    return claire


@pytest.fixture
async def lea(place: Town, reachable: Reader) -> Reader:
    return await place.person(102, "Léa", Role.ORGANISER)


def card(who: Reader) -> Json:
    """The last card of a letter that this organiser has."""
    return next(it for it in reversed(who.town.telegram.messages(who.id)) if "Répondez à ce message" in text_of(it))


async def answered(place: Town, ana: Reader, claire: Reader) -> None:
    await ana.says("/equipe Où est le car\u202f?")
    await claire.says("Devant la gare", reply_to=claire.last["message_id"])
    claire.unread()


async def test_words_out_of_the_blue_are_asked_about(place: Town, reachable: Reader, ana: Reader) -> None:
    assert await ana.says("où est le car\u202f?") == [WHAT]
    assert ana.buttons == OFFERED
    assert reachable.unread() == []
    assert await ana.taps(OFFERED[0]) == "Vous avez demandé de transmettre ce message à l’équipe."
    assert ana.unread() == [RECEIVED]
    head, words = reachable.unread()
    assert head.startswith("Message d’Ana (participant·e).\n") and words == "où est le car\u202f?"


async def test_a_message_goes_once_however_often_it_is_pressed(place: Town, reachable: Reader, ana: Reader) -> None:
    await ana.says("où est le car\u202f?")
    asked = ana.last["message_id"]
    place.telegram.taps(ana.id, asked, label=OFFERED[0])
    place.telegram.taps(ana.id, asked, label=OFFERED[0])
    await place.settled()
    assert len(reachable.unread()) == 2


async def test_who_does_not_come_is_offered_the_programme(place: Town, reachable: Reader, omar: Reader) -> None:
    await omar.says("Bonjour")
    assert omar.buttons == ["Transmettre ce message à l’équipe", "Voir le programme"]


async def test_the_same_in_english(place: Town, reachable: Reader) -> None:
    grace = await place.person(402, "Grace", Role.PARTICIPANT, "en")
    assert await grace.says("Where is the coach?") == [
        "Your message has not been passed on to anybody. What should be done with it?"
    ]
    assert grace.buttons == ["Pass this message on to the team", "Keep as a note", "See what’s next"]
    await grace.taps("Pass this message on to the team")
    await reachable.says("In front of the station", reply_to=reachable.last["message_id"])
    assert grace.unread()[-2:] == ["Claire, from the team, answers:", "In front of the station"]
    assert grace.buttons == ["Answer"]


@pytest.mark.parametrize("kind", ["photo", "voice", "location", "document"])
async def test_a_photo_a_voice_a_place_a_file_are_asked_about(
    place: Town, reachable: Reader, ana: Reader, kind: str
) -> None:
    match kind:
        case "photo":
            place.telegram.sends_photo(ana.id, PIXEL, "Ici")
        case "voice":
            place.telegram.sends_voice(ana.id, b"OggS")
        case "location":
            place.telegram.sends_place(ana.id, 47.2, -1.55)
        case _:
            place.telegram.sends_document(ana.id, b"%PDF-1.4", "billet.pdf")
    await place.settled()
    assert ana.unread() == [WHAT]
    await ana.taps(OFFERED[0])
    assert reachable.unread()[-1].startswith(f"[{kind}")


async def test_a_reply_to_the_team_goes_on_with_the_letter(place: Town, reachable: Reader, ana: Reader) -> None:
    await answered(place, ana, reachable)
    assert ana.unread() == [fr("Claire, de l’équipe, vous répond :"), "Devant la gare"]
    assert ana.buttons == ["Répondre"]
    assert await ana.says("Merci", reply_to=ana.last["message_id"]) == [RECEIVED]
    assert reachable.unread() == [
        fr("Ana (participant·e) vous répond.\nRépondez à ce message ou au suivant : votre réponse lui parviendra."),
        "Merci",
    ]


async def test_the_button_under_an_answer_goes_on_with_it(place: Town, reachable: Reader, ana: Reader) -> None:
    await answered(place, ana, reachable)
    await ana.taps("Répondre")
    assert ana.unread()[-1].startswith("Écrire à l’équipe\n")
    await ana.says("Merci")
    assert reachable.unread()[0].startswith("Ana (participant·e) vous répond.")


async def test_a_reply_to_a_broadcast_is_a_letter(place: Town, reachable: Reader, ana: Reader) -> None:
    await announced(reachable, "Rendez-vous au quai 3")
    announcement = ana.last["message_id"]
    ana.unread()
    assert await ana.says("J’arrive à 9\u00a0h", reply_to=announcement) == [RECEIVED]
    head, words = reachable.unread()
    assert head.startswith("Message d’Ana (participant·e).\n") and words == "J’arrive à 9\u00a0h"
    place.telegram.sends_document(ana.id, b"%PDF-1.4", "billet.pdf", reply_to=announcement)
    await place.settled()
    assert (ana.unread(), reachable.unread()[-1]) == ([RECEIVED], "[document billet.pdf]")
    assert await ana.says("Et sans répondre\u202f?") == [WHAT]


async def test_a_reply_to_anything_else_is_asked_about(place: Town, reachable: Reader, ana: Reader) -> None:
    await announced(reachable, "Rendez-vous au quai 3")
    await ana.says("/infos")
    assert await ana.says("Merci", reply_to=ana.last["message_id"]) == [WHAT]
    assert reachable.unread() == []


async def test_the_button_of_somebody_else_is_nothing(
    place: Town, reachable: Reader, ana: Reader, omar: Reader
) -> None:
    await answered(place, ana, reachable)
    await omar.says("/aide")
    omar.last["reply_markup"] = ana.last["reply_markup"]
    place.telegram.taps(omar.id, omar.last["message_id"], label="Répondre")
    await place.settled()
    await omar.says("Je lis vos messages")
    assert reachable.unread() == []


async def test_what_was_asked_for_comes_first(place: Town, reachable: Reader, ana: Reader) -> None:
    await answered(place, ana, reachable)
    await reachable.taps("Répondre")
    await ana.says("Et le quai\u202f?", reply_to=ana.last["message_id"])
    await reachable.says("Quai 2", reply_to=reachable.last["message_id"])
    assert ana.unread()[-1] == "Quai 2"


async def test_a_reply_is_a_reply_though_a_question_of_the_form_waits(early: Town) -> None:
    claire = await early.person(101, "Claire", Role.ORGANISER)
    await claire.says("/start")
    eve = await early.person(401, "Eve")
    await answered(early, eve, claire)
    answer = eve.last["message_id"]
    await eve.says("/inscription")
    assert await eve.says("Merci", reply_to=answer) == [RECEIVED]
    assert claire.unread()[-1] == "Merci"


async def test_a_typed_reference_leads_nowhere(place: Town, reachable: Reader, ana: Reader, omar: Reader) -> None:
    """What a text holds is nobody's address."""
    await omar.says("/equipe Bonjour")
    secret = f"#E{ana.id}x{1}"
    await omar.says(f"/equipe Autre chose {secret}")
    ana.unread()
    await reachable.says("Entre nous", reply_to=reachable.last["message_id"])
    assert (ana.unread(), omar.unread()[-1]) == ([], "Entre nous")
    place.telegram.says(reachable.id, f"Note {secret}")
    await place.settled()
    mine = place.telegram.messages(reachable.id)[-2]["message_id"]
    await reachable.says("Encore", reply_to=mine)
    assert ana.unread() == []


async def test_a_letter_is_found_when_its_receipt_is_gone(place: Town, reachable: Reader, ana: Reader) -> None:
    await ana.says("/equipe Où est le car\u202f?")
    letter = reachable.last["message_id"]
    async with place.app.services.database.work() as work:
        await work._transaction.write(outbox.delete())
    await reachable.says("Devant la gare", reply_to=letter)
    assert ana.unread()[-1] == "Devant la gare"


async def test_the_card_shows_who_answered_what_and_when(
    place: Town, reachable: Reader, lea: Reader, ana: Reader
) -> None:
    await ana.says("/equipe Où est le car\u202f?")
    lea.unread()
    for who in (reachable, lea):
        assert "a répondu" not in text_of(card(who))
    await reachable.says("Devant la gare", reply_to=reachable.last["message_id"])
    said = fr("Claire a répondu, le 26 mars 2024, 9\u00a0h\u00a015 : « Devant la gare »")
    for who in (reachable, lea):
        assert text_of(card(who)).endswith(f"\n\n{said}")
        assert labels(card(who)) == ["Répondre"]
    assert lea.unread() == ["Claire a répondu à Ana."]
    place.clock.pass_by(minutes=5)
    assert await lea.says("Porte sud", reply_to=card(lea)["message_id"]) == [
        "Votre réponse à Ana est partie.",
        "Claire avait déjà répondu à ce message. Votre réponse est partie aussi.",
    ]
    assert text_of(card(reachable)).endswith(
        said + fr("\nLéa a répondu, le 26 mars 2024, 9\u00a0h\u00a020 : « Porte sud »")
    )


async def test_an_answer_without_words_is_said_as_such(place: Town, reachable: Reader, ana: Reader) -> None:
    await ana.says("/equipe Où est le car\u202f?")
    place.telegram.sends_place(reachable.id, 47.2, -1.55, reply_to=reachable.last["message_id"])
    await place.settled()
    assert text_of(card(reachable)).endswith(
        fr("Claire a répondu, le 26 mars 2024, 9\u00a0h\u00a015 (photo, fichier, son ou position).")
    )


async def test_the_desk_counts_those_that_wait_and_leads_to_them(
    place: Town, reachable: Reader, ana: Reader, omar: Reader
) -> None:
    await ana.says("/equipe Où est le car\u202f?")
    place.clock.pass_by(minutes=1)
    await omar.says("/equipe Puis-je venir\u202f?")
    await reachable.says("/organisation")
    assert reachable.buttons[0] == "Répondre à 2 messages"
    assert (await reachable.taps("Répondre à 2 messages")).split("\n") == [
        "2 messages attendent une réponse",
        fr("Ana, le 26 mars 2024, 9\u00a0h\u00a015"),
        fr("Omar, le 26 mars 2024, 9\u00a0h\u00a016"),
    ]
    reachable.unread()
    await reachable.taps("Lire le message d’Ana")
    assert reachable.unread()[-1] == "/equipe Où est le car\u202f?"
    await reachable.says("Devant la gare", reply_to=reachable.last["message_id"])
    await reachable.says("/organisation")
    assert reachable.buttons[0] == "Répondre à un message"


async def test_a_reply_makes_the_letter_wait_again(place: Town, reachable: Reader, ana: Reader) -> None:
    await answered(place, ana, reachable)
    async with place.app.services.database.reading() as work:
        assert await work.letters.waiting_count() == 0
    await ana.says("Merci", reply_to=ana.last["message_id"])
    async with place.app.services.database.reading() as work:
        assert await work.letters.waiting_count() == 1


async def test_what_a_letter_was_goes_with_its_author(place: Town, reachable: Reader, ana: Reader) -> None:
    await answered(place, ana, reachable)
    await ana.says("/oublier")
    await ana.taps(ana.buttons[0])
    async with place.app.services.database.reading() as work:
        held = await work.personal.held(ana.id, None)
    assert (held["letters"], held["letter_messages"], held["subjects"]) == ([], [], [])
