"""Whom the page on their visit is for."""

from __future__ import annotations

from dataclasses import replace

from bot.hosts.rules import received
from bot.programme.rules.programme import EntryKind
from tests.builders import entry, programme

PORT = entry("port", hosts="Nadia")


def test_hosts_are_those_of_the_visits_that_took_place() -> None:
    later = entry("atelier", "2024-03-27 09:00", kind=EntryKind.WORKSHOP, hosts="Marc")
    cancelled = replace(PORT, ref="grève", cancelled=True)
    alone, meal = entry("seul", "2024-03-26 14:00"), replace(PORT, ref="repas", kind=EntryKind.MEAL)
    assert received(programme(PORT, cancelled, meal, alone, later)) == [PORT, later]
