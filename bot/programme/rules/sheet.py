"""A programme read from a table: whole, or not at all and every mistake at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.documents import cells as read
from bot.documents.cells import Cell, Unread, When, words
from bot.programme.rules.difference import TOLD
from bot.programme.rules.programme import Entry, Place, Programme
from bot.programme.rules.table import COLUMNS, REQUIRED, Table, cells, column, letter, programme_table

__all__ = ["Mistake", "Table", "notes", "programme_table", "read_programme"]

T = TypeVar("T")

LONGEST = {"titre": 200, "lieu": 200, "adresse": 300, "rendez_vous": 200, "rendez_vous_adresse": 300}  # characters
LONGEST_WORDS = 2000
SEVERAL_LINES = ("hotes", "description", "a_prevoir")
MOST_MISTAKES = 500
fixed = read.among(read.YES, read.NO, "not-yes-or-no")
cancelled = read.among(read.CANCELLED, read.KEPT, "not-a-status")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a kind of table holds. `named` gives our name of a header; `longest` is in characters."""

    columns: Sequence[str]
    required: Sequence[str]
    named: Callable[[Cell], str]
    longest: Mapping[str, int]
    several_lines: Sequence[str] = ()


PROGRAMME = Shape(COLUMNS, REQUIRED, column, LONGEST, SEVERAL_LINES)


@dataclass(frozen=True, slots=True)
class Mistake:
    """Worded by `say(key, language, **values)`; the values hold the row (as the spreadsheet counts) and the column."""

    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)


def read_programme(table: Table, zone: ZoneInfo, current: Programme) -> Programme | list[Mistake]:
    """The programme that the table holds, its hours in `zone`, or all its mistakes.

    Past `MOST_MISTAKES` the last one says how many more. What the table has no column for stays as in `current`.
    """
    mistakes: list[Mistake] = []
    head, rows = split(table)
    where = header(head, PROGRAMME, mistakes)
    if not mistakes and not rows:
        mistakes.append(Mistake("sheet-no-row"))
    entries: dict[str, Entry] = {}
    for number, content in rows if not mistakes else ():
        _add(entries, Row(number, content, where, mistakes), zone)
    if mistakes:
        return bounded(mistakes)
    kept = tuple(_kept(current.entry(entry.ref), entry, where, zone) for entry in entries.values())
    return Programme(kept, zone, current.version, current.issued, current.notice)


def notes(table: Table, programme: Programme, first: date, last: date) -> list[Mistake]:
    """What is allowed and worth a word: columns that nobody reads, days outside the trip."""
    head, _ = split(table)
    unknown = [words(it) for it in head if words(it) and column(it) not in COLUMNS]
    outside = [day for day in programme.days if not first <= day <= last]
    return [Mistake("sheet-unknown-column", {"column": name[:60]}) for name in unknown] + [
        Mistake("sheet-outside", {"day": day.isoformat()}) for day in outside
    ]


def bounded(mistakes: list[Mistake]) -> list[Mistake]:
    """Past `MOST_MISTAKES` the last one says how many more."""
    more = Mistake("sheet-more", {"count": len(mistakes) - MOST_MISTAKES})
    return mistakes if len(mistakes) <= MOST_MISTAKES else [*mistakes[:MOST_MISTAKES], more]


def split(table: Table) -> tuple[Sequence[Cell], list[tuple[int, Sequence[Cell]]]]:
    """The header and the rows that hold something, each with its number."""
    held = [(number, row) for number, row in enumerate(table.rows, 1) if any(words(it) for it in row)]
    return (held[0][1], held[1:]) if held else ((), [])


def header(head: Sequence[Cell], shape: Shape, mistakes: list[Mistake]) -> dict[str, int]:
    """Where each column is."""
    where: dict[str, int] = {}
    for at, cell in enumerate(head):
        name = shape.named(cell)
        if name in where:
            mistakes.append(Mistake("sheet-twice", {"column": f"{letter(at)} ({words(cell)[:60]})"}))
        elif name in shape.columns:
            where[name] = at
    mistakes += [Mistake("sheet-no-column", {"column": name}) for name in shape.required if name not in where]
    return where


