"""Whose calendar feed is kept under which name."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import delete, select

from storage.tables import feeds
from storage.transaction import Transaction


class Feeds:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def of(self, person: int) -> str | None:
        row = await self._transaction.one(select(feeds.c.name).where(feeds.c.person == person))
        return row.name if row else None

    async def owner(self, name: str) -> int | None:
        row = await self._transaction.one(select(feeds.c.person).where(feeds.c.name == name))
        return row.person if row else None

    async def make(self, person: int) -> str:
        """The new name, in place of the one before."""
        name = secrets.token_hex(8)
        values = {"name": name, "made": self._now}
        insert = self._transaction.upsert(feeds).values({"person": person} | values)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["person"], set_=values))
        return name

    async def drop(self, person: int) -> None:
        await self._transaction.write(delete(feeds).where(feeds.c.person == person))
