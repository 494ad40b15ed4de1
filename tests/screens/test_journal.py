"""The record of decisions says in words all that the bot notes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.membership.actions.review import CLAIMED
from bot.people.rules.person import Language
from bot.privacy.rules.personal import FORGOTTEN
from bot.team.screens.record import KNOWN, did

ROOT = Path(__file__).parents[2]
NOTED = re.compile(r"""audit\.note\(\s*[^,()]+,\s*"([a-z ]+)\"""")
SEATED = re.compile(r"""allocation\.seat\([^"]*"([a-z ]+)\"""")


def test_what_the_code_notes_is_in_the_catalogue() -> None:
    code = "\n".join(it.read_text(encoding="utf-8") for it in (ROOT / "bot").glob("*/actions/*.py"))
    noted = {*NOTED.findall(code), *SEATED.findall(code)}
    assert len(noted) > 15
    assert {*noted, CLAIMED, FORGOTTEN} <= KNOWN


@pytest.mark.parametrize("language", list(Language))
def test_a_word_that_nobody_explained_stays_as_it_is(language: Language) -> None:
    assert all(did(what, language) for what in KNOWN)
    assert did("something new", language) == "something new"
