"""A programme read from a table: whole, or not at all and every mistake at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.documents import cells as read
from bot.documents import moments
from bot.documents.moments import When
from bot.documents.rows import Mistake, Row, layout, read_rows
from bot.documents.table import Table
from bot.programme.rules.difference import COMPARED
from bot.programme.rules.programme import Entry, Place, Programme
from bot.programme.rules.refs import ref_of
from bot.programme.rules.table import COLUMNS, SEVERAL_LINES, SHAPE, cells

SPACES = re.compile(r"[^\S\n]+")

fixed = read.among(read.YES, read.NO, "not-yes-or-no")
cancelled = read.among(read.CANCELLED, read.KEPT, "not-a-status")


def read_programme(
    table: Table,
    zone: ZoneInfo,
    current: Programme,
    near: date | None = None,
    notes: list[Mistake] | None = None,
) -> Programme | list[Mistake]:
    """The programme that the table holds, its hours in `zone`, or all its mistakes.

    A day without its year is the closest one to `near`. An entry without a ref is known by its title and day
    (`refs.py`). What the table has no column for stays as in `current`.
    What is taken otherwise than written goes to `notes`.
    """
    entries: dict[str, Entry] = {}
    unnamed: list[Entry] = []
    mistakes = read_rows(table, SHAPE, lambda row: _add(entries, unnamed, row, zone, near), notes)
    if mistakes:
        return mistakes
    for entry in unnamed:
        ref = ref_of(entry, entries, current)
        entries[ref] = replace(entry, ref=ref)
    if unnamed and notes is not None:
        notes.append(Mistake("documents-sheet-no-ref", {"count": len(unnamed)}))
    where = layout(table, SHAPE).where
    kept = tuple(_kept(current.entry(entry.ref), entry, where, zone) for entry in entries.values())
    return Programme(kept, zone, current.version, current.issued, current.notice)


def _add(entries: dict[str, Entry], unnamed: list[Entry], row: Row, zone: ZoneInfo, near: date | None) -> None:
    entry = _entry(row, zone, near)
    if entry is None:
        return
    if not entry.ref:
        unnamed.append(entry)
        return
    if entry.ref in entries:
        row.wrong("ref", "ref-twice", said=entry.ref)
    entries[entry.ref] = entry


def _entry(row: Row, zone: ZoneInfo, near: date | None = None) -> Entry | None:
    ref, day = row.read("ref", read.ref), row.read("jour", partial(moments.day, near=near))
    hour = partial(moments.when, near=day or near)
    debut, fin, meeting = (row.read(name, hour) for name in ("debut", "fin", "heure_rendez_vous"))
    kind, title = row.read("type", read.kind), row.text("titre")
    place = _place(row, "lieu", "adresse", "lat", "lon")
    meeting_place = _place(row, "rendez_vous", "rendez_vous_adresse", "rendez_vous_lat", "rendez_vous_lon")
    hosts, description, bring = (row.text(name) for name in SEVERAL_LINES)
    firm, off = bool(row.read("fixe", fixed)), bool(row.read_or_ask("statut", cancelled, "which-status"))
    group = row.text("groupe")
    if day is None or debut is None or kind is None or not title:
        return None
    starts, ends, meets = _times(row, day, debut, fin, meeting, zone)
    return Entry(
        ref or "",
        kind,
        title,
        starts,
        ends,
        place,
        meets,
        meeting_place,
        hosts,
        description,
        bring,
        firm,
        off,
        group=group,
    )


def _place(row: Row, name: str, address: str, lat: str, lon: str) -> Place:
    before = len(row.mistakes)
    found = row.read(lat, read.degrees(90)), row.read(lon, read.degrees(180))
    if (found[0] is None) != (found[1] is None) and len(row.mistakes) == before:
        row.wrong(lat if found[0] is None else lon, "half-a-point")
    return Place(row.text(name), row.text(address), *found)


def _instant(row: Row, name: str, when: When | None, day: date, zone: ZoneInfo) -> datetime | None:
    """`day` is for an hour that says none. An hour that clocks skip that night is a mistake."""
    if when is None:
        return None
    local = datetime.combine(when.day or day, when.hour, when.offset or zone)
    found = local.astimezone(UTC)
    if when.offset is None and found.astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        row.wrong(name, "no-such-hour", said=f"{when.hour:%H:%M}")
    return found


def _times(
    row: Row, day: date, debut: When, fin: When | None, meeting: When | None, zone: ZoneInfo
) -> tuple[datetime, datetime | None, datetime | None]:
    """Start, end and meeting, in UTC. An end that shows no later hour than the start is the next day's."""
    if debut.day not in (None, day):
        row.wrong("debut", "other-day")
    for name, when in (("debut", debut), ("heure_rendez_vous", meeting)):
        if when is not None and when.late:
            row.wrong(name, "not-an-hour", said=read.shown(row.cell(name)))
    starts = _instant(row, "debut", replace(debut, day=day), day, zone) or datetime.max.replace(tzinfo=UTC)
    rolls = fin is not None and fin.offset is None and (fin.late or fin.hour <= debut.hour)
    ends = _instant(row, "fin", fin, day + timedelta(days=rolls), zone)
    meets = _instant(row, "heure_rendez_vous", meeting, day, zone)
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
    seen = _entry(Row(0, cells(before, zone), straight, [], SHAPE), zone)
    if seen is None:
        return entry
    moved = seen.starts != entry.starts
    same = [name for name in COMPARED if _typed(getattr(seen, name)) == _typed(getattr(entry, name))]
    kept = {name: getattr(before, name) for name in same if not (moved and name in ("ends", "meets"))}
    made = replace(entry, **kept)
    return made if made.cancelled else replace(made, reason="")


def _typed(value: object) -> object:
    """As a keyboard writes it: what nobody can see, or type, is no change."""
    match value:
        case str():
            return SPACES.sub(" ", value).replace("’", "'")
        case Place():
            return _typed(value.name), _typed(value.address), value.lat, value.lon
        case _:
            return value
