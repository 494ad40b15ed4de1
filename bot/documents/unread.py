"""What of a file is not read, or does not show there: said before anything changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.documents.cells import words
from bot.documents.headers import Shape
from bot.documents.rows import QUOTED, Layout, Mistake, layout
from bot.documents.table import Table, letter

NEAR = "documents-sheet-near-column"


def unread(table: Table, shape: Shape, others: Sequence[Table]) -> list[Mistake]:
    """`others` are the sheets of the same file that hold something."""
    found = layout(table, shape)
    return [
        *_read_from(table, found, others),
        *([Mistake("documents-sheet-mended")] if table.mended else []),
        *_columns(table, found, shape),
        *_rows(table, found),
        *(_sheet(it) for it in others),
    ]


def _read_from(table: Table, found: Layout, others: Sequence[Table]) -> Iterator[Mistake]:
    """Said where it is not the first sheet that shows, or not its first row that holds something."""
    first = next((at for at, row in enumerate(table.rows, 1) if any(words(it) for it in row)), 1)
    before = [it for it in others if it.shows and it.at < table.at]
    if before and found.number != first:
        yield Mistake("documents-sheet-read-from", {"sheet": table.name[:QUOTED], "row": str(found.number)})
    elif before:
        yield Mistake("documents-sheet-read-sheet", {"sheet": table.name[:QUOTED]})
    elif found.number != first:
        yield Mistake("documents-sheet-read-header", {"row": str(found.number)})


def _columns(table: Table, found: Layout, shape: Shape) -> Iterator[Mistake]:
    """Those that are not ours and hold something, with what they may well be; and ours that do not show."""
    read = set(found.where.values())
    for at in range(max((len(row) for _, row in found.rows), default=0)):
        if at in read:
            if at in table.hidden_columns:
                yield Mistake("documents-sheet-hidden-column", {"column": letter(at)})
        elif any(at < len(row) and words(row[at]) for _, row in found.rows):
            yield _column(at, found, shape)


def _column(at: int, found: Layout, shape: Shape) -> Mistake:
    head = found.head[at] if at < len(found.head) else None
    text = words(head)[:QUOTED]
    if not text:
        return Mistake("documents-sheet-unnamed-column", {"column": letter(at)})
    if (taken := shape.name(head)) in found.where:
        return Mistake("documents-sheet-also-column", {"column": text, "near": taken})
    near = shape.near(head, found.where)
    return (
        Mistake(NEAR, {"column": text, "near": near})
        if near
        else Mistake("documents-sheet-unknown-column", {"column": text})
    )


def nearly(table: Table, shape: Shape) -> list[Mistake]:
    """Of a file that lacks a column, those that may well be it."""
    found = layout(table, shape)
    return [it for it in _columns(table, found, shape) if it.key == NEAR and it.values["near"] in shape.required]


def as_proposed(table: Table, shape: Shape) -> Table:
    """The columns that nearly bear one of our names bear it."""
    found = layout(table, shape)
    head, where = list(found.head), dict(found.where)
    for at, cell in enumerate(head):
        if at not in where.values() and (near := shape.near(cell, where)):
            head[at], where[near] = near, at
    rows = [head if number == found.number else row for number, row in enumerate(table.rows, 1)]
    return replace(table, rows=rows, header=found.number)


def _rows(table: Table, found: Layout) -> Iterator[Mistake]:
    hidden = [number for number, _ in found.rows if number in table.hidden]
    if hidden:
        yield Mistake("documents-sheet-hidden-rows", {"rows": ", ".join(spans(hidden)), "count": len(hidden)})
    for number, row in found.foot:
        text = " ".join(it for it in map(words, row) if it)
        yield Mistake("documents-sheet-foot-row", {"row": str(number), "said": text[:QUOTED]})


def _sheet(other: Table) -> Mistake:
    return Mistake(
        "documents-sheet-other-sheet" if other.shows else "documents-sheet-hidden-sheet", {"sheet": other.name[:QUOTED]}
    )


def spans(numbers: Iterable[int]) -> list[str]:
    """3, 5, 6, 7 -> "3", "5–7"."""
    runs: list[list[int]] = []
    for it in numbers:
        if runs and it == runs[-1][-1] + 1:
            runs[-1].append(it)
        else:
            runs.append([it])
    return [str(it[0]) if len(it) == 1 else f"{it[0]}–{it[-1]}" for it in runs]
