"""Who attends what: from where one joins to where one leaves, on the days one comes, in the groups one belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from bot.people.rules.rights import folded
from bot.programme.rules.programme import EVERYBODY, Entry, Programme

Stops = Mapping[str, str]  # what one joins or leaves at, as it is offered -> the ref of an entry


@dataclass(frozen=True, slots=True)
class Attendance:
    """What is known of somebody's coming; what is empty narrows nothing.

    `joins` and `leaves` are as they were answered: a stop of the trip, a ref, or words that name neither.
    `groups` is None for who belongs to all of them: the organisers.
    """

    joins: str = ""
    leaves: str = ""
    days: frozenset[date] = frozenset()
    groups: frozenset[str] | None = frozenset()
    absent: frozenset[str] = frozenset()


MOST = 512  # ways of attending that are remembered
EVERYWHERE = Attendance(groups=None)


class Excuse(StrEnum):
    """Why somebody is not expected at an entry. GROUP: it is for others than them."""

    ABSENT = "absent"
    DAY = "day"
    LATER = "later"
    LEFT = "left"
    GROUP = "group"


def refs(text: str) -> frozenset[str]:
    return frozenset(it.strip() for it in re.split(r"[,;\n]", text) if it.strip())


def groups_of(programme: Programme) -> tuple[str, ...]:
    """The named groups, as the programme writes them first, in order."""
    found: dict[str, str] = {}
    for entry in programme:
        for it in re.split(r"[,;\n]", entry.group):
            if it.strip() and folded(it) not in EVERYBODY:
                found.setdefault(folded(it), it.strip())
    return tuple(found.values())


@dataclass(frozen=True)
class Plan:
    """One programme as each attends it. Many attend alike: each way of attending is worked out once."""

    programme: Programme
    stops: Stops = field(default_factory=dict)
    _known: dict[Attendance, Programme] = field(default_factory=dict, compare=False, repr=False)

    @property
    def ways(self) -> int:
        return len(self._known)

    def of(self, it: Attendance) -> Programme:
        """What this person is expected at."""
        if it not in self._known:
            kept = tuple(entry for entry in self.programme if self.expects(it, entry))
            self._known[it] = self.programme if len(kept) == len(self.programme) else self._only(kept)
        return self._known[it]

    def _only(self, kept: tuple[Entry, ...]) -> Programme:
        return replace(self.programme, entries=kept)

    def expects(self, it: Attendance, entry: Entry) -> bool:
        return self.excuse(it, entry) is None

    def excuse(self, it: Attendance, entry: Entry) -> Excuse | None:
        """None for who is expected."""
        if not _concerned(it, entry):
            return Excuse.GROUP
        if entry.ref in it.absent:
            return Excuse.ABSENT
        return self._around(it, entry.starts)

    def _around(self, it: Attendance, starts: datetime) -> Excuse | None:
        first, last = self._stop(it.joins), self._stop(it.leaves)
        if first is not None and starts < first.starts:
            return Excuse.LATER
        if last is not None and last.starts < starts:
            return Excuse.LEFT
        return Excuse.DAY if it.days and self.programme.day_of(starts) not in it.days else None

    def _stop(self, text: str) -> Entry | None:
        """The entry at which one joins, or the last one attended; None when what was said names none."""
        return self.programme.entry(self.stops.get(text, text)) if text else None


class Plans:
    """The plan of the programme that was asked for last: many ask for the same, and attend alike."""

    def __init__(self, stops: Stops) -> None:
        self._stops = stops
        self._last: Plan | None = None

    def of(self, programme: Programme) -> Plan:
        """The programme is known by identity: a version that was taken back may have had the same number."""
        if self._last is None or self._last.programme is not programme or self._last.ways >= MOST:
            self._last = Plan(programme, self._stops)
        return self._last


def _concerned(it: Attendance, entry: Entry) -> bool:
    return not entry.groups or it.groups is None or bool(entry.groups & it.groups)


def joined(found: Iterable[str]) -> str:
    """As it is kept with the answers."""
    return ", ".join(sorted(found))


def toggled(text: str, ref: str) -> str:
    """`ref` among the entries not attended, or no longer."""
    return joined(refs(text) ^ {ref})
