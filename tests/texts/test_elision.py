"""« de Claire », « d’Ana »: a name is said as French says it."""

from __future__ import annotations

import re

import pytest

from bot.people.rules.person import Language
from bot.texts.catalogue import files, plain, say

BARE = re.compile(r"\b(?:[Dd]e|[Qq]ue) (?:<b>)?\{ \$(?:name|who|giver) \}")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Claire", "Copier le numéro de Claire"),
        ("Ana", "Copier le numéro d’Ana"),
        ("élodie", "Copier le numéro d’élodie"),
        ("Œnone", "Copier le numéro d’Œnone"),
        ("Yves", "Copier le numéro d’Yves"),
        ("Yann", "Copier le numéro de Yann"),
        ("Hélène", "Copier le numéro de Hélène"),
        ("漢", "Copier le numéro de 漢"),
    ],
)
def test_of_somebody(name: str, said: str) -> None:
    assert plain("reachability-copy", Language.FR, name=name) == said


def test_that_somebody_and_in_bold() -> None:
    assert say("membership-vouch-done", Language.FR, name="Omar") == (
        "Merci\u202f! Vous avez confirmé qu’Omar fait partie de votre organisation."
    )
    assert say("reachability-you-were", Language.FR, name="Ana") == (
        "Vous n’êtes plus le relais d’<b>Ana</b>. Merci\u202f!"
    )


def test_no_text_forgets_it() -> None:
    forgotten = {it.name: BARE.findall(it.read_text(encoding="utf-8")) for it in files(Language.FR)}
    assert {name for name, found in forgotten.items() if found} == set()
