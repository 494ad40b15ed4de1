"""Digests and reminders that all were told, by key."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, select

from storage.tables import notices
from storage.transaction import Transaction


class Notices:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def enqueued(self, keys: Iterable[str]) -> set[str]:
        """Those of `keys` that were told."""
        query = select(notices.c.key).where(notices.c.key.in_(list(keys)))
        return {row.key for row in await self._transaction.read(query)}

    async def mark_enqueued(self, key: str) -> None:
        values = {"told": self._now}
        insert = self._transaction.upsert(notices).values({"key": key} | values)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["key"], set_=values))

    async def forget(self, prefix: str) -> None:
        """Those whose key begins so are to be told anew."""
        await self._transaction.write(delete(notices).where(notices.c.key.startswith(prefix, autoescape=True)))
