"""Days, hours and moments as French people, online forms and spreadsheets write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from bot.documents.cells import Cell, Unread, folded, words

MONTHS = (
    ("janvier", "january"), ("fevrier", "february"), ("mars", "march"), ("avril", "april"), ("mai", "may"),
    ("juin", "june"), ("juillet", "july"), ("aout", "august"), ("septembre", "september"), ("octobre", "october"),
    ("novembre", "november"), ("decembre", "december"),
)  # fmt: skip
WEEKDAYS = (
    ("lundi", "monday"), ("mardi", "tuesday"), ("mercredi", "wednesday"), ("jeudi", "thursday"),
    ("vendredi", "friday"), ("samedi", "saturday"), ("dimanche", "sunday"),
)  # fmt: skip
NAMED_HOURS = {"midi": 12, "noon": 12, "minuit": 0, "midnight": 0}
PARTS = {"et demie": 30, "et demi": 30, "et quart": 15}

YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
WRITTEN_DAY = re.compile(
    r"(?:le )?(?:([a-z]{2,})[., ]+)?(?:le )?(\d{1,2})(?:er|st|nd|rd|th)?[ ./-]+([a-z]{3,}|\d{1,2})\.?"
    r"(?:[ .,/-]+(\d{4}|\d{2}))?"
)
AFTER = re.compile(r"(.*\d.*) \(([a-z]+)\.?\)")  # « 25 mars (lundi) »
ENGLISH_DAY = re.compile(r"(?:([a-z]{2,})[., ]+)?([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?")
MIDNIGHT = re.compile(r"[ t]0?0[:h]00(?::00)?$")
HOUR = re.compile(
    r"(?:a |at )?(\d{1,2}) ?(?:(?:heures?|hours?|hrs?|[:h.]) ?(?:(\d{2})(?::(\d{2})(?:[.,]\d+)?)?"
    r"(?: ?min(?:utes?)?| ?mn)?)?)? ?(am|pm)?(?: ?(?:utc|gmt)?([+-]\d{1,2})(?::?(\d{2}))?)?"
)
SPOKEN_HOUR = re.compile(
    r"(?:a |at )?(?:(\d{1,2}) ?(?:heures?|h)|(midi|minuit|noon|midnight))(?: (et demie?|et quart))?"
)
DATED_HOUR = re.compile(r"(.*?\d.*?)(?:,? (?:a |at |- )?|t)(\d{1,2} ?(?:[:h]|heures?).*|midi.*|minuit.*)")
EXCEL_EPOCH = date(1899, 12, 30)
FIRST_YEAR, LAST_YEAR = 1970, 2200
LATE = 6  # hours after midnight that people count on from the evening: « 25:00 »


@dataclass(frozen=True, slots=True)
class When:
    """An hour of the day; with its day or its offset from UTC where the cell gives them. `late`: « 25:00 »."""

    hour: time
    day: date | None = None
    offset: timezone | None = None
    late: bool = False


def day(cell: Cell, near: date | None = None) -> date:
    """A date, an Excel number, or words; a day without its year is the closest one to `near`."""
    found = _day(cell, near)
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Unread("not-a-day")
    return found


def _day(cell: Cell, near: date | None) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, float):
        return EXCEL_EPOCH + timedelta(days=int(cell)) if 1 <= cell < 120_000 else None
    return _written_day(AFTER.sub(r"\2 \1", MIDNIGHT.sub("", folded(words(cell)))), near)


def _written_day(text: str, near: date | None) -> date | None:
    if found := YEAR_FIRST.fullmatch(text):
        return _date(found[1], int(found[2]), found[3], near)
    if found := WRITTEN_DAY.fullmatch(text):
        weekday, number, month, year = found.groups()
    elif found := ENGLISH_DAY.fullmatch(text):
        weekday, month, number, year = found.groups()
    else:
        return None
    named = _date(year, _month(month), number, near)
    if named and weekday and weekday != "le":
        _check_weekday(named, weekday)
    return named


def _month(text: str) -> int:
    """0 for what names no month, or several (« jui »)."""
    if text.isdecimal():
        return int(text)
    found = [number for number, names in enumerate(MONTHS, 1) if any(it.startswith(text) for it in names)]
    return found[0] if len(found) == 1 else 0


def _check_weekday(named: date, text: str) -> None:
    alike = [number for number, names in enumerate(WEEKDAYS) if any(it.startswith(text) for it in names)]
    if not alike:
        raise Unread("not-a-day")
    if named.weekday() not in alike:
        raise Unread("other-weekday")


def _date(year: str | None, month: int, number: str, near: date | None) -> date | None:
    if year:
        return _made(int(year) + (2000 if len(year) == 2 else 0), month, int(number))
    if near is None:
        return None
    years = (near.year, near.year + 1, near.year - 1)
    return min(
        (it for it in (_made(y, month, int(number)) for y in years) if it), key=lambda it: abs(it - near), default=None
    )


def _made(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def when(cell: Cell, near: date | None = None) -> When:
    """An hour to the minute: a time, a fraction of a day, words; any of them after a date, where it is another's."""
    if isinstance(cell, datetime) and cell.year <= LAST_YEAR:  # spreadsheets date a bare hour in 1899 or 1904
        rounded = cell + timedelta(seconds=30)
        return When(_minute(rounded.time()), rounded.date() if rounded.year >= FIRST_YEAR else None)
    if isinstance(cell, time):
        return When(_minute((datetime.combine(EXCEL_EPOCH, cell) + timedelta(seconds=30)).time()))
    if isinstance(cell, float) and 0 <= cell < 1 + LATE / 24:
        minutes = round(cell * 24 * 60)
        return When(time(minutes // 60 % 24, minutes % 60), late=minutes > 24 * 60)
    if isinstance(cell, float) and cell.is_integer() and cell < 24:  # « 9 », where a text would be « 9 h »
        return When(time(int(cell)))
    if isinstance(cell, date | float):
        raise Unread("not-an-hour")
    found = _dated(folded(words(cell)), near)
    return When(_minute(found.hour), found.day, found.offset, found.late)


def moment(cell: Cell, near: date | None = None) -> datetime:
    """A date and its hour, to the second, or a date alone: midnight then. Without a zone where the cell has none."""
    if isinstance(cell, datetime):
        return cell
    if isinstance(cell, float) and 1 <= cell < 120_000:
        return datetime.combine(EXCEL_EPOCH, time()) + timedelta(seconds=round(cell * 86400))
    try:
        return datetime.fromisoformat(words(cell))
    except ValueError:
        pass
    try:
        found = _dated(folded(words(cell)), near)
    except Unread:
        return datetime.combine(day(cell, near), time())
    if found.day is None:
        raise Unread("not-a-day")
    return datetime.combine(found.day, found.hour, found.offset)


def _minute(hour: time) -> time:
    return hour.replace(second=0, microsecond=0)


def _dated(text: str, near: date | None) -> When:
    try:
        return _hour(text)
    except Unread:
        dated = DATED_HOUR.fullmatch(text)
        if not dated:
            raise
    found = _hour(dated[2])
    return When(found.hour, day(dated[1], near), found.offset, found.late)


def _hour(text: str) -> When:
    if found := SPOKEN_HOUR.fullmatch(text):
        hour = NAMED_HOURS[found[2]] if found[2] else int(found[1])
        return _clock(hour, PARTS.get(found[3] or "", 0), 0)
    found = HOUR.fullmatch(text)
    if not found:
        raise Unread("not-an-hour")
    hour, half = int(found[1]), found[4]
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0) if hour <= 12 else 99
        hour = hour if int(found[1]) >= 1 else 99
    return _clock(hour, int(found[2] or 0), int(found[3] or 0), _offset(found[5], found[6]))


def _clock(hour: int, minute: int, second: int, offset: timezone | None = None) -> When:
    late = 24 <= hour <= 24 + LATE
    try:
        return When(time(hour - 24 if late else hour, minute, second), None, offset, late)
    except ValueError:
        raise Unread("not-an-hour") from None


def _offset(hours: str | None, minutes: str | None) -> timezone | None:
    """« +01:00 »: which of the two 2:30 of the night when clocks go back."""
    if not hours:
        return None
    ahead = timedelta(hours=abs(int(hours)), minutes=int(minutes or 0))
    try:
        return timezone(-ahead if hours.startswith("-") else ahead)
    except ValueError:
        raise Unread("not-an-hour") from None