class Row:
    """One row being read: each field asked of it adds its mistake to the list instead of stopping."""

    def __init__(
        self,
        number: int,
        content: Sequence[Cell],
        where: Mapping[str, int],
        mistakes: list[Mistake],
        shape: Shape = PROGRAMME,
    ) -> None:
        self._number = number
        self._content = content
        self._where = where
        self._mistakes = mistakes
        self._shape = shape

    def cell(self, name: str) -> Cell:
        at = self._where.get(name)
        return None if at is None or at >= len(self._content) else self._content[at]

    def wrong(self, name: str, key: str, **values: str | int) -> None:
        place = f"{letter(self._where[name])} ({name})" if name in self._where else name
        self._mistakes.append(Mistake(f"sheet-{key}", {"row": str(self._number), "column": place, **values}))

    def text(self, name: str) -> str:
        said = words(self.cell(name))
        longest = self._shape.longest.get(name, LONGEST_WORDS)
        if len(said) > longest:
            self.wrong(name, "too-long", most=longest)
        elif not said and name in self._shape.required:
            self.wrong(name, "missing")
        return said if name in self._shape.several_lines else said.replace("\n", " ")

    def read(self, name: str, reader: Callable[[Cell], T]) -> T | None:
        """None for an empty cell, and for one that cannot be read, which is a mistake."""
        cell = self.cell(name)
        if not words(cell):
            if name in self._shape.required:
                self.wrong(name, "missing")
            return None
        try:
            return reader(cell)
        except Unread as unread:
            self.wrong(name, unread.key, said=words(cell)[:60])
            return None

    def place(self, name: str, address: str, lat: str, lon: str) -> Place:
        before = len(self._mistakes)
        found = self.read(lat, read.degrees(90)), self.read(lon, read.degrees(180))
        if (found[0] is None) != (found[1] is None) and len(self._mistakes) == before:
            self.wrong(lat if found[0] is None else lon, "half-a-point")
        return Place(self.text(name), self.text(address), *found)

    def instant(self, name: str, said: When | None, day: date, zone: ZoneInfo) -> datetime | None:
        """`day` is for an hour that says none. An hour that clocks skip that night is a mistake."""
        if said is None:
            return None
        local = datetime.combine(said.day or day, said.hour, said.offset or zone)
        found = local.astimezone(UTC)
        if said.offset is None and found.astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
            self.wrong(name, "no-such-hour", said=f"{said.hour:%H:%M}")
        return found


def _add(entries: dict[str, Entry], row: Row, zone: ZoneInfo) -> None:
    entry = _entry(row, zone)
    if entry is None:
        return
    if entry.ref in entries:
        row.wrong("ref", "ref-twice", said=entry.ref)
    entries[entry.ref] = entry


def _entry(row: Row, zone: ZoneInfo) -> Entry | None:
    ref, day = row.read("ref", read.ref), row.read("jour", read.day)
    debut, fin, meeting = (row.read(name, read.when) for name in ("debut", "fin", "heure_rendez_vous"))
    kind, title = row.read("type", read.kind), row.text("titre")
    place = row.place("lieu", "adresse", "lat", "lon")
    meeting_place = row.place("rendez_vous", "rendez_vous_adresse", "rendez_vous_lat", "rendez_vous_lon")
    hosts, description, bring = (row.text(name) for name in SEVERAL_LINES)
    told = bool(row.read("fixe", fixed)), bool(row.read("statut", cancelled))
    if ref is None or day is None or debut is None or kind is None or not title:
        return None
    starts, ends, meets = _times(row, day, debut, fin, meeting, zone)
    return Entry(ref, kind, title, starts, ends, place, meets, meeting_place, hosts, description, bring, *told)


def _times(
    row: Row, day: date, debut: When, fin: When | None, meeting: When | None, zone: ZoneInfo
) -> tuple[datetime, datetime | None, datetime | None]:
    """Start, end and meeting, in UTC. An end that shows no later hour than the start is the next day's."""
    if debut.day not in (None, day):
        row.wrong("debut", "other-day")
    starts = row.instant("debut", replace(debut, day=day), day, zone) or datetime.max.replace(tzinfo=UTC)
    rolls = fin is not None and fin.offset is None and fin.hour <= debut.hour
    ends = row.instant("fin", fin, day + timedelta(days=rolls), zone)
    meets = row.instant("heure_rendez_vous", meeting, day, zone)
    if ends is not None and ends < starts:
        row.wrong("fin", "ends-early")
    if meets is not None and meets > starts:
        row.wrong("heure_rendez_vous", "meets-late")
    return starts, ends, meets


def _kept(before: Entry | None, entry: Entry, where: Mapping[str, int], zone: ZoneInfo) -> Entry:
    """A field whose cells say what an export of `before` would say is left as it was."""
    if before is None:
        return entry
    straight = {name: at for at, name in enumerate(COLUMNS) if name in where}
    seen = _entry(Row(0, cells(before, zone), straight, []), zone)
    if seen is None:
        return entry
    moved = seen.starts != entry.starts
    same = [name for name in TOLD if getattr(seen, name) == getattr(entry, name)]
    kept = {name: getattr(before, name) for name in same if not (moved and name in ("ends", "meets"))}
    return replace(entry, **kept)
