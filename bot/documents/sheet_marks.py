"""What python-calamine leaves out of a workbook, read from its XML: errors, what is hidden, merged cells of .ods.

It runs in the child of `sheet_child` alone, whose memory and time are bounded.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element, ParseError, iterparse

from bot.documents.cells import CellError, held

MOST_ROWS, MOST_CELLS = 10_100, 100  # beyond, nothing is read
WORTH_READING = (b"hidden=", b't="e"', b"t='e'", b"<f>", b"<f ", b"<f/", b":f>", b":f ", b":f/")
TRUE = ("1", "true", "on")
Span = tuple[tuple[int, int], tuple[int, int]]


@dataclass
class Marks:
    """Rows and columns count from 0; errors by (row, column), "" where a formula has no value.

    `since_1904`: days are counted as Macs did, four years after the others.
    """

    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    rows: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)
    merged: list[Span] = field(default_factory=list)
    since_1904: bool = False


def marks(content: bytes) -> dict[str, Marks]:
    """By the sheet's name. Raises ParseError, KeyError or what zipfile does for what is damaged."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if "content.xml" in archive.namelist():
            return _ods(archive.read("content.xml"))
        since_1904 = any(it.get("date1904") in TRUE for it in _elements(archive.read("xl/workbook.xml")))
        return {name: replace(_xlsx(archive.read(part)), since_1904=since_1904) for name, part in _parts(archive)}


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Each sheet's name, and where it is."""
    held = set(archive.namelist())
    targets = {it.get("Id"): it.get("Target", "") for it in _elements(archive.read("xl/_rels/workbook.xml.rels"))}
    for it in _elements(archive.read("xl/workbook.xml")):
        if _tag(it) == "sheet":
            target = targets.get(_of(it, "id"), "")
            part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
            if part in held:
                yield it.get("name", ""), part


def _elements(content: bytes) -> Iterator[Element]:
    for _, element in iterparse(io.BytesIO(content)):  # noqa: S314  # the child's bounds hold
        yield element


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _of(element: Element, name: str, absent: str = "") -> str:
    """An attribute, whatever its namespace."""
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), absent)


def _xlsx(content: bytes) -> Marks:
    found = Marks()
    if not any(it in content for it in WORTH_READING):
        return found
    number = -1
    for event, element in iterparse(io.BytesIO(content), events=("start", "end")):  # noqa: S314  # the same
        tag = _tag(element)
        if event == "start":
            if tag == "row":
                number = int(element.get("r", number + 2)) - 1
                if element.get("hidden") in TRUE:
                    found.rows.add(number)
        elif tag == "col" and element.get("hidden") in TRUE:
            found.columns |= set(range(int(element.get("min", 1)) - 1, min(int(element.get("max", 1)), MOST_CELLS)))
        elif tag == "row":
            _errors(element, number, found)
            element.clear()
    return found


def _errors(row: Element, number: int, found: Marks) -> None:
    at = -1
    for cell in row:
        at = _column(cell.get("r", "")) if cell.get("r") else at + 1
        parts = {_tag(it): it.text or "" for it in cell}
        bare = "f" in parts and not parts.get("v") and cell.get("t") not in ("str", "inlineStr")
        if cell.get("t") == "e" or bare:
            found.errors[number, at] = parts.get("v", "")


def _column(ref: str) -> int:
    """« AB12 » -> 27."""
    at = 0
    for it in ref:
        if not it.isalpha():
            break
        at = at * 26 + ord(it.upper()) - ord("A") + 1
    return at - 1


def _ods(content: bytes) -> dict[str, Marks]:
    found: dict[str, Marks] = {}
    here, row, column = Marks(), 0, 0
    for event, element in iterparse(io.BytesIO(content), events=("start", "end")):  # noqa: S314  # the same
        tag = _tag(element)
        if event == "start" and tag == "table":
            here, row, column = found.setdefault(_of(element, "name"), Marks()), 0, 0
        elif event == "end" and tag == "table-column":
            many = int(_of(element, "number-columns-repeated", "1"))
            if _of(element, "visibility") in ("collapse", "filter"):
                here.columns |= set(range(column, min(column + many, MOST_CELLS)))
            column += many
        elif event == "end" and tag == "table-row":
            many = int(_of(element, "number-rows-repeated", "1"))
            for at in range(row, min(row + many, MOST_ROWS)):
                if _of(element, "visibility") in ("collapse", "filter"):
                    here.rows.add(at)
            _ods_row(element, row, here)
            row += many
            element.clear()
    return found


def _ods_row(row: Element, number: int, here: Marks) -> None:
    at = 0
    for cell in row:
        if _tag(cell) not in ("table-cell", "covered-table-cell"):
            continue
        down, across = (int(_of(cell, f"number-{it}-spanned", "1")) for it in ("rows", "columns"))
        if down > 1 or across > 1:
            here.merged.append(((number, at), (number + down - 1, at + across - 1)))
        if _is_error(cell):
            here.errors[number, at] = _shown(cell)
        at += int(_of(cell, "number-columns-repeated", "1"))


def _is_error(cell: Element) -> bool:
    """LibreOffice says it beside a value that is empty, OpenOffice in what shows of a value that is 0."""
    types = {value for key, value in cell.items() if key.rpartition("}")[2] == "value-type"}
    formula = bool(_of(cell, "formula"))
    return "error" in types or (formula and (not types or isinstance(held(_shown(cell)), CellError)))


def _shown(cell: Element) -> str:
    return "".join(text for it in cell if _tag(it) == "p" for text in it.itertext()).strip()


__all__ = ["Marks", "ParseError", "marks"]
