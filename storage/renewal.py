"""The database emptied for the next trip: the roster and the organisers stay, and which updates were seen."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Table, delete, func, not_, or_, select, true, update

from bot.people.rules.person import Role
from storage.tables import (
    blobs,
    delegations,
    domains,
    inbox,
    learned,
    members,
    metadata,
    organisations,
    people,
    trip_state,
)
from storage.transaction import Transaction

STAYS = (
    organisations,
    domains,
    members,
    inbox,
    trip_state,
    delegations,
    learned,
    blobs,
)  # what the store still holds is taken away by name
BLANK = {"deadline": None, "deadline_by": None, "closed": None}  # what the next trip file says counts again


class Renewal:
    """`first`: the organisers whom the settings name, whatever their row says."""

    def __init__(self, transaction: Transaction, first: frozenset[int]) -> None:
        self._transaction = transaction
        self._first = first

    async def count(self) -> dict[str, int]:
        """Rows that go, by table."""
        found = {}
        for table, condition in self._going():
            row = await self._transaction.one(select(func.count()).select_from(table).where(condition))
            found[table.name] = int(row[0]) if row else 0
        return found

    async def empty(self) -> None:
        for table, condition in self._going():
            await self._transaction.erase(delete(table).where(condition))
        await self._transaction.write(update(trip_state).values(BLANK))

    def _going(self) -> Iterator[tuple[Table, ColumnElement[bool]]]:
        """Each table with which of its rows go, children first; one that nobody named goes whole."""
        organiser = or_(people.c.role == Role.ORGANISER.value, people.c.id.in_(self._first))
        for table in metadata.sorted_tables:
            if table not in STAYS:
                yield table, not_(organiser) if table is people else true()
