"""Half-day attendance: who was at one at least of the visits, workshops and exchanges of each half-day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.programme.rules.outline import SHOWN, HalfDay, half_day
from bot.programme.rules.programme import Entry, Programme
from bot.rollcalls.rules.presence import Presence
from bot.rollcalls.rules.rollcall import Who


@dataclass(frozen=True, slots=True)
class Half:
    """MORNING or AFTERNOON: what begins in the evening belongs to the afternoon."""

    on: date
    half: HalfDay
    entries: tuple[Entry, ...]


def halves(programme: Programme, now: datetime) -> list[Half]:
    """Those that have begun, in order."""
    found: dict[tuple[date, HalfDay], list[Entry]] = {}
    for it in programme:
        if it.kind in SHOWN and not it.cancelled and it.starts <= now:
            found.setdefault((programme.day_of(it.starts), _half(it, programme)), []).append(it)
    return [Half(*when, tuple(entries)) for when, entries in found.items()]


def _half(it: Entry, programme: Programme) -> HalfDay:
    return HalfDay.MORNING if half_day(it.starts, programme.zone) is HalfDay.MORNING else HalfDay.AFTERNOON


@dataclass(frozen=True)
class Attended:
    """`present` and `expected` go with `halves`, one for each."""

    halves: tuple[Half, ...]
    present: tuple[frozenset[Who], ...]
    expected: tuple[frozenset[Who], ...]

    def of(self, who: Who) -> list[bool | None]:
        """None where they were not expected."""
        both = zip(self.present, self.expected, strict=True)
        return [True if who in there else False if who in due else None for there, due in both]

    def by(self, who: Who) -> list[Half]:
        """Those that they attended."""
        return [half for half, there in zip(self.halves, self.present, strict=True) if who in there]


def attended(presence: Presence, found: Sequence[Half]) -> Attended:
    nobody = frozenset[Who]()
    present = tuple(nobody.union(*(presence.present(it) for it in half.entries)) for half in found)
    expected = tuple(nobody.union(*(presence.expected(it) for it in half.entries)) for half in found)
    return Attended(tuple(found), present, expected)
