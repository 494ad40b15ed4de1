"""A text that was encoded twice (« CommunautÃ© ») put back as it was meant."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.documents.cells import Cell
from bot.documents.encodings import french
from bot.documents.table import Table

TRACES = re.compile("[ÃÂâÅ√][^a-zA-Z0-9\\s]|[ÃÂâÅ√]\u00a0")  # a lead byte and what follows it, as letters


def mended(table: Table) -> Table:
    rows = [[_mended(cell) for cell in row] for row in table.rows]
    return table if rows == table.rows else replace(table, rows=rows, mended=True)


def _mended(cell: Cell) -> Cell:
    if not isinstance(cell, str) or cell.isascii() or not TRACES.search(cell):
        return cell
    from ftfy import fix_encoding  # a start does without it
    from ftfy.badness import is_bad

    meant = fix_encoding(cell)
    return meant if is_bad(cell) and not is_bad(meant) and french(meant) > 0 else cell
