"""Tables as .xlsx: every cell a string, hence never a formula nor a link."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from bot.trip.table import Table

if TYPE_CHECKING:  # loaded when something is exported
    from xlsxwriter.format import Format  # type: ignore[import-untyped]  # the package has no types
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # the same

WIDEST = 44  # characters


def write_xlsx(table: Table, title: str) -> bytes:
    """One sheet called `title`, its header frozen and filtered. The same table gives the same cells."""
    import xlsxwriter  # type: ignore[import-untyped]  # the package has no types

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        head = book.add_format({"bold": True, "bg_color": "#E8EEF7", "bottom": 1, "valign": "top"})
        body = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        sheet = book.add_worksheet(title)
        for number, row in enumerate(table.rows):
            for at, cell in enumerate(row):
                sheet.write_string(number, at, str(cell or ""), body if number else head)
        _lay_out(sheet, table, body)
    return out.getvalue()


def _lay_out(sheet: Worksheet, table: Table, body: Format) -> None:
    """Whole columns are text, so that what organisers type below is kept as typed."""
    for at in range(len(table.rows[0])):
        longest = max(len(line) for row in table.rows for line in str(row[at] or "").split("\n"))
        sheet.set_column(at, at, min(WIDEST, longest + 4), body)  # room for the filter's arrow
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(table.rows) - 1, len(table.rows[0]) - 1)
