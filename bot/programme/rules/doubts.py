"""What is allowed in a new programme and may be a slip: of what changed only, one line each, nothing is prevented."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.programme.rules.difference import kept
from bot.programme.rules.programme import Entry, Programme, overlaps

UNLIKELY = range(5)  # hours at which nobody means to meet


class DoubtKind(StrEnum):
    OVERLAP = "overlap"
    LEFT_BEHIND = "left-behind"  # a meeting, by its visit
    FIXED = "fixed"
    OUTSIDE = "outside"
    HOUR = "hour"
    EMPTY = "empty"
    PIN = "pin"
    ADDRESS = "address"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Of an entry (and another one), or of a day."""

    kind: DoubtKind
    entry: Entry | None = None
    other: Entry | None = None
    day: date | None = None


def doubts(old: Programme, new: Programme, first: date, last: date) -> list[Doubt]:
    """`first` and `last` are the days of the trip."""
    fresh = [it for it in new if not it.cancelled and it != old.entry(it.ref)]
    by_entry = [it for entry in fresh for it in _of_entry(old, new, entry, first, last)]
    return [*_overlaps(new, {it.ref for it in fresh}), *by_entry, *_emptied(old, kept(old, new), first, last)]


def still_cancelled(new: Programme) -> list[Doubt]:
    """Of a sheet that has no column to say it: what it holds and is not on."""
    return [Doubt(DoubtKind.CANCELLED, it) for it in new if it.cancelled]


def not_told(found: Iterable[Doubt], pairs: Iterable[tuple[str, str]]) -> list[Doubt]:
    """Without the overlaps of these pairs (refs, in any order), which are said elsewhere."""
    told = {frozenset(it) for it in pairs}
    return [it for it in found if not (it.entry and it.other and frozenset((it.entry.ref, it.other.ref)) in told)]


def _overlaps(new: Programme, fresh: set[str]) -> Iterator[Doubt]:
    for one, other in overlaps(new):
        if {one.ref, other.ref} & fresh and one.together(other):
            yield Doubt(DoubtKind.OVERLAP, one, other)


def _of_entry(old: Programme, new: Programme, entry: Entry, first: date, last: date) -> Iterator[Doubt]:
    before = old.entry(entry.ref)
    moved = before is not None and before.starts != entry.starts
    if moved and before and before.fixed:
        yield Doubt(DoubtKind.FIXED, entry)
    if moved and before and entry.meets is not None and entry.meets == before.meets:
        yield Doubt(DoubtKind.LEFT_BEHIND, entry)
    if not first <= new.day_of(entry.starts) <= last:
        yield Doubt(DoubtKind.OUTSIDE, entry)
    if entry.meets_at.astimezone(new.zone).hour in UNLIKELY and (before is None or before.meets_at != entry.meets_at):
        yield Doubt(DoubtKind.HOUR, entry)


def _emptied(old: Programme, new: Programme, first: date, last: date) -> Iterator[Doubt]:
    for day in old.days:
        had, has = (any(not it.cancelled for it in made.on(day)) for made in (old, new))
        if had and not has and first <= day <= last:
            yield Doubt(DoubtKind.EMPTY, day=day)
