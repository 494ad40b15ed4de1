"""Letters to the team that were answered: a letter is who wrote it and the number of their message."""

from __future__ import annotations

from sqlalchemy import select

from storage.tables import answered_letters
from storage.transaction import Transaction


class Letters:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def answered_by(self, person: int, message: int) -> str | None:
        """The name of the organiser who answered it last."""
        same = (answered_letters.c.person == person, answered_letters.c.message == message)
        row = await self._transaction.one(select(answered_letters.c.answered_by).where(*same))
        return str(row.answered_by) if row else None

    async def mark_answered(self, person: int, message: int, name: str) -> None:
        values = {"answered_by": name}
        insert = self._transaction.upsert(answered_letters).values({"person": person, "message": message} | values)
        key = ["person", "message"]
        await self._transaction.write(insert.on_conflict_do_update(index_elements=key, set_=values))
