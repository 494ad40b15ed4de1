"""A programme as a table of cells: read with every mistake at once, written so that reading it changes nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.trip.programme import Entry, Kind, Place, Programme

T = TypeVar("T")
Cell = str | float | bool | date | datetime | time | None

COLUMNS = (
    "ref", "jour", "debut", "fin", "titre", "type", "lieu", "adresse", "lat", "lon", "heure_rendez_vous",
    "rendez_vous", "rendez_vous_lat", "rendez_vous_lon", "hotes", "description", "a_prevoir", "fixe", "statut",
)  # fmt: skip
ENGLISH = {
    "day": "jour", "date": "jour", "start": "debut", "end": "fin", "title": "titre", "kind": "type", "place": "lieu",
    "address": "adresse", "latitude": "lat", "longitude": "lon", "meeting_time": "heure_rendez_vous",
    "meeting_place": "rendez_vous", "meeting_lat": "rendez_vous_lat", "meeting_lon": "rendez_vous_lon",
    "hosts": "hotes", "bring": "a_prevoir", "fixed": "fixe", "status": "statut",
}  # fmt: skip
REQUIRED = ("ref", "jour", "debut", "titre", "type")
KINDS = {
    "visite": Kind.VISIT, "atelier": Kind.WORKSHOP, "echange": Kind.EXCHANGE, "repas": Kind.MEAL,
    "trajet": Kind.TRANSFER, "hebergement": Kind.LODGING, "temps libre": Kind.FREE,
}  # fmt: skip
FRENCH_KIND = {
    Kind.VISIT: "visite", Kind.WORKSHOP: "atelier", Kind.EXCHANGE: "échange", Kind.MEAL: "repas",
    Kind.TRANSFER: "trajet", Kind.LODGING: "hébergement", Kind.FREE: "temps libre",
}  # fmt: skip
MONTHS = (
    "janvier", "fevrier", "mars", "avril", "mai", "juin",
    "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
)  # fmt: skip
YES = ("oui", "yes", "x", "1", "vrai", "true")
NO = ("", "non", "no", "0", "faux", "false")
CANCELLED = ("annule", "annulee", "cancelled", "canceled")
KEPT = ("", "maintenu", "maintenue", "ok", "confirme", "confirmed")
LONGEST = {"titre": 200, "lieu": 200, "adresse": 300, "rendez_vous": 200}
LONGEST_WORDS = 2000
REF = re.compile(r"[A-Za-z0-9._-]{1,40}")
HOUR = re.compile(r"(\d{1,2})\s*(?:[:h.]\s*(\d{2})?)?(?::00)?")
EXCEL_EPOCH = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class Mistake:
    """Worded by `say(key, language, **values)`; the values hold the row (as the spreadsheet counts) and the column."""

    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, the header first. Row 1 is the header's."""

    rows: Sequence[Sequence[Cell]]


