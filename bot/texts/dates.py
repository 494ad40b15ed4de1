"""Dates, hours and delays in words. Instants come aware; the zone in which they are read is always given."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry
from bot.texts.catalogue import plain

HOUR = timedelta(hours=1)


def day(on: date, language: Language) -> str:
    """« mardi 26 mars », without the year."""
    return _worded(on, "EEEE {} MMMM", language)


def heading(on: date, language: Language) -> str:
    """« Mardi 26 mars », to begin a line."""
    return capital(day(on, language))


def short_day(on: date, language: Language) -> str:
    """« mar. 26 mars », for a button."""
    return _worded(on, "EEE {} MMM", language)


def full_day(on: date, language: Language) -> str:
    """« 26 mars 2024 »."""
    return _worded(on, "{} MMMM y", language)


def period(first: date, last: date, language: Language) -> str:
    """« du 25 au 28 mars 2024 », « du 30 mars au 2 avril 2024 »; in English, "25 – 28 March 2024"."""
    if first == last:
        return plain("dates-period-day", language, day=full_day(first, language))
    same = (first.year, first.month) == (last.year, last.month)
    year = _worded(first, "{} MMMM", language) if first.year == last.year else full_day(first, language)
    starts = _ordinal(first, language) if same else year
    return plain("dates-period", language, starts=starts, ends=full_day(last, language))


def capital(words: str) -> str:
    """To begin a line."""
    return words[:1].upper() + words[1:]


def hour(instant: datetime, zone: ZoneInfo, language: Language) -> str:
    """« 9 h 30 », « 9 h » (no-break spaces); in English, "09:30"."""
    local = instant.astimezone(zone)
    padded = f"{local.hour:02d}" if language is Language.EN else str(local.hour)
    if local.minute == 0:
        return plain("dates-hour-sharp", language, hour=padded)
    return plain("dates-hour", language, hour=padded, minute=f"{local.minute:02d}")


def span(entry: Entry, zone: ZoneInfo, language: Language) -> str:
    """« 9 h 30 – 12 h »; the start alone when no end is known; the day too when it ends on another."""
    starts, ends = hour(entry.starts, zone, language), end(entry, zone, language)
    return plain("dates-span", language, starts=starts, ends=ends) if ends else starts


def end(entry: Entry, zone: ZoneInfo, language: Language) -> str:
    """« 12 h », « mer. 27 mars 8 h » when that is another day, "" when it is not known."""
    if entry.ends is None:
        return ""
    on, at = entry.ends.astimezone(zone).date(), hour(entry.ends, zone, language)
    same = on == entry.starts.astimezone(zone).date()
    return at if same else plain("dates-end-on", language, day=short_day(on, language), hour=at)


def tight_day(on: date, language: Language) -> str:
    """« jeu. 28 »: beside an hour, where the month is known."""
    return _worded(on, "EEE {}", language)


def tight_hour(instant: datetime, zone: ZoneInfo, language: Language) -> str:
    """« 13 h 00 », with its minutes: old and new hours are compared at a glance."""
    local = instant.astimezone(zone)
    padded = f"{local.hour:02d}" if language is Language.EN else str(local.hour)
    return plain("dates-hour", language, hour=padded, minute=f"{local.minute:02d}")


def tight_span(entry: Entry, zone: ZoneInfo, language: Language) -> str:
    """« 13 h 00–13 h 30 »; the start alone when no end is known; the day too when it ends on another."""
    starts = tight_hour(entry.starts, zone, language)
    if entry.ends is None:
        return starts
    ends, on = tight_hour(entry.ends, zone, language), entry.ends.astimezone(zone).date()
    if on != entry.starts.astimezone(zone).date():
        ends = plain("dates-end-on", language, day=tight_day(on, language), hour=ends)
    return f"{starts}–{ends}"


def delay(left: timedelta, language: Language) -> str:
    """« dans 25 min », « dans 2 h 10 », « dans 3 jours »; « maintenant » under a minute. Rounded down: never late."""
    minutes = int(left.total_seconds() // 60)
    if minutes < 1:
        return plain("dates-now", language)
    if left < HOUR:
        return plain("dates-in-minutes", language, minutes=minutes)
    if left >= 48 * HOUR:
        return plain("dates-in-days", language, days=left.days)
    return _in_hours(minutes, language)


def stamp(instant: datetime, zone: ZoneInfo, language: Language) -> str:
    """« 20 novembre 2023, 9 h 05 »."""
    words = full_day(instant.astimezone(zone).date(), language)
    return plain("dates-stamp", language, day=words, hour=hour(instant, zone, language))


def _in_hours(minutes: int, language: Language) -> str:
    hours, rest = divmod(minutes, 60)
    if rest == 0 or hours >= 24:
        return plain("dates-in-hours", language, hours=hours)
    return plain("dates-in-hours-and-minutes", language, hours=hours, minutes=f"{rest:02d}")


def _worded(on: date, pattern: str, language: Language) -> str:
    """`pattern` is CLDR's, with {} where the day of the month goes: CLDR does not know the French « 1er »."""
    return str(format_date(on, pattern.format(f"'{_ordinal(on, language)}'"), locale=language.value))


def _ordinal(on: date, language: Language) -> str:
    return "1er" if on.day == 1 and language is Language.FR else str(on.day)
