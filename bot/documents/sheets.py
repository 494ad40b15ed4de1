"""Spreadsheets in bytes: read in a child process that may die of a hostile file, written as inert strings."""

from __future__ import annotations

import asyncio
import json
from codecs import BOM_UTF8
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TypedDict

from bot.documents.cells import Cell, CellError, held
from bot.documents.child import run_child
from bot.documents.csv import Unclosed, read_csv, write_csv
from bot.documents.encodings import NotText, mended
from bot.documents.sheet_child import MOST_ABOVE, MOST_ROWS
from bot.documents.table import Table
from bot.documents.xlsx import Page, write_xlsx
from bot.programme.rules.programme import Programme
from bot.programme.rules.table import COLUMNS, programme_table

LARGEST = 5 * 1024 * 1024  # bytes of a file
ZIP, OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NAMES = (".csv", ".txt", ".tsv", ".xls", ".xlsx", ".ods")
PAGES = (b"<!doctype", b"<html", b"<table", b"<?xml", b"<meta", b"<style")  # as they begin
LOCKED = "EncryptedPackage".encode("utf-16-le")
DAY = COLUMNS.index("jour")
Encoded = list[str] | str | float | bool | None


class Sheet(TypedDict):
    name: str
    at: int
    shows: bool
    rows: list[list[Encoded]]
    long: bool
    hidden: list[int]
    columns: list[int]
    since_1904: bool


class Answer(TypedDict, total=False):
    """What the child prints."""

    sheets: list[Sheet]
    refused: str


@dataclass
class SheetRefused(Exception):
    """Worded by `say(key, language, **values)`."""

    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)


async def read_book(name: str, content: bytes) -> tuple[Table, ...]:
    """The sheets that hold something, one that shows at least. What the bytes are counts more than `name`.

    Raises SheetRefused.
    """
    if len(content) > LARGEST:
        raise SheetRefused("documents-sheet-too-large", {"most": LARGEST // 1024 // 1024})
    if not content:
        raise SheetRefused("documents-sheet-empty")
    if content.startswith(OLD_OFFICE):
        raise SheetRefused("documents-sheet-encrypted" if LOCKED in content else "documents-sheet-old")
    tables = await _workbook(content) if content.startswith(ZIP) else (await _text(name, content),)
    held = tuple(it for it in tables if any(cell not in (None, "") for row in it.rows for cell in row))
    if not any(it.shows for it in held):
        raise SheetRefused("documents-sheet-all-hidden" if held else "documents-sheet-empty")
    return await asyncio.to_thread(lambda: tuple(mended(it) for it in held))


def check_length(table: Table, first_row: int) -> None:
    """Raises SheetRefused for more rows under the header than are read."""
    if table.long or len(table.rows) - first_row > MOST_ROWS:
        raise SheetRefused("documents-sheet-too-many-rows", {"most": MOST_ROWS})


async def _text(name: str, content: bytes) -> Table:
    """Programs name text and web pages as if they were workbooks."""
    if not name.lower().endswith(NAMES):
        raise SheetRefused("documents-sheet-not-a-sheet")
    if content[:1000].removeprefix(BOM_UTF8).lstrip().lower().startswith(PAGES):
        raise SheetRefused("documents-sheet-web-page")
    try:
        return await asyncio.to_thread(read_csv, content, MOST_ROWS + MOST_ABOVE)
    except NotText as wrong:
        raise SheetRefused(wrong.key) from None
    except Unclosed as wrong:
        raise SheetRefused("documents-sheet-unclosed", {"row": str(wrong.row)}) from None


async def _workbook(content: bytes) -> tuple[Table, ...]:
    output = await run_child("bot.documents.sheet_child", content)
    if output is None:
        raise SheetRefused("documents-sheet-damaged")
    answer = await asyncio.to_thread(_answer, output)
    if isinstance(answer, str):
        raise SheetRefused(answer, {"most": MOST_ROWS} if answer == "documents-sheet-too-many-rows" else {})
    return answer


def _answer(output: bytes) -> tuple[Table, ...] | str:
    answer: Answer = json.loads(output)
    refused = answer.get("refused")
    return refused if refused else tuple(_table(it) for it in answer["sheets"])


def _table(sheet: Sheet) -> Table:
    rows = [[_cell(it) for it in row] for row in sheet["rows"]]
    hidden, columns = frozenset(it + 1 for it in sheet["hidden"]), frozenset(sheet["columns"])
    shows, long, early = sheet["shows"], sheet["long"], sheet["since_1904"]
    return Table(rows, sheet["name"], sheet["at"], 0, hidden, columns, shows, long, since_1904=early)


def _cell(encoded: Encoded) -> Cell:
    if isinstance(encoded, str):
        return held(encoded)
    if not isinstance(encoded, list):
        return encoded
    kind, value = encoded
    if kind == "error":
        return CellError(value)
    if kind == "datetime":
        return datetime.fromisoformat(value)
    return time.fromisoformat(value) if kind == "time" else date.fromisoformat(value)


def programme_file(programme: Programme, form: str, emails: Mapping[str, str] | None = None) -> bytes:
    """`form`: xlsx or csv. `emails` as `programme_table` takes them."""
    table = programme_table(programme, emails)
    return write_csv(table) if form == "csv" else write_xlsx(Page("Programme", table, dated=(DAY,)))
