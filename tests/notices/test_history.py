"""Planning what is due costs the same whatever lies behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given

from bot.notices.rules import due, wanted
from bot.programme.rules.programme import Programme
from bot.trip import Rhythm
from tests.builders import entry, programme
from tests.programme.programmes import programmes

RHYTHM = Rhythm(prepare=timedelta(days=7))
TODAY = date(2024, 3, 26)
AHEAD = (entry("port"), entry("lac", "2024-03-27 09:30"))


def with_history(count: int) -> Programme:
    past = (
        replace(entry(f"e{n}"), starts=AHEAD[0].starts - timedelta(days=30 + n // 8), ends=None) for n in range(count)
    )
    return programme(*past, *AHEAD)


def test_as_much_is_looked_at_with_five_thousand_entries_behind_as_with_fifty() -> None:
    few, many = (wanted(with_history(count), RHYTHM, TODAY - timedelta(days=7)) for count in (50, 5_000))
    assert few == many
    assert {it.ref for it in many if it.ref} == {"port", "lac"}


@given(programmes())
def test_what_is_due_is_the_same_without_what_lies_behind(made: Programme) -> None:
    for now in {it.meets_at - timedelta(minutes=20) for it in made}:
        since = made.day_of(now) - timedelta(days=7)
        every, near = (due(wanted(made, RHYTHM, it), set(), now) for it in (None, since))
        assert [it for it in every if it.day >= since] == near
