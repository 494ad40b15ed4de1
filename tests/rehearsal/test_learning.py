"""The check of the carnet that a played trip ends with, seen failing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.rehearsal.learning import Learned, script

WELL = Learned(given=12, held=12, shown=2, photos=2, pdf=b"%PDF-1.7")
CHECK, ASKED = "rehearsal-play-check-carnet", "rehearsal-play-check-asked"


def test_well_played_nothing_is_amiss() -> None:
    assert WELL.amiss() == {ASKED: 0, CHECK: 0}


@pytest.mark.parametrize(
    "what", [{"held": 11}, {"held": 13}, {"photos": 1}, {"pdf": b""}, {"given": 0, "held": 0}], ids=str
)
def test_what_is_missing_or_too_much_is_found(what: dict[str, int | bytes]) -> None:
    assert replace(WELL, **what).amiss() == {ASKED: 0, CHECK: 1}  # type: ignore[arg-type]  # a field's name and value


def test_who_was_not_asked_or_was_asked_without_having_been_there_is_counted() -> None:
    assert replace(WELL, unasked=2).amiss() == {ASKED: 2, CHECK: 0}


def test_the_script_can_be_read() -> None:
    assert all(it.words for told in script().entry for it in (*told.said, *told.ask))
