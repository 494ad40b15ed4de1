"""When a draft left idle is reminded."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.people.rules.person import Quiet
from bot.signup.rules.idle import remind_at
from tests.builders import PARIS, instant

DEADLINE = instant("2023-12-01 00:00")


@pytest.mark.parametrize(
    ("left", "at"),
    [
        ("2023-11-20 09:15", "2023-11-22 09:15"),
        ("2023-11-20 23:30", "2023-11-23 07:00"),  # at night: when quiet hours end
        ("2023-11-29 15:00", "2023-11-30 09:00"),  # two days later would be too late
        ("2023-11-30 08:00", "2023-11-30 11:00"),
        ("2023-11-30 20:00", "2023-11-30 23:00"),  # quiet hours never hide what happens before they end
    ],
)
def test_once_in_time_and_by_day(left: str, at: str) -> None:
    assert remind_at(instant(left), DEADLINE, Quiet(), PARIS) == instant(at)


def test_too_late_it_is_of_no_use() -> None:
    assert remind_at(instant("2023-11-30 21:30"), DEADLINE, Quiet(), PARIS) is None


@given(st.datetimes(instant("2023-11-01 00:00").replace(tzinfo=None), DEADLINE.replace(tzinfo=None)))
def test_always_after_it_was_left_and_before_the_deadline(left: datetime) -> None:
    touched = left.replace(tzinfo=DEADLINE.tzinfo)
    at = remind_at(touched, DEADLINE, Quiet(), PARIS)
    assert at is None or touched < at < DEADLINE
