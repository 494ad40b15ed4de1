"""Red is for what cancels, withdraws or erases, green for what confirms; the words of a label and its colour agree."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.chat.looks import GREEN, RED, look_of
from bot.chat.screen import Look
from bot.people.rules.person import Language
from bot.texts.catalogue import MissingText, plain
from tests.enrolment.lists.signed import signed_up
from tests.town import Reader, Town

PUSHED = re.compile(r'\bpush\(\s*"([^"]+)"')
SOURCES = [*Path("bot").rglob("*.py"), *Path("handlers").rglob("*.py")]
KEYS = sorted({key for source in SOURCES for key in PUSHED.findall(source.read_text("utf-8"))})
UNDOES = ("Annuler", "Retirer", "Effacer", "Abandonner", "Tout abandonner", "Oui, me désister", "Oui, laisser")
CONFIRMS = ("Confirmer cette", "Confirmer mon", "Publier et", "Publier sans", "Envoyer (")
VALUES: dict[str, str | int] = {"count": 2, "number": 1, "name": "Ana", "title": "Port", "organisation": "Lens"}


def label(key: str) -> str:
    try:
        return plain(key, Language.FR, **VALUES)
    except (MissingText, KeyError):
        return ""


def test_no_button_is_red_and_green() -> None:
    assert not RED & GREEN
    for key in RED | GREEN:
        for language in Language:
            plain(key, language, **VALUES)


@pytest.mark.parametrize("key", KEYS)
def test_the_words_and_the_colour_agree(key: str) -> None:
    said = label(key)
    if said.startswith(UNDOES):
        assert look_of(key) is Look.RED, said
    elif said.startswith(CONFIRMS):
        assert look_of(key) is Look.GREEN, said


def styles(who: Reader) -> dict[str, str]:
    rows = who.last["reply_markup"]["inline_keyboard"]
    return {button["text"]: button.get("style", "") for row in rows for button in row}


async def test_somebody_who_withdraws_sees_it_in_red_in_both_languages(early: Town) -> None:
    place, ana = early, await early.participant(201, "Ana")
    await signed_up(place, ana.id, "Ana Martin")
    await ana.says("/statut")
    assert {it for it, style in styles(ana).items() if style} == {"Me désister"}
    await ana.taps("Me désister")
    assert styles(ana) == {"Oui, me désister": "danger", "Rester inscrit·e": ""}
    ben = await place.person(202, "Ben", language="en")
    await signed_up(place, ben.id, "Ben Durand")
    await ben.says("/status")
    assert list(styles(ben).values()).count("danger") == 1
