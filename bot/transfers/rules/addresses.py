"""Where to write to the hosts of each visit, as a programme's file says: no version of the programme keeps it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.documents.cells import Cell, Unread, words
from bot.documents.rows import Mistake, Row, read_rows
from bot.documents.table import Table
from bot.membership.rules.codes import AddressWrong, read_address
from bot.programme.rules.table import HOST_EMAIL, SHAPE

WRONG = "not-an-email"


def read_addresses(table: Table) -> tuple[Mapping[str, str], list[Mistake]]:
    """By ref, those that the file gives; and the mistakes of their column alone."""
    found: dict[str, str] = {}

    def read(row: Row) -> None:
        if email := row.read(HOST_EMAIL, _email):
            found[words(row.cell("ref"))] = email

    mistakes = read_rows(table, SHAPE, read)
    return found, [it for it in mistakes if it.key == f"documents-sheet-{WRONG}"]


def _email(cell: Cell) -> str:
    try:
        return read_address(words(cell)).whole
    except AddressWrong:
        raise Unread(WRONG) from None
