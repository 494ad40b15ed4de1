"""The programme as each organiser is changing it: a draft, the version it started from, and what it asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from bot.adapters import Adapter
from bot.changes.rules.merging import Touch
from bot.programme.rules.programme import Programme
from storage.programmes import PROGRAMME
from storage.tables import edits
from storage.transaction import Transaction

TOUCHING = Adapter(tuple[Touch, ...])


@dataclass(frozen=True, slots=True)
class Edits:
    """`base` is the version that `programme` was made from; `touching` is still to be settled."""

    base: int
    programme: Programme
    touching: tuple[Touch, ...] = ()


class EditsBook:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def of(self, person: int) -> Edits | None:
        row = await self._transaction.one(select(edits).where(edits.c.person == person))
        if row is None:
            return None
        return Edits(row.base, PROGRAMME.validate_json(row.document), TOUCHING.validate_json(row.touching))

    async def keep(self, person: int, made: Edits) -> None:
        document, touching = PROGRAMME.dump_json(made.programme), TOUCHING.dump_json(made.touching)
        values = {"base": made.base, "document": document.decode(), "touching": touching.decode(), "at": self._now}
        insert = self._transaction.upsert(edits).values({"person": person} | values)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["person"], set_=values))

    async def drop(self, person: int) -> None:
        await self._transaction.write(delete(edits).where(edits.c.person == person))
