"""What a change of hours brings into conflict, and how each conflict can be settled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.programme.rules.late import LATE_MEAL, with_entries
from bot.programme.rules.programme import Entry, EntryKind, Programme


class Conflict(StrEnum):
    OVERLAP = "overlap"  # the entry is not over when people meet for the next one
    HOST = "host"  # its hosts were to be met before it begins now
    MEAL = "meal"  # the table was kept for an earlier hour


class Settling(StrEnum):
    SHORTEN = "shorten"  # ends when people meet for the next one
    PUT_BACK = "back"  # at its former hours
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Clash:
    """`then` is what the entry runs into, of an overlap."""

    kind: Conflict
    entry: Entry
    then: Entry | None = None


def clashes(before: Programme, after: Programme) -> list[Clash]:
    """Those that `after` has and `before` had not, in order of time."""
    had = {(a.ref, b.ref) for a, b in _overlaps(before)}
    found = [Clash(Conflict.OVERLAP, a, b) for a, b in _overlaps(after) if (a.ref, b.ref) not in had]
    for entry in after:
        was = before.entry(entry.ref)
        if was is not None and not entry.cancelled and was.starts != entry.starts:
            found += _missed(was, entry)
    return sorted(found, key=lambda it: (it.entry.starts, it.entry.ref, it.kind))


def _overlaps(programme: Programme) -> list[tuple[Entry, Entry]]:
    """Pairs that one would have to leave before its end, for the meeting of the other."""
    kept = [it for it in programme if not it.cancelled]
    return [
        (a, b)
        for number, a in enumerate(kept)
        for b in kept[number + 1 :]
        if a.ends is not None and b.meets_at < a.ends and b.starts > a.starts
    ]


def _missed(was: Entry, entry: Entry) -> list[Clash]:
    found = []
    if entry.hosts and entry.starts >= was.over_at:
        found.append(Clash(Conflict.HOST, entry))
    if entry.kind is EntryKind.MEAL and entry.starts > was.starts + LATE_MEAL:
        found.append(Clash(Conflict.MEAL, entry))
    return found


def choices(clash: Clash, before: Programme) -> tuple[Settling, ...]:
    """The ways to settle it that do something; leaving it as it is, is always one more."""
    was = before.entry(clash.entry.ref)
    shortens = clash.then is not None and clash.then.meets_at > clash.entry.starts
    back = was is not None and was.starts != clash.entry.starts
    ways = {Settling.SHORTEN: shortens, Settling.PUT_BACK: back, Settling.CANCEL: True}
    return tuple(way for way, does in ways.items() if does)


def settled(programme: Programme, before: Programme, clash: Clash, how: Settling) -> Programme:
    entry, was = clash.entry, before.entry(clash.entry.ref)
    match how:
        case Settling.SHORTEN if clash.then is not None:
            entry = replace(entry, ends=max(entry.starts, clash.then.meets_at))
        case Settling.PUT_BACK if was is not None:
            entry = replace(entry, starts=was.starts, ends=was.ends, meets=was.meets)
        case Settling.CANCEL:
            entry = replace(entry, cancelled=True)
    return with_entries(programme, [entry])
