"""A word to the team, and the answer that comes back."""

from __future__ import annotations

import pytest

from bot.people.rules.person import Role
from tests.town import Reader, Town, text_of

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture
async def reachable(claire: Reader) -> Reader:
    await claire.says("/start")
    return claire


async def test_a_letter_reaches_the_team_and_its_answer_comes_back(place: Town, reachable: Reader, ana: Reader) -> None:
    [prompt] = await ana.says("/equipe")
    assert prompt.startswith("Écrire à l’équipe\n")
    [received] = await ana.says("Je suis en retard")
    assert received == "Votre message est transmis à l’équipe. La réponse arrivera ici."
    card, letter = reachable.unread()
    assert card.startswith("Message d’Ana (participant·e).\n")
    assert letter == "Je suis en retard"
    answered = reachable.last["message_id"]
    assert await reachable.says("On vous attend", reply_to=answered) == ["Votre réponse à Ana est partie."]
    assert ana.unread() == [
        "Claire, de l’équipe, vous répond\u00a0:",
        "On vous attend",
    ]


async def test_the_card_can_be_answered_as_well(place: Town, reachable: Reader, ana: Reader) -> None:
    await ana.says("/equipe Où êtes-vous ?")
    card = place.telegram.unread(reachable.id, reachable.seen)[0]
    await reachable.says("Devant la gare", reply_to=card["message_id"])
    assert ana.unread()[-1] == "Devant la gare"


async def test_the_button_answers_without_replying(place: Town, reachable: Reader, ana: Reader) -> None:
    await ana.says("/equipe Où êtes-vous ?")
    await reachable.taps("Répondre")
    assert reachable.unread()[-1] == "Envoyez votre réponse à Ana."
    await reachable.says("Devant la gare")
    assert ana.unread()[-1] == "Devant la gare"


@pytest.mark.parametrize("kind", ["photo", "voice", "location"])
async def test_a_photo_a_voice_a_place_are_carried(place: Town, reachable: Reader, ana: Reader, kind: str) -> None:
    await ana.says("/equipe")
    if kind == "photo":
        place.telegram.sends_photo(ana.id, PIXEL, "Ici")
    elif kind == "voice":
        place.telegram.sends_voice(ana.id, b"OggS")
    else:
        place.telegram.sends_place(ana.id, 47.2, -1.55)
    await place.settled()
    reachable.unread()
    assert text_of(reachable.last).startswith(f"[{kind}]")


async def test_a_file_is_carried_both_ways(place: Town, reachable: Reader, ana: Reader) -> None:
    await ana.says("/equipe")
    place.telegram.sends_document(ana.id, b"%PDF-1.4", "billet.pdf")
    await place.settled()
    assert reachable.unread()[-1] == "[document billet.pdf]"
    letter = reachable.last["message_id"]
    place.telegram.sends_document(reachable.id, b"PK", "plan.xlsx", reply_to=letter)
    await place.settled()
    assert ana.unread()[-1] == "[document plan.xlsx]"
    await reachable.taps("Répondre")
    place.telegram.sends_document(reachable.id, b"%PDF-1.4", "autre.pdf")
    await place.settled()
    assert ana.unread()[-1] == "[document autre.pdf]"


async def test_the_colleague_knows_who_answered(place: Town, reachable: Reader, ana: Reader) -> None:
    lea = await place.person(102, "Léa", Role.ORGANISER)
    await ana.says("/equipe Bonjour")
    lea.unread()
    mine = place.telegram.messages(lea.id)[-1]["message_id"]
    await reachable.says("Bonjour Ana", reply_to=reachable.last["message_id"])
    [told] = lea.unread()
    assert told == "Claire a répondu à Ana."
    said = await lea.says("Bonjour", reply_to=mine)
    assert "Claire avait déjà répondu à ce message. Votre réponse est partie aussi." in said


async def test_nobody_floods_the_team(place: Town, reachable: Reader, ana: Reader) -> None:
    for number in range(5):
        await ana.says(f"/equipe Message {number}")
        place.clock.pass_by(seconds=20)
        await place.settled()
    [said] = await ana.says("/equipe Encore un")
    assert said.startswith("Vous avez déjà écrit plusieurs fois\u00a0: l’équipe lit vos messages.")
    reachable.unread()
    assert "Encore un" not in [text_of(it) for it in place.telegram.messages(reachable.id)]
    place.clock.pass_by(minutes=10)
    assert (await ana.says("/equipe Plus tard"))[0].startswith("Votre message est transmis")


async def test_when_nobody_of_the_team_is_reachable_it_says_so(place: Town, ana: Reader) -> None:
    [said] = await ana.says("/equipe Bonjour")
    assert said == (
        "Aucun·e membre de l’équipe n’est joignable par le bot pour le moment. "
        "Téléphonez\u00a0: Équipe du voyage (exemple), +33 6 39 98 00 00 (exemple)"
    )


async def test_a_changed_mind_sends_nothing(place: Town, reachable: Reader, ana: Reader) -> None:
    await ana.says("/equipe")
    assert await ana.says("/annuler") == ["C’est annulé. Rien n’a été envoyé ni changé."]
    await ana.says("Je parle tout seul")
    assert reachable.unread() == []
