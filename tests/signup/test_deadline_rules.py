"""The deadline: an instant kept, a last day said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.signup.rules.deadline import Effect, Refused, effect, end_of, last_day, refused
from tests.builders import PARIS, instant, trip

STANDS = instant("2023-12-01 00:00")
NOW = instant("2023-11-20 09:00")


@pytest.mark.parametrize(
    ("deadline", "day"),
    [
        ("2023-12-01 00:00", date(2023, 11, 30)),
        ("2023-12-01 00:01", date(2023, 12, 1)),
        ("2023-11-30 18:00", date(2023, 11, 30)),
    ],
)
def test_midnight_belongs_to_the_day_that_ends(deadline: str, day: date) -> None:
    assert last_day(instant(deadline), PARIS) == day


@given(st.dates(date(2000, 1, 1), date(2050, 1, 1)))
def test_the_end_of_a_day_is_said_as_that_day(day: date) -> None:
    assert last_day(end_of(day, PARIS), PARIS) == day
    assert last_day(end_of(day, PARIS) + timedelta(seconds=1), PARIS) == day + timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2023, 11, 18), Refused.PAST),
        (date(2023, 11, 19), None),  # yesterday closes at once
        (date(2023, 11, 20), None),
        (date(2023, 11, 30), Refused.SAME),
        (date(2023, 12, 1), None),
        (date(2024, 3, 28), None),
        (date(2024, 3, 29), Refused.LATE),
    ],
)
def test_a_day_that_cannot_be(day: date, why: Refused | None) -> None:
    assert refused(day, STANDS, trip(), NOW) == why


@pytest.mark.parametrize(
    ("old", "new", "now", "does"),
    [
        ("12:00", "14:00", "12:00", Effect.REOPENS),
        ("12:00", "14:00", "11:59", Effect.LATER),
        ("12:00", "13:00", "13:00", Effect.NONE),
        ("12:00", "11:00", "11:00", Effect.CLOSES),
        ("12:00", "11:00", "10:59", Effect.SOONER),
        ("12:00", "12:00", "11:00", Effect.SOONER),
    ],
)
def test_what_moving_it_does(old: str, new: str, now: str, does: Effect) -> None:
    assert effect(*(instant(f"2023-11-20 {it}") for it in (old, new, now))) is does
