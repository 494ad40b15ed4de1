"""Versions of the programme published aloud: those that people are still to be told of, and those they were."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update

from storage.tables import behind, publications
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

    async def announced(self) -> dict[int, int]:
        """Their bases by version, in order."""
        return await self._where(publications.c.told.is_not(None))

    async def mark_announced(self, version: int) -> None:
        """This one and those before it."""
        still = (publications.c.version <= version, publications.c.told.is_(None))
        await self._transaction.write(update(publications).where(*still).values(told=self._now))

    async def behind(self) -> dict[int, int]:
        """The version that each of those knows whose last message was taken back, by person."""
        return {row.person: row.base for row in await self._transaction.read(select(behind))}

    async def fall_behind(self, person: int, base: int) -> None:
        """Who is behind already stays where they were."""
        insert = self._transaction.upsert(behind).values(person=person, base=base)
        await self._transaction.write(insert.on_conflict_do_nothing(index_elements=["person"]))

    async def knows(self, person: int, version: int) -> None:
        """A message that was taken back had left all the same."""
        insert = self._transaction.upsert(behind).values(person=person, base=version)
        statement = insert.on_conflict_do_update(index_elements=["person"], set_={"base": version})
        await self._transaction.write(statement)

    async def caught_up(self) -> None:
        await self._transaction.write(delete(behind))

    async def _where(self, condition: ColumnElement[bool]) -> dict[int, int]:
        rows = await self._transaction.read(select(publications).where(condition).order_by(publications.c.version))
        return {row.version: row.base for row in rows}
