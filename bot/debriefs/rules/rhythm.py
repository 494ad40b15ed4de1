"""Which entries are debriefed, and when: what the trip file says of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta

from bot.programme.rules.programme import EntryKind

VISITS = frozenset({EntryKind.VISIT, EntryKind.WORKSHOP, EntryKind.EXCHANGE})


@dataclass(frozen=True, slots=True)
class DebriefRhythm:
    """`before` the end as published; `evening` is the hour, in the trip's zone, of the question about the day."""

    kinds: frozenset[EntryKind] = VISITS
    before: timedelta = timedelta(minutes=5)
    evening: time = time(20, 30)
