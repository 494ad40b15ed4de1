"""What differs between two versions of a programme: what is told, what is previewed, what is renumbered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime

from bot.programme.rules.programme import Entry, Programme

MANY = 10  # changes: fewer are told one by one, however small the programme
NEVER = datetime.max.replace(tzinfo=UTC)
COMPARED = tuple(field.name for field in fields(Entry) if field.name not in ("ref", "sequence"))


@dataclass(frozen=True)
class Cancelled:
    entry: Entry


@dataclass(frozen=True)
class Restored:
    entry: Entry


@dataclass(frozen=True)
class Added:
    entry: Entry


@dataclass(frozen=True)
class Changed:
    """`what` holds the names of the fields of `Entry` that differ, in the order of the class."""

    before: Entry
    after: Entry
    what: tuple[str, ...]


Change = Cancelled | Restored | Added | Changed


def changes(old: Programme, new: Programme) -> list[Change]:
    """Cancelled first (what matters most to a delegation), then what changed, then what is new.

    An entry missing from `new` counts as cancelled: nothing ever vanishes from a programme.
    """
    found = [_change(old.entry(entry.ref), entry) for entry in kept(old, new)]
    order = (Cancelled, Restored, Changed, Added)
    return sorted((it for it in found if it), key=lambda change: order.index(type(change)))


def kept(old: Programme, new: Programme) -> Programme:
    """`new`, plus what it no longer mentions, as cancelled."""
    gone = tuple(replace(entry, cancelled=True) for entry in old if new.entry(entry.ref) is None)
    return replace(new, entries=new.entries + gone)


def anew(found: Sequence[Change], new: Programme) -> bool:
    """Whether so much differs that the programme is another one: it is told as a whole."""
    return len(found) >= MANY and 2 * len(found) >= len(new)


def entry_of(change: Change) -> Entry:
    return change.after if isinstance(change, Changed) else change.entry


def ahead(found: Iterable[Change], now: datetime) -> list[Change]:
    """Those that are news still: what they speak of has not begun, at its old hour or at its new one."""
    return [it for it in found if max(entry_of(it).starts, _before(it).starts) > now]


def happens(found: Iterable[Change], now: datetime) -> datetime:
    """When the first thing that these changes speak of happens, at its old hour or at its new one."""
    instants = [entry.meets_at for it in found for entry in (entry_of(it), _before(it))]
    return min((it for it in instants if it > now), default=NEVER)


def _before(change: Change) -> Entry:
    return change.before if isinstance(change, Changed) else change.entry


def _change(before: Entry | None, after: Entry) -> Change | None:
    if before is None:
        return Added(after)
    what = tuple(name for name in COMPARED if getattr(before, name) != getattr(after, name))
    if not what:
        return None
    if "cancelled" in what:
        return Cancelled(after) if after.cancelled else Restored(after)
    return Changed(before, after, what)


def next_version(old: Programme, new: Programme, at: datetime) -> Programme:
    """`new` as the version after `old`, published `at`; entries that changed take its number as SEQUENCE."""
    number = old.version + 1
    whole = kept(old, new)
    entries = tuple(_numbered(old.entry(entry.ref), entry, number) for entry in whole)
    return replace(whole, entries=entries, version=number, issued=at)


def _numbered(before: Entry | None, entry: Entry, number: int) -> Entry:
    if before is not None and _change(before, entry) is None:
        return before
    return replace(entry, sequence=number)
