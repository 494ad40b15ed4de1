"""`escale next FILE`, as a shell sees it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.tripfile.read import load_trip
from tests.cli.test_cli import Escale, escale  # noqa: F401  # its fixture


def test_the_next_trip_is_begun_from_this_one(escale: Escale, tmp_path: Path) -> None:  # noqa: F811  # the fixture
    said = escale("next", "next.toml", "--first-day", "2025-03-24")
    assert said.startswith(
        "File written: next.toml. Read it through, then set TRIP_FILE to it.\nThese lines still speak"
    )
    made = load_trip(tmp_path / "next.toml")
    assert (made.first_day, made.last_day, made.programme.days[-1]) == (
        date(2025, 3, 24), date(2025, 3, 27), date(2025, 3, 27),
    )  # fmt: skip
    again = escale("next", "next.toml", "--first-day", "2025-03-24", code=1)
    assert again == "next.toml is there already: nothing was written. Give another name.\n"


def test_a_first_day_is_a_day(escale: Escale, tmp_path: Path) -> None:  # noqa: F811  # the fixture
    said = escale("next", "next.toml", "--first-day", "lundi", code=1)
    assert said == "lundi: a date is expected, like 2024-03-25.\n"
    assert not (tmp_path / "next.toml").exists()
    assert "First day of the next trip (YYYY-MM-DD):" in escale("next", "next.toml", code=1)
