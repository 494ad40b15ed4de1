"""Who passes on to whom, and who prefers the telephone, by sign-up."""

from __future__ import annotations

from sqlalchemy import select

from bot.reachability.rules.contact import Ways
from storage.tables import reachability
from storage.transaction import Transaction


class Reachability:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def all(self) -> dict[int, Ways]:
        """Of those of whom something is known."""
        rows = await self._transaction.read(select(reachability))
        return {row.signup: Ways(row.buddy or None, row.telephone) for row in rows}

    async def of(self, signup: int) -> Ways:
        row = await self._transaction.one(select(reachability).where(reachability.c.signup == signup))
        return Ways(row.buddy or None, row.telephone) if row else Ways()

    async def save(self, signup: int, ways: Ways) -> None:
        known = {"buddy": ways.buddy, "telephone": ways.telephone}
        insert = self._transaction.upsert(reachability).values({"signup": signup} | known)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["signup"], set_=known))
