"""Reads a workbook from standard input, prints its first sheet that holds something as JSON. Killed if it must be."""

from __future__ import annotations

import io
import json
import resource
import sys
from datetime import date, datetime, time, timedelta

MEMORY = 1024 * 1024 * 1024  # bytes
SECONDS = 15
MOST_ROWS = 10_002
MOST_CELLS = 60


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read()))
    rows: list[list[object]] = []
    for name in book.sheet_names:
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        if any(cell not in ("", None) for row in rows for cell in row):
            break
    json.dump([[_said(cell) for cell in row[:MOST_CELLS]] for row in rows[:MOST_ROWS]], sys.stdout)


def _said(cell: object) -> list[object] | None:
    if cell in ("", None):
        return None
    if isinstance(cell, datetime | date | time):
        return [type(cell).__name__, cell.isoformat()]
    if isinstance(cell, timedelta):
        return ["float", cell.total_seconds() / 86400]
    return [type(cell).__name__, cell if isinstance(cell, str | float | bool | int) else str(cell)]


if __name__ == "__main__":
    main()
