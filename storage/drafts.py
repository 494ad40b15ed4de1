"""What people prepare and have not sent or applied yet: a row, so that any restart finds it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select

from storage.tables import drafts
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Draft:
    """`document` is JSON whose shape `what` names."""

    id: int
    person: int
    what: str
    document: str
    at: datetime


class Drafts:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def put(self, person: int, what: str, document: str) -> int:
        """Replaces the draft of the same kind that this person had; the new one's id."""
        await self.drop(person, what)
        values = {"person": person, "what": what, "document": document, "at": self._now}
        return await self._transaction.add(insert(drafts).values(values), drafts.c.id)

    async def get(self, draft: int) -> Draft | None:
        return _to_draft(await self._transaction.one(select(drafts).where(drafts.c.id == draft)))

    async def of(self, person: int, what: str) -> Draft | None:
        query = select(drafts).where(drafts.c.person == person, drafts.c.what == what)
        return _to_draft(await self._transaction.one(query))

    async def drop(self, person: int, what: str) -> int:
        statement = delete(drafts).where(drafts.c.person == person, drafts.c.what == what)
        return await self._transaction.write(statement)


def _to_draft(row: Row[*tuple[Any, ...]] | None) -> Draft | None:
    return Draft(row.id, row.person, row.what, row.document, row.at) if row else None
