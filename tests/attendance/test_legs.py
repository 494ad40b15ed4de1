"""Legs: from a transfer's meeting to its arrival, and until the next one."""

from __future__ import annotations

from bot.attendance.rules.legs import legs, moving
from bot.programme.rules.programme import EntryKind
from tests.builders import entry, instant, programme

CAR = entry("car", "2024-03-26 08:30", 45, meets="2024-03-26 08:15", kind=EntryKind.TRANSFER)


def test_a_programme_without_a_transfer_has_no_leg() -> None:
    assert legs(programme(entry("port"))) == ()
    assert moving(programme(entry("port")), instant("2024-03-26 09:30")) is None


def test_people_move_from_the_meeting_to_the_arrival() -> None:
    made = programme(CAR, entry("port", "2024-03-26 09:30"))
    at = {"08:14": False, "08:15": True, "09:14": True, "09:15": False}
    assert {it: moving(made, instant(f"2024-03-26 {it}")) is not None for it in at} == at
