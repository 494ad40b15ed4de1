"""Where to write to the hosts of each visit, as a programme's file says: no version of the programme keeps it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.documents.cells import words
from bot.documents.rows import Mistake, Row, read_rows
from bot.documents.table import Table
from bot.membership.rules.address_cell import KEYS, WRONG, email
from bot.programme.rules.table import HOST_EMAIL, SHAPE

MISTAKEN = {f"documents-sheet-{it}" for it in (WRONG, *KEYS.values())}


def read_addresses(table: Table, notes: list[Mistake] | None = None) -> tuple[Mapping[str, str], list[Mistake]]:
    """By ref, those that the file gives; and the mistakes of their column alone, as its `notes` are."""
    found: dict[str, str] = {}

    def read(row: Row) -> None:
        if address := row.read(HOST_EMAIL, email):
            found[words(row.cell("ref"))] = address

    mistakes = read_rows(table, SHAPE, read, notes)
    return found, [it for it in mistakes if it.key in MISTAKEN]
