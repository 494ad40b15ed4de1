"""Spreadsheets in bytes: read in a child process that may die of a hostile file, written as inert strings."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from bot.trip.programme import Programme
from bot.trip.sheet import Cell, Table, programme_table

LARGEST = 5 * 1024 * 1024  # bytes of a file
LARGEST_OPEN = 60 * 1024 * 1024  # bytes once unzipped
MOST_ROWS = 10_000
MOST_CELLS = 60  # in a row
PATIENCE = 20.0  # seconds of the child
RISKY = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would take for a formula


@dataclass
class SheetRefused(Exception):
    """Worded by `say(key, language, **values)`."""

    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)


async def read_table(name: str, content: bytes) -> Table:
    """The first sheet that holds something. Raises SheetRefused."""
    if len(content) > LARGEST:
        raise SheetRefused("sheet-too-large", {"most": LARGEST // 1024 // 1024})
    if not content:
        raise SheetRefused("sheet-empty")
    table = _csv(content) if name.lower().endswith(".csv") else await _workbook(content)
    if len(table.rows) > MOST_ROWS + 1:
        raise SheetRefused("sheet-too-many-rows", {"most": MOST_ROWS})
    if not table.rows:
        raise SheetRefused("sheet-empty")
    return table


async def _workbook(content: bytes) -> Table:
    """In a child with bounded memory: one cell in the far corner of a sheet asks for hundreds of gigabytes."""
    _check_zip(content)
    command = (sys.executable, "-m", "bot.documents.sheet_child")
    child = await asyncio.create_subprocess_exec(
        *command, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        said, _ = await asyncio.wait_for(child.communicate(content), PATIENCE)
    except TimeoutError:
        child.kill()
        await child.wait()
        raise SheetRefused("sheet-damaged") from None
    if child.returncode != 0:
        raise SheetRefused("sheet-damaged")
    return Table([[_cell(it) for it in row] for row in json.loads(said)])


def _check_zip(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            size = sum(part.file_size for part in archive.infolist())
    except zipfile.BadZipFile:
        raise SheetRefused("sheet-not-a-sheet") from None
    if size > LARGEST_OPEN:
        raise SheetRefused("sheet-damaged")


def _cell(said: list[str | float | bool] | None) -> Cell:
    """What the child says of a cell: its kind and its value."""
    if said is None:
        return None
    kind, value = said
    match kind:
        case "datetime":
            return datetime.fromisoformat(str(value))
        case "date":
            return date.fromisoformat(str(value))
        case "time":
            return time.fromisoformat(str(value))
        case "int":
            return float(value)
    return value


def _csv(content: bytes) -> Table:
    text = _decoded(content)
    if "\0" in text:
        raise SheetRefused("sheet-not-a-sheet")
    header = text.split("\n", 1)[0]
    delimiter = max(";,\t", key=header.count)
    rows = [[_bare(it) for it in row][:MOST_CELLS] for row in csv.reader(io.StringIO(text), delimiter=delimiter)]
    return Table(rows)


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SheetRefused("sheet-not-a-sheet")


def _bare(cell: str) -> str:
    """Takes off the apostrophe that our own export puts before what looks like a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in (*RISKY, "'") else cell


def programme_file(programme: Programme, form: str) -> bytes:
    """`form`: xlsx or csv."""
    table = programme_table(programme)
    return write_csv(table) if form == "csv" else write_xlsx(table, "Programme")


def write_csv(table: Table) -> bytes:
    """UTF-8 with its mark and semicolons, as spreadsheets expect in French; formulas are disarmed."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    for row in table.rows:
        writer.writerow([_safe(str(it or "")) for it in row])
    return out.getvalue().encode("utf-8-sig")


def _safe(cell: str) -> str:
    return f"'{cell}" if cell[:1] in (*RISKY, "'") and cell[:1] else cell


def write_xlsx(table: Table, title: str) -> bytes:
    import xlsxwriter  # type: ignore[import-untyped]  # it ships no types

    out = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, {"in_memory": True, **options}) as book:
        sheet = book.add_worksheet(title)
        bold = book.add_format({"bold": True})
        for number, row in enumerate(table.rows):
            for at, cell in enumerate(row):
                sheet.write_string(number, at, str(cell or ""), bold if number == 0 else None)
        _lay_out(sheet, table)
    return out.getvalue()


def _lay_out(sheet: object, table: Table) -> None:
    widths = [min(40, max(len(str(row[at] or "")) for row in table.rows) + 2) for at in range(len(table.rows[0]))]
    for at, width in enumerate(widths):
        sheet.set_column(at, at, width)  # type: ignore[attr-defined]  # xlsxwriter has no types
    sheet.freeze_panes(1, 0)  # type: ignore[attr-defined]  # xlsxwriter has no types
    sheet.autofilter(0, 0, len(table.rows) - 1, len(widths) - 1)  # type: ignore[attr-defined]  # the same
