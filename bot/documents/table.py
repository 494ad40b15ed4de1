"""A sheet as rows of cells, with what a reader must know of it: its name, what does not show, where its header is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.documents.cells import Cell


@dataclass(frozen=True, slots=True)
class Table:
    """Row 1 is the spreadsheet's first; `at` is the sheet's place in its file.

    `header` is a row's number, 0 for the first row that holds something.
    `hidden` rows and columns do not show in the file (columns count from 0); `shows` is the sheet itself.
    `long`: it has more rows than are read. `mended`: its accents were broken, and are as they were meant.
    `since_1904`: a number that is a day counts from 1904.
    """

    rows: Sequence[Sequence[Cell]]
    name: str = ""
    at: int = 0
    header: int = 0
    hidden: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    shows: bool = True
    long: bool = False
    mended: bool = False
    since_1904: bool = False


def letter(at: int) -> str:
    """0 -> A, 25 -> Z, 26 -> AA."""
    return (letter(at // 26 - 1) if at >= 26 else "") + chr(ord("A") + at % 26)
