"""The hosts of the visits: where to write, what they were shown, what they made more precise."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from bot.hosts.rules import Hosts, Sent
from storage.tables import hosts
from storage.transaction import Transaction


class HostsBook:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def all(self) -> dict[str, Hosts]:
        """By entry."""
        rows = await self._transaction.read(select(hosts).order_by(hosts.c.entry))
        return {row.entry: Hosts(row.entry, row.email, Sent(row.sent), row.at, row.precision) for row in rows}

    async def of(self, entry: str) -> Hosts:
        return (await self.all()).get(entry, Hosts(entry))

    async def addressed(self, entry: str, email: str) -> None:
        await self._put(entry, {"email": email})

    async def precise(self, entry: str, words: str) -> None:
        await self._put(entry, {"precision": words})

    async def sent(self, entry: str, what: Sent) -> None:
        await self._put(entry, {"sent": what.value, "at": self._now})

    async def _put(self, entry: str, values: Mapping[str, object]) -> None:
        blank = {"email": "", "sent": "", "at": None, "precision": ""}
        insert = self._transaction.upsert(hosts).values({"entry": entry} | blank | dict(values))
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["entry"], set_=dict(values)))
