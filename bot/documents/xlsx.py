"""Tables as .xlsx: what people typed is a string, hence never a formula nor a link."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.documents.cells import Cell
from bot.documents.table import Table

if TYPE_CHECKING:  # loaded when something is exported
    from xlsxwriter.format import Format  # type: ignore[import-untyped]  # the package has no types
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # the same

WIDEST = 44  # characters


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet: its title (31 characters at most), its rows, and a last row of totals that no filter hides."""

    title: str
    table: Table
    foot: Sequence[Cell] = ()


def write_xlsx(*pages: Page) -> bytes:
    """Each sheet with its header frozen and filtered. The same tables give the same cells."""
    import xlsxwriter  # type: ignore[import-untyped]  # the package has no types

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        head = book.add_format({"bold": True, "bg_color": "#E8EEF7", "bottom": 1, "valign": "top"})
        body = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        count = book.add_format({"valign": "top", "num_format": "0"})
        total = book.add_format({"bold": True, "top": 1, "valign": "top"})
        for page in pages:
            sheet = book.add_worksheet(page.title)
            for number, row in enumerate(page.table.rows):
                _write(sheet, number, row, body if number else head, count)
            _write(sheet, len(page.table.rows), page.foot, total, total)
            _lay_out(sheet, page, body)
    return out.getvalue()


def _write(sheet: Worksheet, number: int, row: Sequence[Cell], words: Format, count: Format) -> None:
    for at, cell in enumerate(row):
        if isinstance(cell, int) and not isinstance(cell, bool):
            sheet.write_number(number, at, cell, count)
        else:
            sheet.write_string(number, at, str(cell or ""), words)


def _lay_out(sheet: Worksheet, page: Page, body: Format) -> None:
    """Whole columns are text, so that what organisers type below is kept as typed."""
    rows = page.table.rows
    for at in range(len(rows[0])):
        longest = max(len(line) for row in rows for line in str(row[at] or "").split("\n"))
        sheet.set_column(at, at, min(WIDEST, longest + 4), body)  # room for the filter's arrow
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(rows) - 1, len(rows[0]) - 1)
