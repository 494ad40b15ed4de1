"""Reads a workbook from standard input, prints its first sheet that holds something as JSON: `{"rows": …}`.

Or `{"refused": key}`. It runs alone, with little memory and time, and may be killed by what it reads: one cell in the
far corner of a sheet asks for hundreds of gigabytes.
"""

from __future__ import annotations

import contextlib
import io
import json
import resource
import sys
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loaded once the bounds are set
    from python_calamine import CalamineSheet

MEMORY = 1024 * 1024 * 1024  # bytes
SECONDS = 15
LARGEST_OPEN = 60 * 1024 * 1024  # bytes once unzipped
LARGEST_MANIFEST = 1024 * 1024  # bytes
MOST_ROWS = 10_000  # without the header
MOST_CELLS = 100  # in a row
LONGEST_CELL = 4000  # characters: more than any column takes
MOST_CHARACTERS = 24_000_000
Row = list[object]


class Refused(Exception):
    pass


def main() -> None:
    _bound(resource.RLIMIT_AS, MEMORY)
    _bound(resource.RLIMIT_CPU, SECONDS)
    content = sys.stdin.buffer.read()
    try:
        _check_zip(content)
        said: dict[str, object] = {"rows": _rows(content)}
    except Refused as refused:
        said = {"refused": str(refused)}
    json.dump(said, sys.stdout)


def _bound(what: int, most: int) -> None:
    _, hard = resource.getrlimit(what)
    with contextlib.suppress(ValueError, OSError):  # systems without this bound: the parent's patience is left
        resource.setrlimit(what, (most, hard) if hard in (resource.RLIM_INFINITY, -1) or hard > most else (hard, hard))


def _check_zip(content: bytes) -> None:
    """What a password hides cannot be read; what opens to far more than it weighs must not be."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = {part.filename: part.file_size for part in archive.infolist()}
            if sum(parts.values()) > LARGEST_OPEN:
                raise Refused("sheet-damaged")
            if not {"xl/workbook.xml", "content.xml"} & parts.keys():
                raise Refused("sheet-not-a-sheet")
            if 0 < parts.get("META-INF/manifest.xml", 0) < LARGEST_MANIFEST:
                _check_manifest(archive.read("META-INF/manifest.xml"))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        raise Refused("sheet-damaged") from None


def _check_manifest(content: bytes) -> None:
    if b"encryption-data" in content:
        raise Refused("sheet-encrypted")


def _rows(content: bytes) -> list[Row]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = (book.get_sheet_by_name(name) for name in book.sheet_names)
        return next((rows for sheet in sheets if (rows := _held(sheet))), [])
    except (CalamineError, ValueError, OSError):
        raise Refused("sheet-damaged") from None


def _held(sheet: CalamineSheet) -> list[Row]:
    """The rows up to the last that holds something."""
    raw = sheet.to_python(skip_empty_area=False)
    while raw and not _full(raw[-1]):
        raw.pop()
    if len(raw) > MOST_ROWS + 1:
        raise Refused("sheet-too-many-rows")
    rows = [[_said(cell) for cell in row[:MOST_CELLS]] for row in raw]
    _fill(rows, sheet.merged_cell_ranges or [])
    if sum(len(cell) for row in rows for cell in row if isinstance(cell, str)) > MOST_CHARACTERS:
        raise Refused("sheet-damaged")
    return rows


def _full(row: Sequence[object]) -> bool:
    return any(cell not in ("", None) for cell in row)


def _fill(rows: list[Row], merged: Sequence[tuple[tuple[int, int], tuple[int, int]]]) -> None:
    """Cells merged downwards in one column all say what the first does; a row that is empty otherwise stays empty."""
    full = [_full(row) for row in rows]
    for (top, left), (bottom, right) in merged:
        if left != right or top >= len(rows) or left >= len(rows[top]):
            continue
        for at in range(top + 1, min(bottom + 1, len(rows))):
            if full[at]:
                rows[at][left] = rows[top][left]


def _said(cell: object) -> object:
    """A string, a number, a boolean, nothing; or the kind and the value of a date or an hour."""
    if cell in ("", None):
        return None
    if isinstance(cell, datetime | date | time):
        return [type(cell).__name__, cell.isoformat()]
    if isinstance(cell, timedelta):
        return cell.total_seconds() / 86400
    if isinstance(cell, bool):
        return cell
    return float(cell) if isinstance(cell, int | float) else str(cell)[:LONGEST_CELL]


if __name__ == "__main__":
    main()
