"""Running late: what follows in the half-day is put off, as far as the first thing that does not wait."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from bot.programme.rules.programme import Entry, EntryKind, Programme

MINUTE = timedelta(minutes=1)
NOTHING = timedelta()
LATE_MEAL = timedelta(minutes=15)  # how long a restaurant keeps a table
Chain = Sequence[Entry]


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
    made, exact = _shifted(programme, ref, delay, eat)
    back, _ = _shifted(made.programme, ref, -delay, False)
    return replace(made, squeezed=not exact or back.programme != programme)


def _shifted(programme: Programme, ref: str, delay: timedelta, eat: bool) -> tuple[Late, bool]:
    """And whether all of it moved by the whole of `delay`."""
    chain, stop = following(programme, ref)
    eats = eat and delay > NOTHING
    wanted = list(_wanted(chain, delay, eats))
    held = _put_off(programme, chain, wanted) if delay > NOTHING else _brought_forward(programme, chain, wanted)
    moved = [_moved(entry, starts, eats) for entry, starts in zip(chain, held, strict=True)]
    pairs = list(zip(chain, moved, strict=True))
    exact = all(it == _moved(before, before.starts + delay) for before, it in pairs)
    changed = tuple(it for before, it in pairs if it != before)
    return Late(with_entries(programme, changed), changed, stop), exact


def with_entries(programme: Programme, changed: Sequence[Entry]) -> Programme:
    """The same, with these in the place of those of the same ref; new ones are added."""
    by_ref = {it.ref: it for it in changed}
    kept = tuple(it for it in programme if it.ref not in by_ref)
    return replace(programme, entries=(*kept, *changed))


def following(programme: Programme, ref: str) -> tuple[Chain, Entry | None]:
    """`ref` and what follows up to the meal that ends the half-day, or to what is fixed; and the entry after them.

    What another group does meanwhile is left alone, until something that all of them attend is in the chain.
    """
    first = programme.entry(ref)
    if first is None or first.cancelled:
        return (), None
    chain = list[Entry]()
    for entry in programme.on(programme.day_of(first.starts)):
        if not _beside_or_after(entry, first) or not any(entry.together(it) for it in (first, *chain)):
            continue
        after_meal = any(it.kind is EntryKind.MEAL and it.ref != ref and it.starts < entry.starts for it in chain)
        if entry.fixed or after_meal:
            return tuple(chain), entry
        chain.append(entry)
    return tuple(chain), None


def _beside_or_after(it: Entry, first: Entry) -> bool:
    """What is fixed at the same hour holds nobody back: it is the business of whoever made them meet."""
    beside = it.starts == first.starts and (it.ref == first.ref or not it.fixed)
    return not it.cancelled and (beside or it.starts > first.starts)


def _wanted(chain: Chain, delay: timedelta, eats: bool) -> Iterator[datetime]:
    for entry in chain:
        yield entry.starts + delay
        if eats and entry.kind is EntryKind.FREE and entry.ends is not None:
            delay = max(NOTHING, delay - (entry.ends - entry.starts))


def _put_off(programme: Programme, chain: Chain, wanted: Sequence[datetime]) -> list[datetime]:
    """From the last to the first: none starts after the next one does, nor when what stays has begun."""
    held = list[datetime]()
    for entry, at in reversed(list(zip(chain, wanted, strict=True))):
        after = [it.starts - MINUTE for it in _others(programme, chain, entry) if it.starts > entry.starts]
        latest = min([at, _dawn(programme, entry, 1) - MINUTE, *after, *held[-1:]])
        held.append(max(latest, entry.starts))
    return held[::-1]


def _brought_forward(programme: Programme, chain: Chain, wanted: Sequence[datetime]) -> list[datetime]:
    """From the first to the last: none starts before the one before does, nor as early as what stays."""
    held = list[datetime]()
    for entry, at in zip(chain, wanted, strict=True):
        before = [it for it in _others(programme, chain, entry) if it.starts < entry.starts]
        floors = [it.starts if it.fixed else it.starts + MINUTE for it in before]
        earliest = max([at, _dawn(programme, entry), *floors, *held[-1:]])
        held.append(min(earliest, entry.starts))
    return held


def _others(programme: Programme, chain: Chain, entry: Entry) -> Iterator[Entry]:
    """What stays where it is on that day and is for the same people."""
    refs = {it.ref for it in chain}
    day = programme.on(programme.day_of(entry.starts))
    return (it for it in day if not it.cancelled and it.ref not in refs and it.together(entry))


def _dawn(programme: Programme, entry: Entry, later: int = 0) -> datetime:
    """When the day of the entry begins, or the next one."""
    day = programme.day_of(entry.starts) + timedelta(days=later)
    return datetime.combine(day, time(), programme.zone).astimezone(UTC)


def _moved(entry: Entry, starts: datetime, eats: bool = False) -> Entry:
    """With its meeting; free time that is eaten ends when it did, if it can."""
    by = starts - entry.starts
    ends = entry.ends and entry.ends + by
    if eats and entry.kind is EntryKind.FREE and entry.ends is not None:
        ends = max(entry.ends, starts)
    return replace(entry, starts=starts, ends=ends, meets=entry.meets and entry.meets + by)
