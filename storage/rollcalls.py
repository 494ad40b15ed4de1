"""Roll-calls as they stand, and who is here."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, select, update

from bot.rollcalls.rules.rollcall import How, RollCall, State, Who
from storage.tables import rollcall_marks, rollcalls
from storage.transaction import Transaction

KEY = ["rollcall", "signup", "person"]


class RollCalls:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def begin(self, leg: str, by: int) -> bool:
        """False when there is one for this leg already."""
        values = {"leg": leg, "state": State.OPEN.value, "opened": self._now, "opened_by": by, "reminders": 0}
        insert = self._transaction.upsert(rollcalls).values(values)
        return await self._transaction.write(insert.on_conflict_do_nothing(index_elements=["leg"])) == 1

    async def get(self, number: int) -> RollCall | None:
        return next(iter(await self._where(rollcalls.c.id == number)), None)

    async def of(self, leg: str) -> RollCall | None:
        return next(iter(await self._where(rollcalls.c.leg == leg)), None)

    async def all(self) -> list[RollCall]:
        return await self._where()

    async def save(self, before: RollCall, after: RollCall) -> bool:
        """False when it does not stand any more as `before` says: another was faster."""
        as_read = (rollcalls.c.state == before.state.value, rollcalls.c.reminders == before.reminders)
        query = update(rollcalls).where(rollcalls.c.id == before.id, *as_read)
        return await self._transaction.write(query.values(asdict(after) | {"state": after.state.value})) == 1

    async def mark(self, number: int, who: Who, how: How, by: int) -> None:
        """Once, however often it is said; who was missing and comes all the same is here."""
        marked = {"how": how.value, "by": by, "at": self._now}
        values = {"rollcall": number, "signup": who.signup, "person": who.person} | marked
        insert, was_missing = self._transaction.upsert(rollcall_marks).values(values), How.MISSING.value
        put = insert.on_conflict_do_update(index_elements=KEY, set_=marked, where=rollcall_marks.c.how == was_missing)
        await self._transaction.write(put)

    async def unmark(self, number: int, who: Who) -> None:
        theirs = (rollcall_marks.c.signup == who.signup, rollcall_marks.c.person == who.person)
        await self._transaction.write(delete(rollcall_marks).where(rollcall_marks.c.rollcall == number, *theirs))

    async def take_back(self, number: int, hows: Collection[How]) -> None:
        those = (rollcall_marks.c.rollcall == number, rollcall_marks.c.how.in_([it.value for it in hows]))
        await self._transaction.write(delete(rollcall_marks).where(*those))

    async def marks(self, number: int) -> dict[Who, How]:
        return (await self.marked([number])).get(number, {})

    async def marked(self, numbers: Iterable[int]) -> dict[int, dict[Who, How]]:
        """By roll-call."""
        query = select(rollcall_marks).where(rollcall_marks.c.rollcall.in_(list(numbers)))
        found: dict[int, dict[Who, How]] = {}
        for row in await self._transaction.read(query):
            found.setdefault(row.rollcall, {})[Who(row.signup, row.person)] = How(row.how)
        return found

    async def _where(self, *conditions: ColumnElement[bool]) -> list[RollCall]:
        rows = await self._transaction.read(select(rollcalls).where(*conditions).order_by(rollcalls.c.id))
        return [_to_rollcall(row) for row in rows]


def _to_rollcall(row: Row[*tuple[Any, ...]]) -> RollCall:
    return RollCall(**{**row._mapping, "state": State(row.state)})
