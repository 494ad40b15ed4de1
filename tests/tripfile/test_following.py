"""The next trip begun from this one: the same but for its dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import SHIPPED_TRIP
from bot.trip import Trip
from bot.tripfile.following import following
from bot.tripfile.read import read_trip

TEXT = SHIPPED_TRIP.read_text(encoding="utf-8")
TRIP = read_trip(TEXT)


def moved(trip: Trip, at: datetime, by: timedelta) -> datetime:
    """The same hour on the clock, so many days later."""
    local = at.astimezone(trip.zone)
    return datetime.combine(local.date() + by, local.time(), trip.zone).astimezone(UTC)


@pytest.mark.parametrize("first", [date(2025, 3, 24), date(2024, 12, 30), date(2025, 10, 20), date(2024, 3, 25)])
def test_the_same_days_hours_texts_and_questions(first: date) -> None:
    by = first - TRIP.first_day
    made = read_trip(following(TEXT, TRIP.first_day, first).text)
    assert (made.first_day, made.last_day) == (first, TRIP.last_day + by)
    assert made.deadline == moved(TRIP, TRIP.deadline, by)
    entries = tuple(
        replace(
            it,
            starts=moved(TRIP, it.starts, by),
            ends=it.ends and moved(TRIP, it.ends, by),
            meets=it.meets and moved(TRIP, it.meets, by),
        )
        for it in TRIP.programme
    )
    assert made.programme.entries == entries
    assert (made.rhythm, made.infos, made.prepare, made.debriefs) == (
        TRIP.rhythm, TRIP.infos, TRIP.prepare, TRIP.debriefs,
    )  # fmt: skip
    assert replace(made.form, cutoff=TRIP.form.cutoff, offers_end=TRIP.form.offers_end) == TRIP.form


def test_the_lines_that_speak_of_the_dates_before_are_named() -> None:
    made = following(TEXT, TRIP.first_day, date(2025, 3, 24))
    lines = made.text.split("\n")
    assert made.stale and all("2024" in lines[it - 1] or "2023" in lines[it - 1] for it in made.stale)


def test_dates_in_words_and_comments_are_left() -> None:
    text = (
        'a = 2024-03-25 # 2024-03-25\nb = "le 2024-03-25 \\" 2024-03-25"\nc = \'2024-03-25\'\nd = """x\n2024-03-25"""\n'
    )
    assert following(text, date(2024, 3, 25), date(2024, 3, 26)).text == text.replace(
        "a = 2024-03-25", "a = 2024-03-26"
    )


@given(st.integers(-20_000, 20_000), st.text(max_size=40))
def test_there_and_back_is_what_it_was(days: int, words: str) -> None:
    line = "".join(it for it in words if it.isprintable() and it not in "\"'\\#")
    text = f'day = 2024-03-25\nsaid = "{line}"\nlist = [2024-02-29, 2023-12-31]\n'
    first = date(2024, 3, 25)
    there = following(text, first, first + timedelta(days=days)).text
    assert following(there, first + timedelta(days=days), first).text == text
