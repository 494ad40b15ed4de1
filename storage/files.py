"""Documents that Telegram holds: sent again by their id there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from storage.tables import files
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class HeldFile:
    """`photo`: sent as a picture, not as a document."""

    id: str
    photo: bool = False


class Files:
    """By name: what makes two documents the same."""

    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def get(self, name: str) -> HeldFile | None:
        row = await self._transaction.one(select(files).where(files.c.name == name))
        return HeldFile(row.file_id, row.photo) if row else None

    async def names(self) -> list[str]:
        return [row.name for row in await self._transaction.read(select(files.c.name).order_by(files.c.name))]

    async def keep(self, name: str, held: HeldFile) -> None:
        values = {"file_id": held.id, "photo": held.photo, "learned": self._now}
        insert = self._transaction.upsert(files).values({"name": name} | values)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["name"], set_=values))

    async def drop(self, name: str) -> None:
        await self._transaction.write(delete(files).where(files.c.name == name))
