"""When the bot speaks first: before the trip, then a digest for each day, a reminder before each meeting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.people.rules.person import Preferences, Quiet
from bot.programme.rules.programme import Entry, EntryKind, Programme
from bot.trip import Rhythm


class NoticeKind(StrEnum):
    MORNING = "morning"
    EVENING = "evening"
    REMINDER = "reminder"
    PREPARE = "prepare"
    FIRST = "first"


DIGESTS = (NoticeKind.MORNING, NoticeKind.EVENING)
AT_LEISURE = frozenset({EntryKind.FREE, EntryKind.MEAL, EntryKind.LODGING})  # nobody waits, unless something says so


@dataclass(frozen=True, slots=True)
class Notice:
    """Owed from `at`, and no longer true from `stale_at` (UTC). `happens` is when what it announces begins.

    `key` changes with the hour of the meeting: an entry that moves is announced again at its new time.
    """

    kind: NoticeKind
    key: str
    at: datetime
    happens: datetime
    stale_at: datetime
    day: date
    ref: str = ""

    def wanted_by(self, preferences: Preferences) -> bool:
        if self.kind is NoticeKind.REMINDER:
            return preferences.reminders
        return preferences.digest or self.kind not in DIGESTS


def wanted(programme: Programme, rhythm: Rhythm, since: date | None = None) -> list[Notice]:
    """All notices that this programme asks for, in order of time; `since`: of that day and those after it."""
    ahead = programme.days_since(since)
    digests = [it for day in ahead if (it := _digest(programme, day, rhythm))]
    reminders = [_reminder(programme, it, rhythm) for day in ahead for it in _kept(programme, day) if reminded(it)]
    return sorted(
        [*_before(programme, ahead, rhythm), *digests, *reminders], key=lambda notice: (notice.at, notice.key)
    )


def _digest(programme: Programme, day: date, rhythm: Rhythm) -> Notice | None:
    """In the morning; the evening before when the first meeting precedes the digest's hour. None for an empty day."""
    entries = _kept(programme, day)
    if not entries:
        return None
    first = min(entry.meets_at for entry in entries)
    last = max(entry.over_at for entry in entries)
    morning = _at(day, rhythm.digest, programme.zone)
    if first >= morning:
        return Notice(NoticeKind.MORNING, f"digest:{day}", morning, max(first, morning), last, day)
    evening = _at(day - timedelta(days=1), rhythm.evening, programme.zone)
    return Notice(NoticeKind.EVENING, f"digest:{day}", evening, first, last, day)


def reminded(entry: Entry) -> bool:
    """Whether there is something to remind of: the digest and the day card show free time with nowhere to be."""
    return entry.kind not in AT_LEISURE or bool(entry.meets_where or entry.hosts or entry.meets)


def _reminder(programme: Programme, entry: Entry, rhythm: Rhythm) -> Notice:
    meets = entry.meets_at
    key = f"reminder:{entry.ref}:{meets:%Y%m%dT%H%M}"
    day = programme.day_of(entry.starts)
    return Notice(NoticeKind.REMINDER, key, meets - rhythm.reminder, meets, entry.starts, day, entry.ref)


def _before(programme: Programme, ahead: Sequence[date], rhythm: Rhythm) -> list[Notice]:
    """What to prepare, then where one meets first: told the day before to those whose first day it is."""
    days = [(day, min(it.meets_at for it in kept)) for day in ahead if (kept := _kept(programme, day))]
    if not days or rhythm.prepare is None:
        return []
    begins = next(day for day in programme.days if _kept(programme, day))
    prepare = [_prepare(programme, *days[0], rhythm)] if days[0][0] == begins else []
    return [*prepare, *(_first(programme, day, meets, rhythm) for day, meets in days)]


def _prepare(programme: Programme, day: date, meets: datetime, rhythm: Rhythm) -> Notice:
    at = _at(day - (rhythm.prepare or timedelta()), rhythm.digest, programme.zone)
    eve = _at(day - timedelta(days=1), rhythm.digest, programme.zone)
    return Notice(NoticeKind.PREPARE, f"prepare:{day}", at, meets, max(at, eve), day)


def _first(programme: Programme, day: date, meets: datetime, rhythm: Rhythm) -> Notice:
    at = _at(day - timedelta(days=1), rhythm.digest, programme.zone)
    return Notice(
        NoticeKind.FIRST, f"first:{day}:{meets:%Y%m%dT%H%M}", at, meets, _at(day, time(), programme.zone), day
    )


def _kept(programme: Programme, day: date) -> list[Entry]:
    return [entry for entry in programme.on(day) if not entry.cancelled]


def due(notices: Iterable[Notice], enqueued: Set[str], now: datetime) -> list[Notice]:
    return [it for it in notices if it.at <= now < it.stale_at and it.key not in enqueued]


def next_instant(notices: Iterable[Notice], enqueued: Set[str], now: datetime) -> datetime | None:
    """When the next notice falls due."""
    return min((it.at for it in notices if it.at > now and it.key not in enqueued), default=None)


def deliver_at(notice: Notice, quiet: Quiet | None, zone: ZoneInfo, now: datetime) -> datetime:
    return undisturbing(max(notice.at, now), quiet, zone, min(notice.happens, notice.stale_at))


def undisturbing(at: datetime, quiet: Quiet | None, zone: ZoneInfo, happens: datetime) -> datetime:
    """Quiet hours put off to their end what is said `at`, unless what it is about happens before they are over."""
    if quiet is None or not quiet.covers_instant(at, zone):
        return at
    end = quiet_end(at, quiet, zone)
    return end if end < happens else at


def quiet_end(instant: datetime, quiet: Quiet, zone: ZoneInfo) -> datetime:
    """The first instant after `instant`, which is quiet, that no longer is; on nights when clocks change too."""
    day = instant.astimezone(zone).date()
    days = (day + timedelta(days=later) for later in range(3))  # the change of hour may cover one end
    ends = (_at(on, quiet.until.replace(fold=fold), zone) for on in days for fold in (0, 1))
    return min(end for end in ends if end > instant and not quiet.covers_instant(end, zone))


def _at(day: date, hour: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, hour, zone).astimezone(UTC)
