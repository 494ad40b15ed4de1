"""The public outline: what is visited, by day: kind, title, half-day, town. Never hours, addresses or hosts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.programme.rules.programme import Entry, EntryKind, Place, Programme

NOON = 12
EVENING = 18  # the hour, in the programme's zone, from which it is the evening
# « 12 rue des Carmes, 44000 Nantes (France) »: the town is what follows the postcode.
AFTER_POSTCODE = re.compile(r"\b\d{5}\s+([^\W\d][^,;()\d\n]*)")
# What one comes for; meals, journeys and nights make the outline long and say nothing of it.
SHOWN = frozenset({EntryKind.VISIT, EntryKind.WORKSHOP, EntryKind.EXCHANGE})


class HalfDay(StrEnum):
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class Line:
    half: HalfDay
    kind: EntryKind
    title: str
    town: str
    cancelled: bool


@dataclass(frozen=True, slots=True)
class OutlineDay:
    day: date
    lines: tuple[Line, ...]


def half_day(instant: datetime, zone: ZoneInfo) -> HalfDay:
    hour = instant.astimezone(zone).hour
    if hour < NOON:
        return HalfDay.MORNING
    return HalfDay.AFTERNOON if hour < EVENING else HalfDay.EVENING


def town(place: Place) -> str:
    """The town of an address that has a postcode, or nothing: a guess could publish a street."""
    found = AFTER_POSTCODE.search(place.address)
    return re.sub(r"\s+cedex$", "", found.group(1).strip(), flags=re.IGNORECASE) if found else ""


def line(entry: Entry, zone: ZoneInfo) -> Line:
    return Line(half_day(entry.starts, zone), entry.kind, entry.title, town(entry.place), entry.cancelled)


def outline(programme: Programme) -> tuple[OutlineDay, ...]:
    days = ((day, [it for it in programme.on(day) if it.kind in SHOWN]) for day in programme.days)
    found = ((day, tuple(line(it, programme.zone) for it in entries)) for day, entries in days)
    return tuple(OutlineDay(day, lines) for day, lines in found if lines)
