"""Acts queued, settled and withdrawn. A row is the message's receipt for as long as it is kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from pydantic import ConfigDict, TypeAdapter
from sqlalchemy import ColumnElement, Row, String, and_, bindparam, case, func, or_, select, update

from bot.outbox.acts import Act, AnswerTap, Lane, Queued
from storage.tables import outbox
from storage.transaction import Transaction

ACT: TypeAdapter[Act] = TypeAdapter(Act, config=ConfigDict(defer_build=True))  # a start does without
State = Literal["sent", "refused", "expired", "withdrawn", "queued"]
SAID = "{}"  # the act of a row whose text is erased
# What was withdrawn while it was tried is not put back.
SETTLE = (
    update(outbox)
    .where(
        outbox.c.id == bindparam("row"),
        or_(outbox.c.state == "queued", bindparam("new_state", type_=String) != "queued"),
    )
    .values({name: bindparam(f"new_{name}") for name in ("state", "message_id", "reason", "not_before", "settled")})
    .values(attempts=outbox.c.attempts + 1)
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """An act whose turn may come. `attempts` counts the sends tried so far."""

    id: int
    queued: Queued
    attempts: int
    created: datetime


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of an act; `queued` with a `not_before` puts it back until then."""

    id: int
    state: State
    at: datetime
    message_id: int | None = None
    reason: str | None = None
    not_before: datetime | None = None


