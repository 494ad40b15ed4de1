"""What is now and what comes next of a day, and when that changes."""

from __future__ import annotations

from datetime import date, timedelta

from bot.programme.rules.marks import Marks, change_times, marks
from tests.builders import entry, instant, programme

DAY = date(2024, 3, 26)
PORT, LUNCH = entry("port", "2024-03-26 09:30", 90), entry("repas", "2024-03-26 12:30", 60)
GONE = entry("mairie", "2024-03-26 11:30", 30, cancelled=True)
NIGHT = entry("nuit", "2024-03-27 00:30", 30)  # still the 26th in Greenwich
MADE = programme(PORT, GONE, LUNCH, NIGHT)


def at(clock: str) -> Marks:
    return marks(MADE, DAY, instant(f"2024-03-26 {clock}"))


def test_what_runs_is_now_and_what_was_cancelled_never_comes_next() -> None:
    assert at("08:00") == Marks(frozenset(), "port")
    assert at("09:30") == Marks({"port"}, "repas")
    assert at("11:15") == Marks(frozenset(), "repas")
    assert at("12:30") == Marks({"repas"}, "")
    assert at("14:00") == Marks(frozenset(), "")


def test_another_day_has_no_marks() -> None:
    assert marks(MADE, DAY, NIGHT.starts - timedelta(days=2)) == Marks()
    assert marks(MADE, date(2024, 3, 27), NIGHT.starts) == Marks({"nuit"}, "")


def test_the_marks_of_a_day_change_as_its_entries_begin_and_end() -> None:
    assert change_times(MADE, DAY) == (PORT.starts, PORT.over_at, LUNCH.starts, LUNCH.over_at)
