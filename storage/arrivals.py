"""Who came, or came back, and is still to be told what they missed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from storage.tables import arrivals
from storage.transaction import Transaction


class Arrivals:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def note(self, person: int, since: datetime) -> None:
        """`since` (UTC): when changes began to be news to them."""
        insert = self._transaction.upsert(arrivals).values(person=person, since=since)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["person"], set_={"since": since}))

    async def all(self) -> list[int]:
        rows = await self._transaction.read(select(arrivals.c.person).order_by(arrivals.c.person))
        return [row.person for row in rows]

    async def take(self, person: int) -> datetime | None:
        """Since when, once; None when somebody took it meanwhile."""
        theirs = arrivals.c.person == person
        row = await self._transaction.one(select(arrivals.c.since).where(theirs))
        await self._transaction.write(delete(arrivals).where(theirs))
        return row.since if row else None
