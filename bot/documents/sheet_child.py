"""Reads a workbook from standard input, prints the sheets that hold something as JSON: `{"sheets": […]}`.

Or `{"refused": key}`. It runs alone, with little memory and time, and may be killed by what it reads: one cell in the
far corner of a sheet asks for hundreds of gigabytes.
"""

from __future__ import annotations

import io
import json
import re
import sys
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from bot.documents.confined import confine

if TYPE_CHECKING:  # loaded once the bounds are set
    from python_calamine import CalamineSheet

    from bot.documents.sheet_marks import Marks

LARGEST_OPEN = 60 * 1024 * 1024  # bytes once unzipped
LARGEST_MANIFEST = 1024 * 1024  # bytes
MOST_ROWS = 10_000  # without the header
MOST_ABOVE = 20  # rows that may stand above and be the header
ERROR = "#"  # a cell that the file could not compute holds something
MOST_CELLS = 100  # in a row
LONGEST_CELL = 4000  # characters: more than any column takes
MOST_CHARACTERS = 24_000_000
LONG_HOURS = re.compile(r"PT(\d{2,3})H(\d{2})M(\d{2})(?:[.,]\d+)?S")  # « 25:30 » in an .ods
Row = list[object]


class Refused(Exception):
    pass


def main() -> None:
    confine()
    content = sys.stdin.buffer.read()
    try:
        _check_zip(content)
        output: dict[str, object] = {"sheets": list(_sheets(content))}
    except Refused as refused:
        output = {"refused": str(refused)}
    json.dump(output, sys.stdout)


def _check_zip(content: bytes) -> None:
    """What a password hides cannot be read; what opens to far more than it weighs must not be."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = {part.filename: part.file_size for part in archive.infolist()}
            if sum(parts.values()) > LARGEST_OPEN:
                raise Refused("documents-sheet-damaged")
            if not {"xl/workbook.xml", "content.xml"} & parts.keys():
                raise Refused("documents-sheet-not-a-sheet")
            if 0 < parts.get("META-INF/manifest.xml", 0) < LARGEST_MANIFEST:
                _check_manifest(archive.read("META-INF/manifest.xml"))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        raise Refused("documents-sheet-damaged") from None


def _check_manifest(content: bytes) -> None:
    if b"encryption-data" in content:
        raise Refused("documents-sheet-encrypted")


def _sheets(content: bytes) -> Iterator[dict[str, object]]:
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    from bot.documents.sheet_marks import Marks, ParseError, marks

    try:
        marked = marks(content)
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for at, about in enumerate(book.sheets_metadata):
            if about.typ == SheetTypeEnum.WorkSheet:
                shows = about.visible == SheetVisibleEnum.Visible
                sheet = _sheet(book.get_sheet_by_name(about.name), marked.get(about.name, Marks()), shows)
                if sheet["rows"]:
                    yield {"name": about.name, "at": at, "shows": shows, **sheet}
    except (CalamineError, ParseError, KeyError, ValueError, OSError):
        raise Refused("documents-sheet-damaged") from None


def _sheet(sheet: CalamineSheet, marks: Marks, shows: bool) -> dict[str, object]:
    """The rows up to the last that holds something. What does not show is not read: that it is there is enough."""
    raw = sheet.to_python(skip_empty_area=False)
    for row, column in marks.errors:
        if row < len(raw) and column < len(raw[row]):
            raw[row][column] = ERROR
    while raw and not _full(raw[-1]):
        raw.pop()
    long = len(raw) > MOST_ROWS + MOST_ABOVE or not shows
    rows = [[_encoded(cell) for cell in row[:MOST_CELLS]] for row in (raw[:MOST_ABOVE] if long else raw)]
    for (row, column), code in marks.errors.items():
        if row < len(rows) and column < len(rows[row]):
            rows[row][column] = ["error", code]
    _fill(rows, [*(sheet.merged_cell_ranges or []), *marks.merged])
    if sum(len(cell) for row in rows for cell in row if isinstance(cell, str)) > MOST_CHARACTERS:
        raise Refused("documents-sheet-damaged")
    hidden, columns = sorted(marks.rows), sorted(marks.columns)
    return {"rows": rows, "long": long, "hidden": hidden, "columns": columns, "since_1904": marks.since_1904}


def _full(row: Sequence[object]) -> bool:
    return any(cell not in ("", None) for cell in row)


def _fill(rows: list[Row], merged: Sequence[tuple[tuple[int, int], tuple[int, int]]]) -> None:
    """Cells merged downwards all say what the first does; a row that is empty otherwise stays empty.

    Across columns the first one alone says something: what the others still hold does not show.
    """
    full = [_full(row) for row in rows]
    for (top, left), (bottom, right) in merged:
        if top >= len(rows) or left >= len(rows[top]):
            continue
        for at in range(top, min(bottom + 1, len(rows))):
            for column in range(left, min(right + 1, len(rows[at]))):
                if full[at] and (at, column) != (top, left):
                    rows[at][column] = rows[top][left] if column == left else None


def _encoded(cell: object) -> object:
    """A string, a number, a boolean, nothing; or the kind and the value of a date or an hour."""
    if cell in ("", None):
        return None
    if isinstance(cell, datetime | date | time):
        return [type(cell).__name__, cell.isoformat()]
    if isinstance(cell, timedelta):
        return cell.total_seconds() / 86400
    if isinstance(cell, bool):
        return cell
    if isinstance(cell, str) and (long := LONG_HOURS.fullmatch(cell)):
        return timedelta(hours=int(long[1]), minutes=int(long[2]), seconds=int(long[3])).total_seconds() / 86400
    return float(cell) if isinstance(cell, int | float) else str(cell)[:LONGEST_CELL]


if __name__ == "__main__":
    main()
