"""The mirrors of each day: drafts that all organisers share, and those that were published."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Row, select, update

from bot.mirror.rules import Mirror, State
from storage.tables import mirrors
from storage.transaction import Transaction


class Mirrors:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, day: date) -> Mirror | None:
        found = await self._transaction.one(select(mirrors).where(mirrors.c.day == str(day)))
        return _mirror(found) if found else None

    async def begin(self, mirror: Mirror) -> Mirror:
        """The one that there is already, where there is one."""
        insert = self._transaction.upsert(mirrors).values(_values(mirror))
        await self._transaction.write(insert.on_conflict_do_nothing(index_elements=["day"]))
        return await self.get(mirror.day) or mirror

    async def save(self, before: Mirror, after: Mirror) -> bool:
        """False when it does not stand any more as `before` says: a colleague was faster."""
        mine = mirrors.c.day == str(before.day)
        found = await self._transaction.one(select(mirrors).where(mine).with_for_update())
        if found is None or _mirror(found) != before:
            return False
        await self._transaction.write(update(mirrors).where(mine).values(_values(after)))
        return True

    async def published(self, since: date) -> Sequence[Mirror]:
        wanted = (mirrors.c.state == State.PUBLISHED.value, mirrors.c.day >= str(since))
        return [_mirror(row) for row in await self._transaction.read(select(mirrors).where(*wanted))]


def _values(mirror: Mirror) -> dict[str, object]:
    return {**asdict(mirror), "day": str(mirror.day), "quotes": list(mirror.quotes), "state": mirror.state.value}


def _mirror(row: Row[*tuple[Any, ...]]) -> Mirror:
    values = {"day": date.fromisoformat(row.day), "quotes": tuple(row.quotes), "state": State(row.state)}
    return Mirror(**{**row._mapping, **values})
