"""Tables as .csv: read as French and English spreadsheets write them; nothing written is taken for a formula."""

from __future__ import annotations

import csv
import io
import re
from itertools import islice

from bot.programme.rules.table import Table

MOST_CELLS = 100  # in a row
RISKY = re.compile(r"'*[=+\-@\t\r＝＋－＠]")  # what a spreadsheet would take for a formula, our mark before it or not
INNER = re.compile(r"([,;\t] *)('*[=+\-@＝＋－＠])")  # the same, for a spreadsheet that splits on another delimiter
MARKED = re.compile(r"([,;\t] *)'('*[=+\-@＝＋－＠])")
NUMBER = re.compile(r"-\d+(\.\d+)?")


class NotText(ValueError):
    pass


def read_csv(content: bytes, most: int) -> Table:
    """At most `most` rows, and one more where there are more. Raises NotText."""
    text = _decoded(content)
    if "\0" in text:
        raise NotText
    first = text.lstrip("\r\n").split("\n", 1)[0].rstrip("\r")
    named = re.fullmatch(r"sep=([,;\t])", first)  # a line that Excel puts first, for itself
    delimiter = named[1] if named else max(";,\t", key=first.count)
    lines = csv.reader(io.StringIO(text.replace(first, "", 1) if named else text, newline=""), delimiter=delimiter)
    try:
        return Table([[_bare(cell) for cell in line[:MOST_CELLS]] for line in islice(lines, most + 1)])
    except csv.Error:  # a cell of more than 128 KiB: a quote that nothing closes
        raise NotText from None


def _decoded(content: bytes) -> str:
    wide = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise NotText


def write_csv(table: Table) -> bytes:
    """UTF-8 with its mark and semicolons, as spreadsheets expect in French."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL).writerows(
        [_safe("" if it is None else str(it)) for it in row] for row in table.rows
    )
    return out.getvalue().encode("utf-8-sig")


def _safe(cell: str) -> str:
    """An apostrophe before each thing that could start a formula; `_bare` takes off as many."""
    if NUMBER.fullmatch(cell):
        return cell
    inner = INNER.sub(r"\1'\2", cell)
    return f"'{inner}" if RISKY.match(inner) else inner


def _bare(cell: str) -> str:
    outer = cell[1:] if cell[:1] == "'" and RISKY.match(cell) else cell
    return MARKED.sub(r"\1\2", outer)
