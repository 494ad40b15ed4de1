"""Workbooks as other programs write them: openpyxl for .xlsx, odfpy for .ods; and hostile ones, by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

import openpyxl
from odf.element import Element
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from bot.documents.cells import Cell


def xlsx(*sheets: Iterable[Sequence[Cell]], merged: Sequence[str] = (), since_1904: bool = False) -> bytes:
    """One sheet for each table; `merged` are ranges of the first ("B2:B3"). `since_1904`: days counted as Macs did."""
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904 if since_1904 else book.epoch
    book.remove(book.worksheets[0])
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(list(row))
    for span in merged:
        book.worksheets[0].merge_cells(span)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def ods(rows: Iterable[Sequence[Cell | TableCell]]) -> bytes:
    book = OpenDocumentSpreadsheet()
    sheet = Table(name="Programme")
    book.spreadsheet.addElement(sheet)
    for row in rows:
        line = TableRow()
        sheet.addElement(line)
        for cell in row:
            line.addElement(cell if isinstance(cell, Element) else _ods_cell(cell))
    out = io.BytesIO()
    book.write(out)
    return out.getvalue()


def _ods_cell(cell: Cell) -> TableCell:
    if isinstance(cell, datetime | date):
        return TableCell(valuetype="date", datevalue=cell.isoformat())
    if isinstance(cell, time):
        return TableCell(valuetype="time", timevalue=f"PT{cell:%H}H{cell:%M}M{cell:%S}S")
    if isinstance(cell, float):
        return TableCell(valuetype="float", value=str(cell))
    made = TableCell(valuetype="string")
    for line in str(cell or "").split("\n"):
        made.addElement(P(text=line))
    return made


def rewritten(content: bytes, part: str, text: str) -> bytes:
    """The same archive, but for what one of its parts says."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in dict.fromkeys([*old.namelist(), part]):
            new.writestr(name, text if name == part else old.read(name))
    return out.getvalue()


def corners() -> bytes:
    """A few kilobytes, two cells: the first of the sheet and its very last."""
    cell = '<c r="{0}" t="inlineStr"><is><t>x</t></is></c>'
    rows = f'<row r="1">{cell.format("A1")}</row><row r="1048576">{cell.format("XFD1048576")}</row>'
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    text = f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'
    return rewritten(xlsx([["x"]]), "xl/worksheets/sheet1.xml", text)
