"""Versions of the programme published aloud: those that people are still to be told of, and those they were."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, select, update

from storage.tables import publications
from storage.transaction import Transaction


class Publications:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def announce(self, version: int, base: int) -> None:
        """All who come are to be told of it, as it differs from the version `base`."""
        values = {"base": base, "told": None}
        insert = self._transaction.upsert(publications).values({"version": version} | values)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["version"], set_=values))

    async def to_tell(self) -> dict[int, int]:
        """Their bases by version, in order."""
        return await self._where(publications.c.told.is_(None))

    async def told(self) -> dict[int, int]:
        """Their bases by version, in order."""
        return await self._where(publications.c.told.is_not(None))

    async def mark_told(self, version: int) -> None:
        mark = update(publications).where(publications.c.version == version).values(told=self._now)
        await self._transaction.write(mark)

    async def _where(self, condition: ColumnElement[bool]) -> dict[int, int]:
        rows = await self._transaction.read(select(publications).where(condition).order_by(publications.c.version))
        return {row.version: row.base for row in rows}
