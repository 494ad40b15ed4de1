"""When a broadcast leaves, and when it is said again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.broadcasts.rules.broadcast import Broadcast, Question, State
from bot.broadcasts.rules.rhythm import may_repeat, moment, repeating, repeats_at
from tests.builders import PARIS, instant

NOW = instant("2024-03-26 09:15")
SENT = Broadcast(1, 7, State.SENT, urgent=True, started=NOW)


def test_a_delay_is_chosen_once_for_what_left_rings_and_asks() -> None:
    assert may_repeat(SENT)
    for lacking in (
        replace(SENT, state=State.WITHDRAWN), replace(SENT, started=None), replace(SENT, urgent=False),
        replace(SENT, question=Question.NONE), replace(SENT, repeat=10),
    ):  # fmt: skip
        assert not may_repeat(lacking)


def test_a_delay_chosen_later_counts_from_now_until_the_first_time() -> None:
    now = NOW + timedelta(minutes=90, seconds=59)
    assert repeating(SENT, 10, now) == 100
    assert repeats_at(replace(SENT, repeat=repeating(SENT, 10, now))) == NOW + timedelta(minutes=100)
    assert repeating(replace(SENT, started=None), 10, now) == 10


def test_nobody_is_told_again_of_what_has_not_left_or_was_listed() -> None:
    later = replace(SENT, repeat=10)
    assert repeats_at(later) == NOW + timedelta(minutes=10)
    assert repeats_at(replace(later, started=None)) is None
    assert repeats_at(replace(later, listed=True)) is None


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("demain, 8h", "2024-03-27 08:00"),
        ("demain à 8h", "2024-03-27 08:00"),
        ("aujourd'hui à 10h", "2024-03-26 10:00"),
        ("9h15", "2024-03-27 09:15"),
        ("9h16", "2024-03-26 09:16"),
        ("à 14h15", "2024-03-26 14:15"),
        ("+5", "2024-03-26 09:20"),
        ("+ 20", "2024-03-26 09:35"),
        ("+9999", "2024-04-02 08:54"),
    ],
)
def test_an_hour_beside_its_day(words: str, at: str) -> None:
    assert moment(words, NOW, PARIS) == instant(at)


def test_what_is_today_and_gone_is_no_instant_to_come() -> None:
    assert moment("aujourd'hui 9h15", NOW, PARIS) is None
    assert moment("+99999", NOW, PARIS) is None
    assert moment("+ un quart", NOW, PARIS) is None
    assert moment("25h", NOW, PARIS) is None


def test_an_hour_is_that_of_the_day_where_the_trip_is() -> None:
    night = instant("2024-03-27 00:30")  # still the 26th in Greenwich
    assert moment("8h", night, PARIS) == instant("2024-03-27 08:00")
    assert moment("demain 8h", night, PARIS) == instant("2024-03-28 08:00")
    afternoon = instant("2024-03-26 14:00")  # the 27th in Auckland
    assert moment("15h", afternoon, PARIS) == instant("2024-03-26 15:00")
