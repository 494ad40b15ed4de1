"""Which of the kinds of lists a file holds, in which of its sheets and under which row: what fits best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.documents.cells import Cell, folded, words
from bot.documents.headers import Shape
from bot.documents.table import Table

FIRST_ROWS = 20  # that may be the header
LEAST = 2  # columns: one alone says nothing of what a file is
CALLED = {
    "import": ("programme", "planning", "deroule"),
    "roster": ("membre", "member", "adherent", "annuaire"),
    "people": ("inscri", "participant", "signup", "sign-up"),
}  # what files of each kind are called, folded


@dataclass(frozen=True, slots=True)
class Fit:
    """`table` knows its header; `known` are columns by their names, `near` those that come close to one."""

    table: Table
    known: int
    near: int
    whole: bool  # no column that the kind must have is missing

    @property
    def columns(self) -> int:
        return self.known + self.near


def fit(shape: Shape, tables: Sequence[Table]) -> Fit:
    """The best header among the first rows of the sheets that show; the first of those that are as good."""
    rows = [
        (table, number, row)
        for table in tables
        if table.shows
        for number, row in enumerate(table.rows[:FIRST_ROWS], 1)
        if any(words(it) for it in row)
    ]
    fits = [_fit(shape, replace(table, header=number), row) for table, number, row in rows]
    return max(fits, key=lambda it: (it.known >= LEAST and it.whole, it.columns, it.known))


def _fit(shape: Shape, table: Table, row: Sequence[Cell]) -> Fit:
    where = shape.where(row)
    left = [it for it in row if isinstance(it, str) and words(it) and shape.name(it) not in where]
    near = {shape.near(it, where) for it in left} - {""} if len(where) >= LEAST else set()
    return Fit(table, len(where), len(near), all(it in where for it in shape.required))


def recognised(shapes: Mapping[str, Shape], tables: Sequence[Table]) -> tuple[str, Table] | None:
    """The name of the kind, and its table; None when two fit as well, or none does."""
    fits = {name: fit(shape, tables) for name, shape in shapes.items()}
    ranked = sorted(fits, key=lambda it: _rank(fits[it]), reverse=True)
    best, second = (fits[it] for it in ranked[:2])
    if best.known < LEAST or _rank(best) == _rank(second):
        return None
    return ranked[0], best.table


def denied(kind: str, file: str) -> bool:
    """Whether the name of a file says that it holds another kind than its columns do."""
    called = [it for it, words in CALLED.items() if any(word in folded(file) for word in words)]
    return bool(called) and kind not in called


def _rank(it: Fit) -> tuple[int, bool]:
    return it.columns, it.whole