def folded(text: str) -> str:
    """Without case, accents, or doubled spaces."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(it for it in bare if not unicodedata.combining(it)).split())


def letter(column: int) -> str:
    """0 -> A, 25 -> Z, 26 -> AA."""
    return (letter(column // 26 - 1) if column >= 26 else "") + chr(ord("A") + column % 26)


class Row:
    """One row being read: each field asked of it adds its mistake to the list instead of stopping."""

    def __init__(self, number: int, cells: Sequence[Cell], where: Mapping[str, int], mistakes: list[Mistake]) -> None:
        self._number = number
        self._cells = cells
        self._where = where
        self._mistakes = mistakes

    def cell(self, column: str) -> Cell:
        at = self._where.get(column)
        return None if at is None or at >= len(self._cells) else self._cells[at]

    def wrong(self, column: str, key: str, **values: str | int) -> None:
        place = f"{letter(self._where[column])} ({column})" if column in self._where else column
        self._mistakes.append(Mistake(f"sheet-{key}", {"row": self._number, "column": place, **values}))

    def text(self, column: str) -> str:
        words = _words(self.cell(column))
        longest = LONGEST.get(column, LONGEST_WORDS)
        if len(words) > longest:
            self.wrong(column, "too-long", most=longest)
        return words[:longest]

    def read(self, column: str, reader: Callable[[Cell], T | None], key: str) -> T | None:
        """None for an empty cell, and for one that cannot be read, which is a mistake."""
        cell = self.cell(column)
        if not _words(cell):
            if column in REQUIRED:
                self.wrong(column, "missing")
            return None
        value = reader(cell)
        if value is None:
            self.wrong(column, key, said=_words(cell)[:60])
        return value

    def place(self, name: str, address: str, lat: str, lon: str) -> Place:
        found = [self.read(column, _degrees(most), "not-degrees") for column, most in ((lat, 90), (lon, 180))]
        if (found[0] is None) != (found[1] is None):
            self.wrong(lat if found[0] is None else lon, "half-a-point")
        return Place(self.text(name), self.text(address) if address else "", found[0], found[1])


def _words(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    kept = (it for it in str(cell) if it == "\n" or unicodedata.category(it) != "Cc")
    return "".join(kept).strip()


def read_programme(table: Table, zone: ZoneInfo, current: Programme) -> Programme | list[Mistake]:
    """The programme that the table holds, or all its mistakes. `current` gives what no column holds."""
    mistakes: list[Mistake] = []
    where = _header(table, mistakes)
    if mistakes:
        return mistakes
    rows = [(number, cells) for number, cells in enumerate(table.rows[1:], 2) if any(_words(it) for it in cells)]
    entries: dict[str, Entry] = {}
    for number, cells in rows:
        _add(entries, Row(number, cells, where, mistakes), zone)
    if not rows:
        mistakes.append(Mistake("sheet-no-row"))
    if mistakes:
        return mistakes
    kept = tuple(_kept(current.entry(entry.ref), entry) for entry in entries.values())
    return Programme(kept, zone, current.version, current.issued, current.notice)


def _kept(before: Entry | None, entry: Entry) -> Entry:
    """The address of a meeting place has no column: it stays with the place that keeps its name."""
    if before is None or before.meeting_place.name != entry.meeting_place.name:
        return entry
    return replace(entry, meeting_place=replace(entry.meeting_place, address=before.meeting_place.address))


def _header(table: Table, mistakes: list[Mistake]) -> dict[str, int]:
    where: dict[str, int] = {}
    for at, cell in enumerate(table.rows[0] if table.rows else ()):
        name = re.sub(r"[^a-z0-9]+", "_", folded(_words(cell))).strip("_")
        column = ENGLISH.get(name, name)
        if column in where:
            mistakes.append(Mistake("sheet-twice", {"column": f"{letter(at)} ({column})"}))
        elif column in COLUMNS:
            where[column] = at
    missing = [column for column in REQUIRED if column not in where]
    mistakes += [Mistake("sheet-no-column", {"column": column}) for column in missing]
    return where


def _add(entries: dict[str, Entry], row: Row, zone: ZoneInfo) -> None:
    entry = _entry(row, zone)
    if entry is None:
        return
    if entry.ref in entries:
        row.wrong("ref", "ref-twice", said=entry.ref)
    entries[entry.ref] = entry


def _entry(row: Row, zone: ZoneInfo) -> Entry | None:
    ref = row.read("ref", _ref, "not-a-ref")
    day = row.read("jour", _day, "not-a-day")
    starts, ends, meets = (row.read(it, _hour, "not-an-hour") for it in ("debut", "fin", "heure_rendez_vous"))
    kind = row.read("type", _kind, "not-a-kind")
    title = row.read("titre", _title, "missing")
    fixed = row.read("fixe", _among(YES, NO), "not-yes-or-no")
    cancelled = row.read("statut", _among(CANCELLED, KEPT), "not-a-status")
    place = row.place("lieu", "adresse", "lat", "lon")
    meeting_place = row.place("rendez_vous", "", "rendez_vous_lat", "rendez_vous_lon")
    hosts, description, bring = (row.text(it) for it in ("hotes", "description", "a_prevoir"))
    row.text("titre")
    if ref is None or day is None or starts is None or kind is None or title is None:
        return None
    if meets is not None and meets > starts:
        row.wrong("heure_rendez_vous", "meets-late")
    return Entry(
        ref=ref,
        kind=kind,
        title=title[:200],
        starts=_instant(day, starts, zone),
        ends=_end(day, starts, ends, zone),
        place=place,
        meets=None if meets is None else _instant(day, meets, zone),
        meeting_place=meeting_place,
        hosts=hosts,
        description=description,
        bring=bring,
        fixed=bool(fixed),
        cancelled=bool(cancelled),
    )


def _end(day: date, starts: time, ends: time | None, zone: ZoneInfo) -> datetime | None:
    """An end that is not after the start is the next day's."""
    return None if ends is None else _instant(day + timedelta(days=ends <= starts), ends, zone)


