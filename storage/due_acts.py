"""What of the outbox may leave, and when: read, claimed, settled."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, TypeAdapter
from sqlalchemy import ColumnElement, Integer, Row, String, bindparam, func, literal_column, or_, select, tuple_, update

from bot.outbox.acts import Act, Lane, Queued, Unreadable
from storage.tables import outbox
from storage.transaction import Transaction

# By its kind: to try thirty shapes one after the other takes twenty times as long. Built later: a start does without.
ACT: TypeAdapter[Act] = TypeAdapter(Annotated[Act, Field(discriminator="kind")], config=ConfigDict(defer_build=True))
State = Literal["sent", "refused", "expired", "withdrawn", "queued"]
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


NOW = bindparam("now", type_=outbox.c.due.type)
QUEUED = outbox.c.state == literal_column("'queued'")  # in words: by a value, no index of what is queued is chosen
# Asked for each message: built once.
WAITING = (
    select(outbox)
    .where(
        QUEUED,
        or_(outbox.c.due.is_(None), outbox.c.due <= NOW),
        or_(outbox.c.not_before.is_(None), outbox.c.not_before <= NOW),
    )
    .order_by(outbox.c.lane, outbox.c.id)
    .limit(bindparam("most", type_=Integer))
)
NEXT_RIPE = select(
    *(select(func.min(it)).where(QUEUED, it > NOW).scalar_subquery() for it in (outbox.c.due, outbox.c.not_before))
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """An act whose turn may come. `attempts` counts the sends tried so far."""

    id: int
    queued: Queued
    attempts: int
    created: datetime
    leased: datetime | None = None  # until when it is this process's to send


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of an act; `queued` with a `not_before` puts it back until then."""

    id: int
    state: State
    at: datetime
    message_id: int | None = None
    reason: str | None = None
    not_before: datetime | None = None


class DueActs:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def waiting(
        self,
        now: datetime,
        limit: int,
        skip: Collection[int] = (),
        lanes: Collection[Lane] = tuple(Lane),
        skip_chats: Collection[int] = (),
        behind: Collection[tuple[int, int]] = (),
    ) -> list[Waiting]:
        """At most `limit` acts that may leave at `now`, the most pressing lane first, then the oldest.

        `behind`: chats and lanes in which something earlier has to leave first.
        """
        among = list(_among(skip, lanes, skip_chats, behind))
        query = WAITING.where(*among) if among else WAITING
        return [to_waiting(row) for row in await self._transaction.read(query, now=now, most=limit)]

    async def kept_back(self, now: datetime) -> dict[tuple[int, int], datetime]:
        """By chat and lane: until when something is another process's, or was put off. What follows it waits."""
        query = select(outbox.c.chat, outbox.c.lane, func.max(outbox.c.not_before).label("until"))
        still = (QUEUED, outbox.c.not_before > now)
        rows = await self._transaction.read(query.where(*still).group_by(outbox.c.chat, outbox.c.lane))
        return {(row.chat, row.lane): row.until for row in rows}

    async def claim(self, rows: Collection[Waiting], now: datetime, until: datetime) -> set[int]:
        """Those that are this process's until then: another leader may have taken some, or they were withdrawn."""
        ours = {row.leased for row in rows if row.leased}
        free = or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now, outbox.c.not_before.in_(ours))
        still = (outbox.c.id.in_([row.id for row in rows]), outbox.c.state == "queued", free)
        claimed = update(outbox).where(*still).values(not_before=until).returning(outbox.c.id)
        return {row.id for row in await self._transaction.read(claimed)}

    async def still_queued(self, row: int) -> bool:
        """False once it was withdrawn."""
        query = select(outbox.c.id).where(outbox.c.id == row, outbox.c.state == "queued")
        return await self._transaction.one(query) is not None

    async def next_ripe(self, now: datetime) -> datetime | None:
        """When it is worth looking again: no act that still has to wait may leave before."""
        row = await self._transaction.one(NEXT_RIPE, now=now)
        return min((instant for instant in row or () if instant is not None), default=None)

    async def settle(self, receipts: Sequence[Receipt]) -> None:
        if receipts:
            await self._transaction.write(SETTLE, [_to_settled(receipt) for receipt in receipts])


def _among(
    skip: Collection[int], lanes: Collection[Lane], skip_chats: Collection[int], behind: Collection[tuple[int, int]]
) -> Iterator[ColumnElement[bool]]:
    """As few conditions as there are reasons: the statement for none is the one that is made once."""
    if len(lanes) < len(Lane):
        yield outbox.c.lane.in_([int(lane) for lane in lanes])
    if skip:
        yield outbox.c.id.not_in(list(skip))
    if skip_chats:
        yield outbox.c.chat.not_in(list(skip_chats))
    if behind:
        yield tuple_(outbox.c.chat, outbox.c.lane).not_in(list(behind))


def to_waiting(row: Row[*tuple[Any, ...]]) -> Waiting:
    act, lane = _read(row)
    queued = Queued(row.chat, act, lane, row.key, row.about, row.due, row.expires)
    return Waiting(row.id, queued, row.attempts, row.created)


def _read(row: Row[*tuple[Any, ...]]) -> tuple[Act, Lane]:
    """What another version wrote, or a hand, comes to its turn too, and is refused then."""
    try:
        return ACT.validate_json(row.act), Lane(row.lane)
    except ValueError:
        return Unreadable(), Lane.REPLY


def _to_settled(receipt: Receipt) -> dict[str, object]:
    settled = None if receipt.state == "queued" else receipt.at
    names = ("state", "message_id", "reason", "not_before")
    return {"row": receipt.id, "new_settled": settled} | {f"new_{name}": getattr(receipt, name) for name in names}
