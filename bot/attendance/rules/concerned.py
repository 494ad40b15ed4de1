"""Whom a change of the programme concerns: those who were expected at what changed, or are now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.attendance.rules.expected import Attendance, Plan
from bot.programme.rules.difference import Change, entry_of


@dataclass(frozen=True)
class Concern:
    """The plan as it was, and as it is."""

    before: Plan
    after: Plan

    def of(self, found: Iterable[Change], it: Attendance) -> list[Change]:
        theirs = {entry.ref for plan in (self.before, self.after) for entry in plan.of(it)}
        return [change for change in found if entry_of(change).ref in theirs]
