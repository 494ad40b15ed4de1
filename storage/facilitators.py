"""Whom organisers named to facilitate a visit (its ref) or an evening (`day:` and a date)."""

from __future__ import annotations

from sqlalchemy import delete, select

from storage.tables import facilitators
from storage.transaction import Transaction


class Facilitators:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def of(self, what: str) -> list[int]:
        query = select(facilitators.c.person).where(facilitators.c.entry == what).order_by(facilitators.c.person)
        return [row.person for row in await self._transaction.read(query)]

    async def entrust(self, what: str, person: int, facilitates: bool) -> None:
        if facilitates:
            insert = self._transaction.upsert(facilitators).values(entry=what, person=person)
            await self._transaction.write(insert.on_conflict_do_nothing(index_elements=["entry", "person"]))
            return
        same = (facilitators.c.entry == what, facilitators.c.person == person)
        await self._transaction.write(delete(facilitators).where(*same))
