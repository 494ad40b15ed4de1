"""Names under which the store may hold a file: each goes once nothing refers to it, whatever was killed when."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import delete, exists, not_, or_, select, update

from storage.tables import attachments, blobs
from storage.transaction import Transaction

UNUSED = or_(blobs.c.leaving, not_(exists().where(attachments.c.name == blobs.c.name)))


class Blobs:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def announce(self, name: str) -> None:
        """Before a file is put under it."""
        insert = self._transaction.upsert(blobs).values(name=name, leaving=False)
        await self._transaction.write(insert.on_conflict_do_nothing(index_elements=["name"]))

    async def unused(self, limit: int) -> list[str]:
        query = select(blobs.c.name).where(UNUSED).order_by(blobs.c.name).limit(limit)
        return [row.name for row in await self._transaction.read(query)]

    async def leave(self, names: Collection[str]) -> list[str]:
        """Those that are unused still: nothing may refer to them from now on."""
        theirs = (blobs.c.name.in_(names), UNUSED)
        await self._transaction.write(update(blobs).where(*theirs).values(leaving=True))
        return [row.name for row in await self._transaction.read(select(blobs.c.name).where(*theirs))]

    async def left(self, names: Collection[str]) -> None:
        """Their files are taken away."""
        await self._transaction.write(delete(blobs).where(blobs.c.name.in_(names), blobs.c.leaving))
