"""Who agreed to be read by the others who come, and since when."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from storage.tables import listings
from storage.transaction import Transaction


class Listings:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def has(self, person: int) -> bool:
        return await self._transaction.one(select(listings.c.person).where(listings.c.person == person)) is not None

    async def all(self) -> list[int]:
        rows = await self._transaction.read(select(listings.c.person).order_by(listings.c.person))
        return [row.person for row in rows]

    async def put(self, person: int, listed: bool) -> None:
        if not listed:
            await self._transaction.write(delete(listings).where(listings.c.person == person))
            return
        insert = self._transaction.upsert(listings).values(person=person, since=self._now)
        await self._transaction.write(insert.on_conflict_do_nothing(index_elements=["person"]))
