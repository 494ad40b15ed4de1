"""Updates seen, so that none counts twice, and updates parked because a handler could not digest them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, insert, select

from storage.tables import inbox, parked
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Parked:
    """An update set aside. `raw` is its JSON, erased at `erase_at` (UTC)."""

    update_id: int
    raw: str
    reason: str
    at: datetime
    erase_at: datetime


# Asked for each update: built once.
SEEN = select(inbox.c.update_id).where(inbox.c.update_id.in_(bindparam("ids", expanding=True)))
MARK = insert(inbox)


class Inbox:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def seen(self, ids: Collection[int]) -> set[int]:
        return {row.update_id for row in await self._transaction.read(SEEN, ids=list(ids))}

    async def latest(self) -> int:
        """The highest id seen, or 0."""
        row = await self._transaction.one(select(inbox.c.update_id).order_by(inbox.c.update_id.desc()).limit(1))
        return int(row.update_id) if row else 0

    async def mark(self, ids: Collection[int], now: datetime) -> None:
        if ids:
            await self._transaction.write(MARK, [{"update_id": it, "at": now} for it in ids])

    async def park(self, update: Parked) -> None:
        row = {name: getattr(update, name) for name in Parked.__slots__}
        add = self._transaction.upsert(parked).values(row)
        await self._transaction.write(add.on_conflict_do_update(index_elements=["update_id"], set_=row))

    async def parked(self) -> list[Parked]:
        rows = await self._transaction.read(select(parked).order_by(parked.c.update_id))
        return [Parked(row.update_id, row.raw, row.reason, row.at, row.erase_at) for row in rows]
