"""Running late: what follows in the half-day is put off, as far as the first thing that does not wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from bot.programme.rules.programme import Entry, EntryKind, Programme

MINUTE = timedelta(minutes=1)
NOTHING = timedelta()
LATE_MEAL = timedelta(minutes=15)  # how long a restaurant keeps a table


@dataclass(frozen=True, slots=True)
class Late:
    """`moved` are the entries at their new hours, in order. `squeezed`: the opposite would not bring all of it back.

    `stop` is what does not wait: the first entry that stays where it is, or None when the day ends before.
    """

    programme: Programme
    moved: tuple[Entry, ...] = ()
    stop: Entry | None = None
    squeezed: bool = False


def shifted(programme: Programme, ref: str, delay: timedelta, eat: bool = False) -> Late:
    """What follows `ref` in its half-day, put off by `delay` (or brought forward by a negative one).

    Keeps the order, moves nothing fixed nor past it, and nothing to another day.
    `eat`: free time is shortened first, and what follows it waits less.
    """
    chain, stop = following(programme, ref)
    if not chain:
        return Late(programme, stop=stop)
    least, most = _bounds(programme, chain[0], stop)
    moved, left = list[Entry](), delay
    for entry in chain:
        at = _held(entry.starts, left, least, most)
        moved.append(_moved(entry, max(at, moved[-1].starts) if moved else at))
        if eat and delay > NOTHING and entry.kind is EntryKind.FREE and entry.ends is not None:
            moved[-1], left = _eaten(entry, moved[-1], left)
    pairs = list(zip(chain, moved, strict=True))
    exact = all(it == _moved(before, before.starts + delay) for before, it in pairs)
    changed = tuple(it for before, it in pairs if it != before)
    return Late(with_entries(programme, changed), changed, stop, squeezed=not exact)


def with_entries(programme: Programme, changed: Sequence[Entry]) -> Programme:
    """The same, with these in the place of those of the same ref; new ones are added."""
    by_ref = {it.ref: it for it in changed}
    kept = tuple(it for it in programme if it.ref not in by_ref)
    return replace(programme, entries=(*kept, *changed))


def following(programme: Programme, ref: str) -> tuple[tuple[Entry, ...], Entry | None]:
    """`ref` and what follows up to the meal that ends the half-day, or to what is fixed; and the entry after them."""
    first = programme.entry(ref)
    if first is None or first.cancelled:
        return (), None
    day = programme.day_of(first.starts)
    chain = list[Entry]()
    for entry in [it for it in programme.on(day) if _beside_or_after(it, first)]:
        after_meal = any(it.kind is EntryKind.MEAL and it.ref != ref and it.starts < entry.starts for it in chain)
        if entry.fixed or after_meal:
            return tuple(chain), entry
        chain.append(entry)
    return tuple(chain), None


def _beside_or_after(it: Entry, first: Entry) -> bool:
    """What is fixed at the same hour is another group's: it holds nobody back."""
    beside = it.starts == first.starts and (it.ref == first.ref or not it.fixed)
    return not it.cancelled and (beside or it.starts > first.starts)


def _bounds(programme: Programme, first: Entry, stop: Entry | None) -> tuple[datetime, datetime]:
    """The earliest and the latest start: after what comes before, strictly before what stays."""
    day = programme.day_of(first.starts)
    dawn = datetime.combine(day, time(), programme.zone).astimezone(UTC)
    night = datetime.combine(day + timedelta(days=1), time(), programme.zone).astimezone(UTC)
    before = [it for it in programme.on(day) if not it.cancelled and it.starts < first.starts]
    least = max([dawn, *(it.starts if it.fixed else it.starts + MINUTE for it in before)])
    return least, (stop.starts if stop else night) - MINUTE


def _held(at: datetime, delay: timedelta, least: datetime, most: datetime) -> datetime:
    if delay >= NOTHING:
        return max(at, min(at + delay, most))
    return min(at, max(at + delay, least))


def _moved(entry: Entry, starts: datetime) -> Entry:
    by = starts - entry.starts
    return replace(entry, starts=starts, ends=entry.ends and entry.ends + by, meets=entry.meets and entry.meets + by)


def _eaten(before: Entry, moved: Entry, left: timedelta) -> tuple[Entry, timedelta]:
    """Free time that starts later ends as it would have, if it can; what is left of the delay goes on."""
    assert before.ends is not None  # noqa: S101  # asked by the only caller
    ends = max(before.ends, moved.starts)
    return replace(moved, ends=ends), min(left, ends - before.ends)
