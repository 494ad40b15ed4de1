"""The figures of the organisers' desk."""

from __future__ import annotations

from bot.attendance.rules.expected import Attendance, Plan
from bot.desk.rules import headcount
from tests.builders import entry, programme

PORT, GARE = entry("port"), entry("gare", "2024-03-27 09:30", group="Élus")


def test_those_who_are_expected_there_are_counted() -> None:
    attends = {1: Attendance(), 2: Attendance(groups=frozenset({"elus"})), 3: Attendance(absent=frozenset({"port"}))}
    plan = Plan(programme(PORT, GARE))
    assert (headcount(plan, PORT, attends), headcount(plan, GARE, attends), headcount(plan, PORT, {})) == (2, 1, 0)