def _instant(day: date, hour: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, hour, zone).astimezone(UTC)


def _ref(cell: Cell) -> str | None:
    words = _words(cell)
    return words if REF.fullmatch(words) else None


def _title(cell: Cell) -> str | None:
    return _words(cell) or None


def _kind(cell: Cell) -> Kind | None:
    words = folded(_words(cell))
    return KINDS.get(words) or (Kind(words) if words in tuple(Kind) else None)


def _among(yes: Sequence[str], no: Sequence[str]) -> Callable[[Cell], bool | None]:
    def read(cell: Cell) -> bool | None:
        words = folded(_words(cell))
        return True if words in yes else False if words in no else None

    return read


def _degrees(most: int) -> Callable[[Cell], float | None]:
    def read(cell: Cell) -> float | None:
        try:
            value = float(_words(cell).replace(",", "."))
        except ValueError:
            return None
        return value if -most <= value <= most else None

    return read


def _day(cell: Cell) -> date | None:
    """A date, an Excel number, 2024-03-25, 25/03/2024 or « lundi 25 mars 2024 »."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, float):
        return EXCEL_EPOCH + timedelta(days=int(cell)) if 1 <= cell < 110_000 else None
    return _written_day(folded(_words(cell)))


def _written_day(words: str) -> date | None:
    if found := re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})(?:[ t]00:00(?::00)?)?", words):
        return _date(*found.groups())
    if found := re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", words):
        return _date(found[3], found[2], found[1])
    found = re.fullmatch(r"(?:[a-z]+\.? )?(\d{1,2})(?:er)? ([a-z]+) (\d{4})", words)
    if found and found[2] in MONTHS:
        return _date(found[3], str(MONTHS.index(found[2]) + 1), found[1])
    return None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _hour(cell: Cell) -> time | None:
    """A time, a fraction of a day, 9:30, 9h30, 9 h 30, 09.30, 9h."""
    if isinstance(cell, datetime):
        return cell.time().replace(second=0, microsecond=0)
    if isinstance(cell, time):
        return cell.replace(second=0, microsecond=0)
    if isinstance(cell, float) and 0 <= cell < 1:
        minutes = round(cell * 24 * 60) % (24 * 60)
        return time(minutes // 60, minutes % 60)
    found = HOUR.fullmatch(folded(_words(cell)))
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return time(int(found[1]), int(found[2] or 0))


def programme_table(programme: Programme) -> Table:
    """What an export holds: strings only, so that every format says the same."""
    rows = [_cells(entry, programme.zone) for entry in programme]
    return Table([list(COLUMNS), *rows])


def _cells(entry: Entry, zone: ZoneInfo) -> list[Cell]:
    starts, place, meeting = entry.starts.astimezone(zone), entry.place, entry.meeting_place
    return [
        entry.ref, starts.date().isoformat(), _clock(starts, zone), _clock(entry.ends, zone), entry.title,
        FRENCH_KIND[entry.kind], place.name, place.address, _point(place.lat), _point(place.lon),
        _clock(entry.meets, zone), meeting.name, _point(meeting.lat), _point(meeting.lon), entry.hosts,
        entry.description, entry.bring, "oui" if entry.fixed else "", "annulé" if entry.cancelled else "",
    ]  # fmt: skip


def _clock(instant: datetime | None, zone: ZoneInfo) -> str:
    return f"{instant.astimezone(zone):%H:%M}" if instant else ""


def _point(degrees: float | None) -> str:
    return "" if degrees is None else repr(degrees)
