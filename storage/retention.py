"""What has reached its end date, line by line of the table of personal data: counted, then erased by chunks."""

from __future__ import annotations

from sqlalchemy import delete, func, select, true, update

from bot.privacy.rules.personal import Due
from bot.signup.rules.optional import NEEDY
from storage.signup_rows import ANSWERS
from storage.sweeps import NEEDS, Sweep
from storage.tables import (
    signups,
)
from storage.transaction import Transaction

Key = int | str


class Retention:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def count(self, sweep: Sweep, due: Due) -> int:
        condition = sweep.when(due)
        if condition is None:
            return 0
        row = await self._transaction.one(select(func.count()).select_from(sweep.key.table).where(condition))
        return int(row[0]) if row else 0

    async def find(self, sweep: Sweep, due: Due, after: Key | None, limit: int) -> list[Key]:
        """The next `limit` keys, in order: each row is looked at once, however many chunks it takes."""
        condition = sweep.when(due)
        if condition is None:
            return []
        beyond = true() if after is None else sweep.key > after
        query = select(sweep.key).where(condition, beyond).order_by(sweep.key).limit(limit)
        return [row[0] for row in await self._transaction.read(query)]

    async def erase(self, sweep: Sweep, due: Due, keys: list[Key]) -> int:
        """Those of them that are still due; how many."""
        condition = sweep.when(due)
        if condition is None:
            return 0
        if sweep is NEEDS:
            return await self._erase_needs(keys)
        table = sweep.key.table
        statement = delete(table) if sweep.values is None else update(table).values(dict(sweep.values))
        return await self._transaction.erase(statement.where(sweep.key.in_(keys), condition))

    async def _erase_needs(self, keys: list[Key]) -> int:
        query = select(signups.c.id, signups.c.answers).where(signups.c.id.in_(keys)).with_for_update()
        rows = await self._transaction.read(query)
        for row in rows:
            bare = ANSWERS.validate_json(row.answers).having(dict.fromkeys(NEEDY))
            values = {"answers": ANSWERS.dump_json(bare).decode(), "needs_consented": None}
            await self._transaction.erase(update(signups).where(signups.c.id == row.id).values(values))
        return len(rows)
