"""Tables as .csv: read as French and English spreadsheets write them; nothing written is taken for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import count, islice

from bot.documents.cells import held
from bot.documents.encodings import NotText, decoded
from bot.documents.table import Table

MOST_CELLS = 100  # in a row
FIRST_LINES, FIRST_CHARACTERS = 20, 40_000  # that tell the delimiter
QUOTED = re.compile(r'"[^"]*"')
RISKY = re.compile(r"'*[=+\-@\t\r＝＋－＠]")  # what a spreadsheet would take for a formula, our mark before it or not
INNER = re.compile(r"([,;\t] *)('*[=+\-@＝＋－＠])")  # the same, for a spreadsheet that splits on another delimiter
MARKED = re.compile(r"([,;\t] *)'('*[=+\-@＝＋－＠])")
NUMBER = re.compile(r"-\d+(\.\d+)?")


class Unclosed(ValueError):
    """A quotation mark opens in this row, and nothing closes it."""

    def __init__(self, row: int) -> None:
        super().__init__(row)
        self.row = row


def read_csv(content: bytes, most: int) -> Table:
    """At most `most` rows, and one more where there are more. Raises NotText or Unclosed."""
    text = decoded(content)
    first = text.lstrip("\r\n").split("\n", 1)[0].rstrip("\r")
    named = re.fullmatch(r"sep=([,;\t|])", first)  # a line that Excel puts first, for itself
    delimiter = named[1] if named else _delimiter(text)
    lines = io.StringIO(text.replace(first, "", 1) if named else text, newline="")
    records = _opened(list(islice(_records(lines, delimiter), most + 1)))
    return Table([[held(_bare(cell)) for cell in line[:MOST_CELLS]] for line in records])


def _opened(records: list[list[str]]) -> list[list[str]]:
    """Lines that were saved again as one quoted cell each are lines again."""
    if any(len(it) > 1 for it in records) or not (first := next((it[0] for it in records if it and it[0]), "")):
        return records
    delimiter = max(";,\t|", key=first.count)
    lines = [it[0] if it else "" for it in records]
    return list(_records(iter(lines), delimiter)) if first.count(delimiter) else records


def _delimiter(text: str) -> str:
    """The one that stands as often in most of the first lines: a title above the header has none, or other ones."""
    lines = QUOTED.sub("", text[:FIRST_CHARACTERS]).splitlines()[:FIRST_LINES]

    def fits(delimiter: str) -> int:
        counts = Counter(line.count(delimiter) for line in lines)
        return max((count * often for count, often in counts.items()), default=0)

    return max(";,\t|", key=fits)


def _records(lines: Iterator[str], delimiter: str) -> Iterator[list[str]]:
    """A quotation mark within a word is a letter, as spreadsheets take it; one that swallows lines is a mistake."""
    taken: list[str] = []

    def taking() -> Iterator[str]:
        for line in lines:
            taken.append(line)
            yield line

    source = taking()
    reader = csv.reader(source, delimiter=delimiter, strict=True)
    for row in count(1):
        taken.clear()
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if len(taken) > 1 or "end of data" in str(error):
                raise Unclosed(row) from None
            yield _loose(taken, delimiter)
            reader = csv.reader(source, delimiter=delimiter, strict=True)


def _loose(lines: list[str], delimiter: str) -> list[str]:
    try:
        return next(csv.reader(lines, delimiter=delimiter))
    except csv.Error:  # a cell of more than 128 KiB
        raise NotText from None


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
