"""What one cell of a spreadsheet means: a day, an hour, a yes, a number of degrees, or words made clean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from bot.programme.rules.programme import EntryKind

Cell = str | float | bool | date | datetime | time | None

KINDS = {
    "visite": EntryKind.VISIT, "atelier": EntryKind.WORKSHOP, "echange": EntryKind.EXCHANGE, "repas": EntryKind.MEAL,
    "trajet": EntryKind.TRANSFER, "hebergement": EntryKind.LODGING, "temps libre": EntryKind.FREE,
    "free time": EntryKind.FREE,
} | {kind.value: kind for kind in EntryKind}  # fmt: skip
MONTHS = {
    "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "aout": 8, "septembre": 9,
    "octobre": 10, "novembre": 11, "decembre": 12, "january": 1, "february": 2, "march": 3, "april": 4, "may": 5,
    "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
WEEKDAYS = (
    ("lundi", "monday"), ("mardi", "tuesday"), ("mercredi", "wednesday"), ("jeudi", "thursday"),
    ("vendredi", "friday"), ("samedi", "saturday"), ("dimanche", "sunday"),
)  # fmt: skip
YES = ("oui", "yes", "x", "1", "vrai", "true")
NO = ("non", "no", "0", "faux", "false")
CANCELLED = ("annule", "annulee", "cancelled", "canceled")
KEPT = ("maintenu", "maintenue", "confirme", "confirmee", "kept", "confirmed", "ok")

ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[ t]00:00(?::00)?)?")
SHORT_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})")
LONG_DAY = re.compile(r"(?:([a-z]+)[.,]? )?(\d{1,2})(?:er)? ([a-z]+) (\d{4})")
HOUR = re.compile(r"(\d{1,2}) ?(?:[:h.] ?(\d{2})?)?(?::00)? ?(am|pm)?([+-]\d{2}:\d{2})?")
DATED_HOUR = re.compile(r"(\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4})[ t](.+)")
DEGREES = re.compile(r"-?\d{1,3}(?:[.,]\d+)?(?:e-\d+)?")
HIDDEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")  # all but the new line
REF = re.compile(r"[A-Za-z0-9._-]{1,40}")
EXCEL_EPOCH = date(1899, 12, 30)
FIRST_YEAR, LAST_YEAR = 1970, 2200


class Unread(ValueError):
    """A cell that does not say what its column asks for; `key` ends a key of the catalogue."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class When:
    """An hour of the day; with its day or its offset from UTC where the cell gives them."""

    hour: time
    day: date | None = None
    offset: timezone | None = None


def words(cell: Cell) -> str:
    """Text without what could not be seen or written back: control characters, non-characters, outer spaces."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    text = str(cell).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return HIDDEN.sub("", text).strip()


def folded(text: str) -> str:
    """Without case, accents, or doubled spaces."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(it for it in bare if not unicodedata.combining(it)).split())


def ref(cell: Cell) -> str:
    text = words(cell)
    if not REF.fullmatch(text):
        raise Unread("not-a-ref")
    return text


def kind(cell: Cell) -> EntryKind:
    found = KINDS.get(re.sub(r"[-_]", " ", folded(words(cell))))
    if found is None:
        raise Unread("not-a-kind")
    return found


def among(yes: Sequence[str], no: Sequence[str], key: str) -> Callable[[Cell], bool]:
    def read(cell: Cell) -> bool:
        said = folded(words(cell))
        if said not in yes and said not in no:
            raise Unread(key)
        return said in yes

    return read


def degrees(most: int) -> Callable[[Cell], float]:
    def read(cell: Cell) -> float:
        said = words(cell)
        if isinstance(cell, bool) or not DEGREES.fullmatch(said) or abs(value := float(said.replace(",", "."))) > most:
            raise Unread("not-degrees")
        return value

    return read


def day(cell: Cell) -> date:
    """A date, an Excel number, 2024-03-25, 25/03/2024 or « lundi 25 mars 2024 »."""
    found = _day(cell)
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Unread("not-a-day")
    return found


def _day(cell: Cell) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, float):
        return EXCEL_EPOCH + timedelta(days=int(cell)) if 1 <= cell < 120_000 else None
    return _written_day(folded(words(cell)))


def _written_day(said: str) -> date | None:
    if found := ISO_DAY.fullmatch(said):
        return _date(found[1], int(found[2]), found[3])
    if found := SHORT_DAY.fullmatch(said):
        return _date(found[3], int(found[2]), found[1])
    found = LONG_DAY.fullmatch(said)
    if not found or found[3] not in MONTHS:
        return None
    named = _date(found[4], MONTHS[found[3]], found[2])
    if named and found[1] and not any(name.startswith(found[1]) for name in WEEKDAYS[named.weekday()]):
        raise Unread("other-weekday")
    return named


def _date(year: str, month: int, number: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, int(number))
    except ValueError:
        return None


def when(cell: Cell) -> When:
    """A time, a fraction of a day, 9:30, 9h30, 9 h 30, 09.30, 9h; any of them after a date, where it is another's."""
    if isinstance(cell, datetime) and cell.year <= LAST_YEAR:  # spreadsheets date a bare hour in 1899 or 1904
        rounded = cell + timedelta(seconds=30)
        return When(_minute(rounded.time()), rounded.date() if rounded.year >= FIRST_YEAR else None)
    if isinstance(cell, time):
        return When(_minute((datetime.combine(EXCEL_EPOCH, cell) + timedelta(seconds=30)).time()))
    if isinstance(cell, float) and 0 <= cell < 1:
        minutes = round(cell * 24 * 60) % (24 * 60)
        return When(time(minutes // 60, minutes % 60))
    said = folded(words(cell))
    dated = DATED_HOUR.fullmatch(said)
    found = _hour(dated[2] if dated else said)
    return When(found.hour, day(dated[1]), found.offset) if dated else found


def _minute(hour: time) -> time:
    return hour.replace(second=0, microsecond=0)


def _hour(said: str) -> When:
    found = HOUR.fullmatch(said)
    if not found:
        raise Unread("not-an-hour")
    hour, half = int(found[1]), found[3]
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0) if 1 <= hour <= 12 else 24
    try:
        return When(time(hour, int(found[2] or 0)), None, _offset(found[4]))
    except ValueError:
        raise Unread("not-an-hour") from None


def _offset(said: str | None) -> timezone | None:
    """« +01:00 »: which of the two 2:30 of the night when clocks go back."""
    if not said:
        return None
    ahead = timedelta(hours=int(said[1:3]), minutes=int(said[4:6]))
    return timezone(ahead if said[0] == "+" else -ahead)
