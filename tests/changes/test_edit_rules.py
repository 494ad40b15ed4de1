"""What an organiser does to one entry: what it gives, and what it refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.changes.rules.edits import (
    ENDS_EARLY,
    MEETS_LATE,
    STEPS,
    Point,
    added,
    bounded_step,
    cancelled,
    emptied,
    ending,
    having,
    hour,
    meeting,
    on_day,
    pinned,
    restored,
    shown_hour,
    starting,
    swapped,
)
from bot.changes.rules.hours import NO_SUCH
from bot.chat.typed import Invalid
from bot.programme.rules.programme import EntryKind, Place
from tests.builders import PARIS, entry, instant, programme

PORT = entry("port", meets="2024-03-26 09:15")  # 9 h 30 to 11 h
TEN = instant("2024-03-26 10:00")


def test_moved_it_lasts_as_long_and_people_meet_as_early_before() -> None:
    moved = starting(PORT, TEN)
    assert (moved.starts, moved.ends, moved.meets) == (
        TEN, instant("2024-03-26 11:30"), instant("2024-03-26 09:45"),
    )  # fmt: skip
    bare = starting(entry(minutes=None), TEN)
    assert (bare.ends, bare.meets) == (None, None)
    assert hour(PORT, "starts", TEN) == moved


def test_an_end_before_the_start_is_the_next_days_within_twelve_hours() -> None:
    assert ending(PORT, TEN) == hour(PORT, "ends", TEN) == replace(PORT, ends=TEN)
    evening = entry("soir", at="2024-03-26 21:00")
    night = ending(evening, instant("2024-03-26 01:30"))
    assert not isinstance(night, Invalid) and night.ends == instant("2024-03-27 01:30")
    noon = entry("midi", at="2024-03-26 12:00")
    last = ending(noon, instant("2024-03-26 00:00"))
    assert not isinstance(last, Invalid) and last.ends == instant("2024-03-27 00:00")
    assert ending(noon, instant("2024-03-26 00:01")) == ENDS_EARLY
    assert ending(noon, noon.starts) == ENDS_EARLY
    assert ENDS_EARLY.key == "changes-edits-ends-early"


def test_one_meets_before_the_start_or_is_not_told_when() -> None:
    before = instant("2024-03-26 09:20")
    assert meeting(PORT, before) == hour(PORT, "meets", before) == replace(PORT, meets=before)
    assert meeting(PORT, PORT.starts) == replace(PORT, meets=None)
    assert meeting(PORT, PORT.starts + timedelta(minutes=1)) == MEETS_LATE
    assert MEETS_LATE.key == "changes-edits-meets-late"


def test_a_step_counts_from_the_hour_that_is_shown() -> None:
    assert [shown_hour(PORT, it) for it in ("starts", "ends", "meets")] == [PORT.starts, PORT.ends, PORT.meets]
    bare = entry(minutes=None)
    assert [shown_hour(bare, it) for it in ("ends", "meets")] == [bare.starts, bare.starts]


def test_only_the_steps_of_the_buttons_are_taken() -> None:
    taken = {it for it in range(-60, 61) if _taken(it)}
    assert taken == {*STEPS, *(-it for it in STEPS)} == {5, 15, 30, -5, -15, -30}
    assert bounded_step(-15) == timedelta(minutes=-15)


def _taken(minutes: int) -> bool:
    try:
        return bounded_step(minutes) == timedelta(minutes=minutes)
    except ValueError as refused:
        assert refused.args == (minutes,)
        return False


def test_a_field_is_given_and_taken_away() -> None:
    it = replace(PORT, meeting_place=Place("Gare"), hosts="Nadia", bring="Un carnet")
    assert having(it, "title", "Le port").title == "Le port"
    bare = it
    for field in ("ends", "meets", "meeting_place", "hosts", "bring"):
        bare = emptied(bare, field)
    assert (bare.ends, bare.meets, bare.meeting_place, bare.hosts, bare.bring) == (None, None, Place(), "", "")
    assert bare.title == it.title


def test_a_location_moves_the_pin_and_a_venue_is_another_place() -> None:
    hall = Place("Mairie", "1 place du Marché", 47.0, -1.0)
    assert pinned(hall, Point(47.2, -1.5)) == Place("Mairie", "1 place du Marché", 47.2, -1.5)
    assert pinned(hall, Point(47.2, -1.5, "Le \n Port")) == Place("Le Port", "", 47.2, -1.5)
    assert pinned(hall, Point(47.2, -1.5, address="2  quai")) == Place("", "2 quai", 47.2, -1.5)
    long = pinned(hall, Point(1.0, 2.0, "n" * 201, "a" * 301))
    assert (len(long.name), len(long.address)) == (200, 300)


def test_on_another_day_the_clock_shows_the_same_hour() -> None:
    summer = on_day(PORT, date(2024, 4, 2), PARIS)  # clocks changed on 31 March
    assert not isinstance(summer, Invalid)
    assert (summer.starts, summer.ends) == (instant("2024-04-02 09:30"), instant("2024-04-02 11:00"))
    assert on_day(entry(at="2024-03-26 02:30"), date(2024, 3, 31), PARIS) == NO_SUCH


def test_cancelled_it_keeps_its_reason_until_it_is_restored() -> None:
    gone = cancelled(PORT, "Grève")
    assert (gone.cancelled, gone.reason, cancelled(PORT).reason) == (True, "Grève", "")
    assert restored(gone) == PORT


def test_what_is_added_is_a_visit_of_an_hour() -> None:
    it = added("x1", "Le phare", TEN)
    assert (it.ref, it.kind, it.title, it.starts, it.ends) == (
        "x1", EntryKind.VISIT, "Le phare", TEN, TEN + timedelta(hours=1),
    )  # fmt: skip


def test_swapped_they_fill_the_same_time() -> None:
    lunch = entry("repas", at="2024-03-26 11:15", minutes=45)
    after = swapped(programme(PORT, lunch), lunch, PORT)
    assert [(it.ref, it.starts, it.ends) for it in after] == [
        ("repas", instant("2024-03-26 09:30"), instant("2024-03-26 10:15")),
        ("port", instant("2024-03-26 10:30"), instant("2024-03-26 12:00")),
    ]
    endless = entry("sans", at="2024-03-26 11:15", minutes=None)
    again = swapped(programme(PORT, endless), PORT, endless)
    assert [(it.ref, it.starts) for it in again] == [
        ("port", instant("2024-03-26 09:45")), ("sans", instant("2024-03-26 09:30")),
    ][::-1]  # fmt: skip


@given(st.sampled_from(STEPS), st.booleans())
def test_a_step_and_its_opposite_leave_the_entry_as_it_was(minutes: int, later: bool) -> None:
    by = bounded_step(minutes if later else -minutes)
    assert starting(starting(PORT, PORT.starts + by), PORT.starts) == PORT


@pytest.mark.parametrize("field", ["starts", "ends", "meets"])
def test_an_hour_as_it_is_changes_nothing(field: str) -> None:
    assert hour(PORT, field, shown_hour(PORT, field)) == PORT
