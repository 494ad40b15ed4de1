"""What an organiser does to an entry: each edit gives the entry, or the programme, as it would be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.changes.rules.hours import at
from bot.chat.typed import Invalid, clean
from bot.programme.rules.late import with_entries
from bot.programme.rules.programme import Entry, EntryKind, Place, Programme

FIRST_LASTS = timedelta(hours=1)  # an entry just added, until its end is said
TEXTS = {"title": 200, "hosts": 1000, "bring": 1000, "description": 4000}  # characters
PLACES = {"place": (200, 300), "meeting_place": (200, 300)}  # characters of a name, of an address
STEPS = (5, 15, 30)  # minutes
ENDS_EARLY, MEETS_LATE = Invalid("changes-edits-ends-early"), Invalid("changes-edits-meets-late")


@dataclass(frozen=True, slots=True)
class Point:
    """A Telegram location; a venue has a name and an address too."""

    lat: float
    lon: float
    name: str = ""
    address: str = ""


def having(entry: Entry, field: str, value: object) -> Entry:
    made: dict[str, Any] = {field: value}
    return replace(entry, **made)


def emptied(entry: Entry, field: str) -> Entry:
    empty = {"ends": None, "meets": None, "meeting_place": Place()}
    return having(entry, field, empty.get(field, ""))


def starting(entry: Entry, starts: datetime) -> Entry:
    """All of it moves: it lasts as long, and people meet as early before."""
    by = starts - entry.starts
    return replace(entry, starts=starts, ends=entry.ends and entry.ends + by, meets=entry.meets and entry.meets + by)


def ending(entry: Entry, ends: datetime) -> Entry | Invalid:
    """An hour that is not later than the start is the next day's."""
    if ends <= entry.starts and ends + timedelta(days=1) - entry.starts <= timedelta(hours=12):
        ends += timedelta(days=1)
    return replace(entry, ends=ends) if ends > entry.starts else ENDS_EARLY


def meeting(entry: Entry, meets: datetime) -> Entry | Invalid:
    if meets > entry.starts:
        return MEETS_LATE
    return replace(entry, meets=meets if meets < entry.starts else None)


def bounded_step(minutes: int) -> timedelta:
    """Raises ValueError for what no button of ours says."""
    if abs(minutes) not in STEPS:
        raise ValueError(minutes)
    return timedelta(minutes=minutes)


def hour(entry: Entry, field: str, instant: datetime) -> Entry | Invalid:
    match field:
        case "starts":
            return starting(entry, instant)
        case "ends":
            return ending(entry, instant)
        case _:
            return meeting(entry, instant)


def shown_hour(entry: Entry, field: str) -> datetime:
    """The hour from which a step counts."""
    return {"starts": entry.starts, "ends": entry.ends or entry.starts, "meets": entry.meets_at}[field]


def pinned(place: Place, point: Point) -> Place:
    """A bare location moves the pin of what is named; a venue is another place."""
    most = PLACES["place"]
    if point.name or point.address:
        return Place(clean(point.name)[: most[0]], clean(point.address)[: most[1]], point.lat, point.lon)
    return replace(place, lat=point.lat, lon=point.lon)


def on_day(entry: Entry, day: date, zone: ZoneInfo) -> Entry | Invalid:
    """At the same hour of another day."""
    starts = at(day, entry.starts.astimezone(zone), zone)
    return starts if isinstance(starts, Invalid) else starting(entry, starts)


def cancelled(entry: Entry, reason: str = "") -> Entry:
    return replace(entry, cancelled=True, reason=reason)


def restored(entry: Entry) -> Entry:
    return replace(entry, cancelled=False, reason="")


def added(ref: str, title: str, starts: datetime) -> Entry:
    return Entry(ref, EntryKind.VISIT, title, starts, starts + FIRST_LASTS)


def swapped(programme: Programme, one: Entry, other: Entry) -> Programme:
    """The later takes the start of the earlier, which ends when the later did: nothing around them moves."""
    first, second = sorted((one, other), key=lambda it: (it.starts, it.over_at, it.ref))
    lasts = first.ends - first.starts if first.ends else timedelta()
    back = max((second.ends or second.starts) - lasts, first.starts)
    return with_entries(programme, [starting(second, first.starts), starting(first, back)])
