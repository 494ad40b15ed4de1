"""The programme: what happens when and where, who hosts it, and what comes next."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo

from bot.people.rules.rights import folded

EVERYBODY = frozenset({"tous", "toutes", "tout le monde", "all", "everybody", "everyone"})
SHORTEST = timedelta(minutes=1)
NEVER = datetime.min.replace(tzinfo=UTC)  # of a programme that was not published yet


class EntryKind(StrEnum):
    VISIT = "visit"
    WORKSHOP = "workshop"
    EXCHANGE = "exchange"
    MEAL = "meal"
    TRANSFER = "transfer"
    LODGING = "lodging"
    FREE = "free"


MET = frozenset({EntryKind.VISIT, EntryKind.WORKSHOP, EntryKind.EXCHANGE})  # where hosts are met and things learned


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is. `lat` and `lon` are degrees (WGS 84), both or neither."""

    name: str = ""
    address: str = ""
    lat: float | None = None
    lon: float | None = None

    def __bool__(self) -> bool:
        return bool(self.name or self.address)

    @property
    def pinned(self) -> bool:
        return self.lat is not None and self.lon is not None


def group_names(text: str) -> frozenset[str]:
    """« Élus ; agents » as two names."""
    return frozenset(folded(it) for it in re.split(r"[,;\n]", text) if it.strip())


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happens. All instants are aware and in UTC.

    `ref` survives a change of hour or place: a move is one change, not two.
    `meets` is when people meet, when that is before the start; `meeting_place` where, when not at `place`.
    `fixed` entries (a train, a host who waits) are not moved by a delay. `group` names who is concerned, "" for all.
    `reason` is why it is cancelled, as people read it.
    `sequence` is the version of the programme in which the entry last changed (RFC 5545 SEQUENCE).
    """

    ref: str
    kind: EntryKind
    title: str
    starts: datetime
    ends: datetime | None = None
    place: Place = Place()
    meets: datetime | None = None
    meeting_place: Place = Place()
    hosts: str = ""
    description: str = ""
    bring: str = ""
    fixed: bool = False
    cancelled: bool = False
    reason: str = ""
    group: str = ""
    sequence: int = 0

    @property
    def meets_at(self) -> datetime:
        return self.meets or self.starts

    @property
    def meets_where(self) -> Place:
        return self.meeting_place or self.place

    @property
    def over_at(self) -> datetime:
        """When it is behind us; an entry without an end is over a minute after it started."""
        return self.ends or self.starts + SHORTEST

    @property
    def groups(self) -> frozenset[str]:
        """The named groups that it concerns, compared without accents and capitals; none: everybody."""
        named = group_names(self.group)
        return frozenset() if named & EVERYBODY else named

    def together(self, other: Entry) -> bool:
        """Whether somebody may be expected at both."""
        return not self.groups or not other.groups or bool(self.groups & other.groups)

    def running(self, now: datetime) -> bool:
        return not self.cancelled and self.starts <= now < self.over_at


def in_order(entry: Entry) -> tuple[datetime, datetime, str]:
    return entry.starts, entry.over_at, entry.ref


@dataclass(frozen=True)
class Programme:
    """The entries of one version, in order of time, and the zone in which its days are counted.

    `issued` is when this version was published (UTC); `notice` is shown wherever the programme is
    (for the shipped trip: that hours, places and hosts are examples).
    """

    entries: tuple[Entry, ...]
    zone: ZoneInfo
    version: int = 0
    issued: datetime = NEVER
    notice: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "entries", tuple(sorted(self.entries, key=in_order)))

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    @cached_property
    def _by_ref(self) -> dict[str, Entry]:
        return {entry.ref: entry for entry in self.entries}

    def entry(self, ref: str) -> Entry | None:
        return self._by_ref.get(ref)

    def day_of(self, instant: datetime) -> date:
        return instant.astimezone(self.zone).date()

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The dates on which something starts, cancelled or not, in order."""
        return tuple(sorted(self._by_day))

    @cached_property
    def _by_day(self) -> dict[date, tuple[Entry, ...]]:
        found: dict[date, list[Entry]] = {}
        for entry in self.entries:
            found.setdefault(self.day_of(entry.starts), []).append(entry)
        return {day: tuple(entries) for day, entries in found.items()}

    def days_since(self, since: date | None) -> tuple[date, ...]:
        """However long the history before it, at the cost of what is left."""
        return self.days if since is None else self.days[bisect_left(self.days, since) :]

    def on(self, day: date) -> tuple[Entry, ...]:
        return self._by_day.get(day, ())

    def before(self, day: date) -> date | None:
        return next((other for other in reversed(self.days) if other < day), None)

    def after(self, day: date) -> date | None:
        return next((other for other in self.days if other > day), None)

    def now_on(self, now: datetime) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.running(now))

    def next(self, now: datetime) -> Entry | None:
        """The first entry that people still have to start, or None when all are behind."""
        return next(iter(sorted(self.to_come(now), key=lambda entry: (entry.meets_at, entry.ref))), None)

    def to_come(self, now: datetime) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if not entry.cancelled and now < entry.starts)


def overlaps(entries: Iterable[Entry]) -> list[tuple[Entry, Entry]]:
    """Pairs of entries, neither cancelled, that ask people to be in two places at once."""
    kept = sorted((entry for entry in entries if not entry.cancelled), key=in_order)
    return [(a, b) for i, a in enumerate(kept) for b in kept[i + 1 :] if b.starts < (a.ends or a.starts)]
