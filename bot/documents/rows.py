"""The rows of a table read one by one under its header, every mistake told at once with its row and column."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from bot.documents.cells import Cell, CellError, Unread, free_words, holds, shown, words
from bot.documents.foot import foot_rows
from bot.documents.headers import Shape, spelled
from bot.documents.table import Table, letter

T = TypeVar("T")

LONGEST_WORDS = 2000
MOST_MISTAKES = 500
QUOTED = 60  # characters of a cell that a mistake quotes
MACINTOSH = 1462  # days between the two first days from which spreadsheets count


@dataclass(frozen=True, slots=True)
class Mistake:
    """Worded by `say(key, language, **values)`; the values hold the row (as the spreadsheet counts) and the column."""

    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Layout:
    """A table taken apart: its header and where our columns are in it, its rows with their numbers, its foot lines."""

    number: int
    head: Sequence[Cell]
    where: Mapping[str, int]
    rows: Sequence[tuple[int, Sequence[Cell]]]
    foot: Sequence[tuple[int, Sequence[Cell]]]


def layout(table: Table, shape: Shape) -> Layout:
    """Rows that hold nothing are skipped, and those that repeat the header."""
    full = [(number, row) for number, row in enumerate(table.rows, 1) if any(holds(it) for it in row)]
    number, head = next((it for it in full if it[0] >= table.header), (1, ()))
    below = [it for it in full if it[0] > number and not shape.heads(it[1])]
    where = shape.where(head)
    if table.since_1904:
        below = [(at, _since_1900(row, [where[it] for it in shape.dated if it in where])) for at, row in below]
    closing = foot_rows(below, {it[0] for it in full})
    data, foot = ([it for it in below if (it[0] in closing) is told] for told in (False, True))
    return Layout(number, head, where, data, foot)


def _since_1900(row: Sequence[Cell], dated: Sequence[int]) -> Sequence[Cell]:
    """A number too large for an hour is a day."""
    days = {at for at in dated if at < len(row) and isinstance(cell := row[at], float) and cell > MACINTOSH}
    return [cell + MACINTOSH if at in days and isinstance(cell, float) else cell for at, cell in enumerate(row)]


def mistaken_header(found: Layout, shape: Shape) -> list[Mistake]:
    """Columns there twice under one name, or missing; or a header without a row."""
    mistakes, seen = [], set()
    for at, cell in enumerate(found.head):
        name = spelled(cell)
        if name in seen and shape.name(cell) in shape.columns:
            mistakes.append(Mistake("documents-sheet-twice", {"column": f"{letter(at)} ({words(cell)[:QUOTED]})"}))
        seen.add(name)
    missing = [name for name in shape.required if name not in found.where]
    mistakes += [Mistake("documents-sheet-no-column", {"column": name}) for name in missing]
    return mistakes or ([] if found.rows else [Mistake("documents-sheet-no-row")])


def read_rows(
    table: Table, shape: Shape, read: Callable[[Row], None], notes: list[Mistake] | None = None
) -> list[Mistake]:
    """Gives each row to `read`; the mistakes of all of them. What a row says and is no mistake goes to `notes`."""
    found = layout(table, shape)
    mistakes = mistaken_header(found, shape)
    there = replace(shape, required=[it for it in shape.required if it in found.where])  # what lacks was said once
    for number, content in found.rows:
        read(Row(number, content, found.where, mistakes, there, notes))
    return bounded(mistakes)


def bounded(mistakes: list[Mistake]) -> list[Mistake]:
    """Past `MOST_MISTAKES` the last one says how many more."""
    more = Mistake("documents-sheet-more", {"count": len(mistakes) - MOST_MISTAKES})
    return mistakes if len(mistakes) <= MOST_MISTAKES else [*mistakes[:MOST_MISTAKES], more]


class Row:
    """One row being read: each field asked of it adds its mistake to the list instead of stopping."""

    def __init__(
        self,
        number: int,
        content: Sequence[Cell],
        where: Mapping[str, int],
        mistakes: list[Mistake],
        shape: Shape,
        notes: list[Mistake] | None = None,
    ) -> None:
        self.number = number
        self.mistakes = mistakes
        self._content = content
        self._where = where
        self._shape = shape
        self._notes = notes if notes is not None else []
        self._lost = [name for name in where if isinstance(self.cell(name), CellError)]
        for name in self._lost:
            text = words(self.cell(name))[:QUOTED]
            self.wrong(name, "not-computed" if text else "no-result", **({"said": text} if text else {}))

    def cell(self, name: str) -> Cell:
        at = self._where.get(name)
        return None if at is None or at >= len(self._content) else self._content[at]

    def wrong(self, name: str, key: str, **values: str | int) -> None:
        self.mistakes.append(Mistake(f"documents-sheet-{key}", self._at(name, values)))

    def note(self, name: str, key: str, **values: str | int) -> None:
        """Something that is taken as it is, and that the organiser is told before anything changes."""
        self._notes.append(Mistake(f"documents-sheet-{key}", self._at(name, values)))

    def _at(self, name: str, values: Mapping[str, str | int]) -> Mapping[str, str | int]:
        place = f"{letter(self._where[name])} ({name})" if name in self._where else name
        return {"row": str(self.number), "column": place, **values}

    def text(self, name: str) -> str:
        if name in self._lost:
            return ""
        text = words(self.cell(name))
        longest = self._shape.longest.get(name, LONGEST_WORDS)
        if len(text) > longest:
            self.wrong(name, "too-long", most=longest)
        elif not text and name in self._shape.required:
            self.wrong(name, "missing")
        return text if name in self._shape.several_lines else text.replace("\n", " ")

    def read_or_ask(self, name: str, reader: Callable[[Cell], T], key: str) -> T | None:
        """As `read`; but free words are no mistake: they say nothing, and are asked about."""
        try:
            return reader(self.cell(name)) if name not in self._lost and words(self.cell(name)) else None
        except Unread:
            self.note(name, key, said=shown(self.cell(name))[:QUOTED])
            return None

    def read(self, name: str, reader: Callable[[Cell], T]) -> T | None:
        """None for an empty cell, and for one that cannot be read: a mistake, or asked about for free words."""
        cell = self.cell(name)
        if name in self._lost or not words(cell):
            if name in self._shape.required and name not in self._lost:
                self.wrong(name, "missing")
            return None
        try:
            return reader(cell)
        except Unread as unread:
            if name not in self._shape.required and free_words(cell):
                self.note(name, "free-words", said=shown(cell)[:QUOTED])
            else:
                self.wrong(name, unread.key, said=shown(cell)[:QUOTED])
            return None
