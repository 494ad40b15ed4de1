"""An organiser who reads English, and a participant who reads French."""

from __future__ import annotations

from bot.people.rules.person import Role
from tests.broadcasts.speaking import passes
from tests.town import Reader, Town, text_of


async def test_each_in_their_language(place: Town, ana: Reader) -> None:
    kim = await place.person(103, "Kim", Role.ORGANISER, "en")
    [prompt] = await kim.says("/broadcast")
    assert prompt.startswith("Send what you want to announce")
    [sheet] = await kim.says("The coach leaves at 9")
    assert sheet == (
        "New broadcast\n\n“The coach leaves at 9”\n\nFor: all participants\nOne person will get it.\n"
        "Leaves: once confirmed\nOrdinary: it waits for the end of quiet hours.\nAnswer: Seen"
    )
    await kim.taps("Make urgent")
    await kim.taps("Choose the answer")
    await kim.taps("I’m coming / I’m not coming")
    await kim.taps("See the preview")
    await kim.taps("Send (1)")
    await passes(place)
    assert ana.unread() == ["The coach leaves at 9"]
    assert ana.buttons == ["Je viens", "Je ne viens pas"]
    await ana.taps("Je ne viens pas")
    assert ana.popup.text == "C’est noté\u00a0: Je ne viens pas"
    await passes(place)
    assert text_of(kim.last) == (
        "Broadcast sent\n“The coach leaves at 9”\n\nReceived: 1 of 1\n\n"
        "I’m coming: 0 · I’m not coming: 1 · no answer: 0"
    )
    await kim.taps("Correct…")
    await kim.says("The coach leaves at 10")
    await kim.taps("Correct it (1)")
    await passes(place)
    assert [it for it in ana.unread() if "corrigé" in it] == ["L’équipe a corrigé ce message."]
    await kim.taps("Withdraw…")
    await kim.taps("Yes, withdraw it")
    await passes(place)
    assert text_of(kim.last) == "Broadcast withdrawn\n“The coach leaves at 10”\n\nWithdrawn from 1 of 1"
