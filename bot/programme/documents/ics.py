"""The trip as a calendar (RFC 5545). The zone is described for the trip's dates only."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from unicodedata import category
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, TimezoneDaylight, TimezoneStandard, vDuration

from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens import entries
from bot.texts import trips
from bot.texts.slugs import slug
from bot.trip import Trip

REFRESH = timedelta(hours=1)
STEP = timedelta(minutes=15)  # no clock changes between two quarters of an hour
MARGIN = timedelta(days=2)  # around the trip, so that the zone covers an entry that ends late
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)  # a seed that nobody issued has no instant; year 1 is refused by calendars


def agenda_ics(trip: Trip, programme: Programme, language: Language, feed: bool = False) -> bytes:
    """Every entry, cancelled ones included (STATUS:CANCELLED); a feed adds how often to ask again."""
    calendar = _calendar(trip, programme, language)
    if feed:
        calendar.add("refresh-interval", vDuration(REFRESH), {"VALUE": "DURATION"})
        calendar.add("x-published-ttl", vDuration(REFRESH))
    for entry in programme:
        calendar.add_component(_event(entry, trip, programme, language))
    if programme.days:
        first, last = programme.days[0], programme.days[-1]
        calendar.add_missing_timezones(first - MARGIN, last + MARGIN)
        _mend_onsets(calendar, programme.zone)
    return bytes(calendar.to_ical())


def _mend_onsets(calendar: Calendar, zone: ZoneInfo) -> None:
    """icalendar writes when clocks change as they show it afterwards; RFC 5545 wants what they showed before."""
    for described in calendar.timezones:
        for it in described.subcomponents:
            if isinstance(it, TimezoneStandard | TimezoneDaylight) and it.TZOFFSETFROM != it.TZOFFSETTO:
                change = _change(it.DTSTART, it.TZOFFSETTO, zone)
                it.DTSTART = (change + it.TZOFFSETFROM).replace(tzinfo=None)


def _change(around: datetime, after: timedelta, zone: ZoneInfo) -> datetime:
    """The instant (UTC) from which clocks show `after`, within a day of `around`."""
    instant = around.replace(tzinfo=UTC) - timedelta(days=1)
    while instant.astimezone(zone).utcoffset() != after:
        instant += STEP
    return instant


def _calendar(trip: Trip, programme: Programme, language: Language) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//Escale//Escale//FR")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _line(trip.name))
    calendar.add("x-wr-timezone", programme.zone.key)
    calendar.add("x-wr-caldesc", _line(entries.version(programme, language)))
    return calendar


def _event(entry: Entry, trip: Trip, programme: Programme, language: Language) -> Event:
    event = Event()
    issued = max(programme.issued, EPOCH)
    event.add("uid", f"{_line(entry.ref)}@{slug(trip.name)}")
    event.add("sequence", entry.sequence)
    event.add("dtstamp", issued)
    event.add("last-modified", issued)
    event.add("dtstart", _local(entry.starts, programme))
    event.add("dtend", _local(entry.over_at, programme))
    event.add("summary", _line(entries.title(entry, language)))
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if entry.cancelled else "OPAQUE")
    event.add("description", _clean(_description(entry, trip, programme, language)))
    _where(event, entry, language)
    if not entry.cancelled:
        event.add_component(_alarm(entry, trip, programme, language))
    return event


def _local(instant: datetime, programme: Programme) -> datetime:
    """The hour as the trip's clocks show it, or in UTC for the second of the hours that come twice in autumn."""
    local = instant.astimezone(programme.zone)
    return instant.astimezone(UTC) if local.fold else local


def _where(event: Event, entry: Entry, language: Language) -> None:
    """Where to be first: the map opens on the meeting point."""
    where = entry.meets_where
    if where:
        event.add("location", _line(entries.place(where, language)))
    if where.lat is not None and where.lon is not None:
        event.add("geo", (where.lat, where.lon))


def _alarm(entry: Entry, trip: Trip, programme: Programme, language: Language) -> Alarm:
    """As long before the meeting as the bot's own reminder."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", entry.meets_at - trip.rhythm.reminder - entry.starts)
    alarm.add("description", _line(entries.meeting(entry, programme.zone, language) or entry.title))
    return alarm


def _description(entry: Entry, trip: Trip, programme: Programme, language: Language) -> str:
    text = entries.line(entry, programme.zone, language)
    place = text.place if entry.meets_where != entry.place else ""  # else it is the event's own
    about = (text.meeting, place, text.kind, text.hosts, text.bring, text.description)
    foot = (trips.contact(trip, language), programme.notice, entries.version(programme, language))
    return "\n".join(words for words in (*about, *foot) if words)


def _line(words: str) -> str:
    return _clean(words).replace("\n", " ")


def _clean(words: str) -> str:
    """Without control characters: RFC 5545 has no way to write them, and some calendars refuse the whole file."""
    return "".join(letter for letter in words if letter == "\n" or category(letter) not in ("Cc", "Cs"))
