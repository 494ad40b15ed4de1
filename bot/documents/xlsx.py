"""Tables as .xlsx: what people typed is a string, hence never a formula nor a link."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.documents.cells import Cell
from bot.documents.table import Table

if TYPE_CHECKING:  # loaded when something is exported
    from xlsxwriter.format import Format  # type: ignore[import-untyped]  # the package has no types
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # the same

WIDEST = 44  # characters
A4 = 9  # by its number in the format
DAY, INSTANT = 14, 22  # formats that follow the reader's own language


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet: its title (31 characters at most), its rows, a last row of totals that no filter hides."""

    title: str
    table: Table
    foot: Sequence[Cell] = ()
    dated: Sequence[int] = ()  # columns of dates or instants, written as ISO 8601
    zone: ZoneInfo | None = None  # in which their hours are read


@dataclass(frozen=True, slots=True)
class _Formats:
    """What cells look like. A date or an instant is shown as the reader's own spreadsheet writes them."""

    head: Format
    body: Format
    count: Format
    total: Format
    day: Format
    instant: Format


def write_xlsx(*pages: Page) -> bytes:
    """Each sheet with its header frozen and filtered, ready to print. The same tables give the same cells."""
    import xlsxwriter  # type: ignore[import-untyped]  # the package has no types

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        formats = _Formats(
            head=book.add_format({"bold": True, "bg_color": "#E8EEF7", "bottom": 1, "valign": "top"}),
            body=book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"}),
            count=book.add_format({"valign": "top", "num_format": "0"}),
            total=book.add_format({"bold": True, "top": 1, "valign": "top"}),
            day=book.add_format({"valign": "top", "num_format": DAY}),
            instant=book.add_format({"valign": "top", "num_format": INSTANT}),
        )
        for page in pages:
            sheet = book.add_worksheet(page.title)
            _fill(sheet, page, formats)
            _lay_out(sheet, page, formats.body)
            _set_up(sheet)
    return out.getvalue()


def _fill(sheet: Worksheet, page: Page, formats: _Formats) -> None:
    head, *rows = page.table.rows
    _write(sheet, 0, head, formats.head, formats.head)
    for number, row in enumerate(rows, 1):
        _write(sheet, number, row, formats.body, formats.count)
        for at in page.dated:
            _date(sheet, number, at, _instant(row[at], page.zone), formats)
    _write(sheet, len(rows) + 1, page.foot, formats.total, formats.total)


def _write(sheet: Worksheet, number: int, row: Sequence[Cell], words: Format, count: Format) -> None:
    for at, cell in enumerate(row):
        if isinstance(cell, int) and not isinstance(cell, bool):
            sheet.write_number(number, at, cell, count)
        else:
            sheet.write_string(number, at, str(cell or ""), words)


def _date(sheet: Worksheet, number: int, at: int, instant: datetime | None, formats: _Formats) -> None:
    if instant is not None:
        sheet.write_datetime(number, at, instant, formats.day if instant.time() == time() else formats.instant)


def _instant(cell: Cell, zone: ZoneInfo | None) -> datetime | None:
    """As clocks show it; None for what is no date, and for the hour that clocks show twice: a cell has no offset."""
    try:
        instant = datetime.fromisoformat(str(cell or ""))
    except ValueError:
        return None
    bare = instant.replace(tzinfo=None)
    return None if instant.tzinfo and instant != bare.replace(tzinfo=zone) else bare


def _lay_out(sheet: Worksheet, page: Page, body: Format) -> None:
    """Whole columns are text, so that what organisers type below is kept as typed."""
    rows = page.table.rows
    for at in range(len(rows[0])):
        longest = max(len(line) for row in rows for line in str(row[at] or "").split("\n"))
        sheet.set_column(at, at, min(WIDEST, longest + 4), body)  # room for the filter's arrow
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(rows) - 1, len(rows[0]) - 1)


def _set_up(sheet: Worksheet) -> None:
    """Printed as it is: A4 on its side, every column on the page, the header on each, numbered."""
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)  # inches
    sheet.set_footer("&L&A&R&P / &N")