class Outbox:
    """What is queued is kept aside and written in one go when the transaction ends."""

    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now
        self.buffer: list[Queued] = []

    def enqueue(self, *queued: Queued) -> None:
        self.buffer.extend(queued)

    async def flush(self) -> bool:
        """Writes what was queued; True when there was something. A key already there is not queued again."""
        if not self.buffer:
            return False
        insert = self._transaction.upsert(outbox).on_conflict_do_nothing(index_elements=["key"])
        rows = [self._to_row(queued) for queued in self.buffer]
        await self._transaction.connection.execute(insert, rows)
        self.buffer.clear()
        return True

    def _to_row(self, queued: Queued) -> dict[str, object]:
        return {
            "chat": queued.chat,
            "lane": int(queued.lane),
            "act": ACT.dump_json(queued.act, exclude_defaults=False).decode(),
            "key": queued.key,
            "about": queued.about,
            "due": queued.due,
            "expires": queued.expires,
            "state": "queued",
            "attempts": 0,
            "created": self._now,
        }

    async def withdraw(self, about: str, lanes: Collection[Lane]) -> int:
        """Takes back what still waits and is no longer true; the number of acts withdrawn.

        Their keys are free again: what replaces them may be queued under the same.
        """
        unsaid = self._unsay(lambda it: it.about == about and it.lane in lanes)
        still = (outbox.c.state == "queued", outbox.c.about == about, outbox.c.lane.in_([int(lane) for lane in lanes]))
        return unsaid + await self._transaction.write(
            update(outbox).where(*still).values(state="withdrawn", key=None, settled=self._now, reason="no longer true")
        )

    async def spare(self, chat: int, lanes: Collection[Lane]) -> int:
        """Takes back what still waits for this chat in these lanes; the number of acts withdrawn."""
        unsaid = self._unsay(lambda it: it.chat == chat and it.lane in lanes)
        still = (outbox.c.state == "queued", outbox.c.chat == chat, outbox.c.lane.in_([int(lane) for lane in lanes]))
        return unsaid + await self._transaction.write(
            update(outbox).where(*still).values(state="withdrawn", key=None, settled=self._now, reason="not for them")
        )

    def _unsay(self, gone: Callable[[Queued], bool]) -> int:
        """Lets go of what this very transaction queued; how much."""
        before = len(self.buffer)
        self.buffer[:] = [it for it in self.buffer if not gone(it)]
        return before - len(self.buffer)

    async def free(self, keys: Iterable[str]) -> None:
        """What Telegram refused under these keys may be queued again."""
        refused = (outbox.c.key.in_(list(keys)), outbox.c.state == "refused")
        await self._transaction.write(update(outbox).where(*refused).values(key=None))

    async def release(self, keys: Iterable[str]) -> None:
        """What these keys made count once may be queued again, whatever became of it."""
        await self._transaction.write(update(outbox).where(outbox.c.key.in_(list(keys))).values(key=None))

    def unqueue(self, chat: int) -> None:
        """What this transaction queued to this chat is queued no more, but the end of a button's spinner."""
        self.buffer[:] = [it for it in self.buffer if it.chat != chat or isinstance(it.act, AnswerTap)]

    async def waiting(
        self,
        now: datetime,
        limit: int,
        skip: Collection[int] = (),
        lanes: Collection[Lane] = tuple(Lane),
        skip_chats: Collection[int] = (),
    ) -> list[Waiting]:
        """At most `limit` acts that may leave at `now`, the most pressing lane first, then the oldest."""
        query = select(outbox).where(outbox.c.state == "queued", *_ripe(now))
        if len(lanes) < len(Lane):
            query = query.where(outbox.c.lane.in_([int(lane) for lane in lanes]))
        if skip:
            query = query.where(outbox.c.id.not_in(list(skip)))
        if skip_chats:
            query = query.where(outbox.c.chat.not_in(list(skip_chats)))
        rows = await self._transaction.read(query.order_by(outbox.c.lane, outbox.c.id).limit(limit))
        return [_to_waiting(row) for row in rows]

    async def still_queued(self, row: int) -> bool:
        """False once it was withdrawn."""
        query = select(outbox.c.id).where(outbox.c.id == row, outbox.c.state == "queued")
        return await self._transaction.one(query) is not None

    async def next_ripe(self, now: datetime) -> datetime | None:
        """When the next act that still has to wait may leave."""
        # SQLite's two-argument max() and PostgreSQL's greatest() differ on nulls: each side has a value.
        first = func.coalesce(outbox.c.due, outbox.c.not_before)
        second = func.coalesce(outbox.c.not_before, outbox.c.due)
        when = case((first > second, first), else_=second)
        late = or_(outbox.c.due > now, outbox.c.not_before > now)
        query = (
            select(outbox.c.due, outbox.c.not_before).where(outbox.c.state == "queued", late).order_by(when).limit(1)
        )
        row = await self._transaction.one(query)
        return max(instant for instant in row if instant is not None) if row else None

    async def settle(self, receipts: Sequence[Receipt]) -> None:
        if receipts:
            await self._transaction.write(SETTLE, [_to_settled(receipt) for receipt in receipts])

    async def redirect(self, chat: int, to: int) -> None:
        """What waits for a group follows it to its new id."""
        still = (outbox.c.state == "queued", outbox.c.chat == chat)
        await self._transaction.write(update(outbox).where(*still).values(chat=to))

    async def counts(self) -> dict[tuple[Lane, str], int]:
        """How many acts, by lane and state."""
        query = select(outbox.c.lane, outbox.c.state, func.count()).group_by(outbox.c.lane, outbox.c.state)
        return {(Lane(row[0]), str(row[1])): int(row[2]) for row in await self._transaction.read(query)}

    async def message(self, key: str) -> int | None:
        """The message that the act queued under this key made, once it left."""
        row = await self._transaction.one(select(outbox.c.message_id).where(outbox.c.key == key))
        return row.message_id if row else None

    async def told(self, keys: Iterable[str]) -> set[str]:
        """Those of `keys` that were queued already, whatever became of them."""
        query = select(outbox.c.key).where(outbox.c.key.in_(list(keys)))
        return {row.key for row in await self._transaction.read(query)}


def _ripe(now: datetime) -> tuple[ColumnElement[bool]]:
    due = or_(outbox.c.due.is_(None), outbox.c.due <= now)
    return (and_(due, or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now)),)


def _to_waiting(row: Row[*tuple[Any, ...]]) -> Waiting:
    act = ACT.validate_json(row.act)
    queued = Queued(row.chat, act, Lane(row.lane), row.key, row.about, row.due, row.expires)
    return Waiting(row.id, queued, row.attempts, row.created)


def _to_settled(receipt: Receipt) -> dict[str, object]:
    settled = None if receipt.state == "queued" else receipt.at
    names = ("state", "message_id", "reason", "not_before")
    return {"row": receipt.id, "new_settled": settled} | {f"new_{name}": getattr(receipt, name) for name in names}
