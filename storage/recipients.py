"""Whom a broadcast goes to, what each chat holds of it, and who acknowledged it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Table, and_, delete, func, not_, or_, select, update

from bot.adapters import Adapter
from bot.broadcasts.rules.delivery import FORBIDDEN, Recipient
from bot.broadcasts.rules.report import Tally
from storage.tables import acknowledgements, broadcast_recipients, broadcasts, outbox
from storage.transaction import Transaction

MESSAGES: Adapter[tuple[int, ...]] = Adapter(tuple[int, ...])
ENDED = ("refused", "expired", "withdrawn")
Addressed = tuple[int, int, str | None]  # chat, sign-up, key of the act


class Recipients:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def enlist(self, broadcast: int, addressed: Sequence[Addressed]) -> None:
        """Once, however often it is said."""
        if not addressed:
            return
        blank: dict[str, object] = {"messages": "[]", "shown": 0, "shape": "", "version": 0}
        rows = [
            {"broadcast": broadcast, "chat": chat, "signup": signup, "key": key} | blank
            for chat, signup, key in addressed
        ]
        await self._transaction.write(self._transaction.upsert(broadcast_recipients).on_conflict_do_nothing(), rows)

    async def of(self, broadcast: int) -> list[Recipient]:
        """In order of chat, those without one first."""
        order = (broadcast_recipients.c.chat, broadcast_recipients.c.signup)
        return [_to_recipient(row) for row in await self._transaction.read(_query(broadcast).order_by(*order))]

    async def after(self, broadcast: int, chat: int, limit: int) -> list[Recipient]:
        """The next `limit` that Telegram knows: a crowd is read by chunks. Groups first: their ids are negative."""
        beyond = (broadcast_recipients.c.chat > chat, broadcast_recipients.c.chat != 0)
        query = _query(broadcast).where(*beyond).order_by(broadcast_recipients.c.chat).limit(limit)
        return [_to_recipient(row) for row in await self._transaction.read(query)]

    async def missing(self, broadcast: int, asks: bool, limit: int | None = None) -> list[Recipient]:
        """Whom the bot cannot write to first; then, where it `asks`, those who have it and did not acknowledge it."""
        it = broadcast_recipients
        away = and_(it.c.version == 0, or_(outbox.c.state.is_(None), _forbidden()))
        silent = and_(it.c.version > 0, acknowledgements.c.answer.is_(None))
        wanted = (it.c.chat >= 0, or_(away, silent) if asks else away)
        query = _query(broadcast).where(*wanted).order_by(it.c.version > 0, it.c.chat, it.c.signup).limit(limit)
        return [_to_recipient(row) for row in await self._transaction.read(query)]

    async def one(self, broadcast: int, chat: int) -> Recipient | None:
        row = await self._transaction.one(_query(broadcast).where(broadcast_recipients.c.chat == chat))
        return _to_recipient(row) if row else None

    async def holds(self, chat: int, message: int) -> bool:
        """Whether this message of ours, in this chat, is one of a broadcast."""
        sent = select(broadcasts.c.id).where(broadcasts.c.state != "draft")
        it = broadcast_recipients
        theirs = (it.c.broadcast.in_(sent), it.c.chat == chat, it.c.version > 0)
        rows = await self._transaction.read(select(it.c.messages).where(*theirs))
        return any(message in MESSAGES.validate_json(row.messages) for row in rows)

    async def put(self, broadcast: int, it: Recipient) -> None:
        """What this chat holds of it now."""
        theirs = and_(broadcast_recipients.c.broadcast == broadcast, broadcast_recipients.c.chat == it.chat)
        messages = MESSAGES.dump_json(it.messages).decode()
        held = {"messages": messages, "shown": it.shown, "shape": it.shape, "version": it.version}
        await self._transaction.write(update(broadcast_recipients).where(theirs).values(held))

    async def acknowledge(self, broadcast: int, person: int, answer: int) -> None:
        """The last answer counts."""
        answered = {"answer": answer, "at": self._now}
        values = {"broadcast": broadcast, "person": person} | answered
        statement = self._transaction.upsert(acknowledgements).values(values)
        key = ["broadcast", "person"]
        await self._transaction.write(statement.on_conflict_do_update(index_elements=key, set_=answered))

    async def answer(self, broadcast: int, person: int) -> int | None:
        theirs = (acknowledgements.c.broadcast == broadcast, acknowledgements.c.person == person)
        row = await self._transaction.one(select(acknowledgements.c.answer).where(*theirs))
        return row.answer if row else None

    async def answers(self, broadcast: int) -> dict[int, int]:
        """Of whoever answered, in a group too, by person, in the order in which they did."""
        query = select(acknowledgements).where(acknowledgements.c.broadcast == broadcast)
        rows = await self._transaction.read(query.order_by(acknowledgements.c.at, acknowledgements.c.person))
        return {row.person: row.answer for row in rows}

    async def counted(self, broadcast: int, version: int) -> Tally:
        """In two look-ups, however many they are."""
        it, acks = broadcast_recipients, acknowledgements
        joined, refused = it.c.key == outbox.c.key, _forbidden()
        query = (
            select(
                func.count(),
                func.count().filter(it.c.version > 0),
                func.count().filter(it.c.version >= version),
                func.count().filter(it.c.version == 0, outbox.c.state == "queued"),
                func.count().filter(it.c.version == 0, it.c.chat > 0, or_(it.c.key.is_(None), refused)),
                func.count().filter(it.c.version == 0, outbox.c.state.in_(ENDED), not_(refused)),
                func.count().filter(it.c.chat == 0),
                func.count().filter(it.c.version > 0, acks.c.answer.is_(None)),
            )
            .select_from(it.outerjoin(outbox, joined).outerjoin(acks, _answered(it, acks)))
            .where(it.c.broadcast == broadcast, it.c.chat >= 0)
        )
        row = await self._transaction.one(query)
        everybody, got, current, waiting, blocked, refusals, absent, unanswered = map(int, row or (0,) * 8)
        answers = await self._answers(broadcast)
        return Tally(everybody, got, current, waiting, blocked, refusals, absent, unanswered, answers)

    async def _answers(self, broadcast: int) -> tuple[int, ...]:
        """How many recipients gave each answer."""
        it, acks = broadcast_recipients, acknowledgements
        theirs = and_(it.c.broadcast == acks.c.broadcast, it.c.chat == acks.c.person)
        query = select(acks.c.answer, func.count()).select_from(acks.join(it, theirs))
        rows = await self._transaction.read(query.where(acks.c.broadcast == broadcast).group_by(acks.c.answer))
        found = {int(row[0]): int(row[1]) for row in rows}
        return tuple(found.get(number, 0) for number in range(max(found, default=-1) + 1))

    async def move(self, chat: int, to: int) -> None:
        """A group has another id, which does not know the messages that it holds."""
        theirs = broadcast_recipients.c.chat == chat
        values = {"chat": to, "messages": "[]", "shown": 0, "shape": ""}
        await self._transaction.write(update(broadcast_recipients).where(theirs).values(values))

    async def strike(self, broadcast: int, chats: Iterable[int]) -> None:
        """It is not for them any more."""
        theirs = (broadcast_recipients.c.broadcast == broadcast, broadcast_recipients.c.chat.in_(list(chats)))
        await self._transaction.write(delete(broadcast_recipients).where(*theirs))

    async def forget(self, broadcasts: Iterable[int]) -> None:
        for table in (broadcast_recipients, acknowledgements):
            await self._transaction.write(delete(table).where(table.c.broadcast.in_(list(broadcasts))))


def _answered(it: Table, acks: Table) -> ColumnElement[bool]:
    return and_(acks.c.broadcast == it.c.broadcast, acks.c.person == it.c.chat)


def _forbidden() -> ColumnElement[bool]:
    return func.coalesce(outbox.c.reason, "").like(f"{FORBIDDEN}%")


def _query(broadcast: int) -> Select[*tuple[Any, ...]]:
    it, acks = broadcast_recipients, acknowledgements
    sources = it.outerjoin(outbox, it.c.key == outbox.c.key).outerjoin(acks, _answered(it, acks))
    query = select(it, outbox.c.state, outbox.c.reason, acks.c.answer, acks.c.at).select_from(sources)
    return query.where(it.c.broadcast == broadcast)


def _to_recipient(row: Row[*tuple[Any, ...]]) -> Recipient:
    return Recipient(
        chat=row.chat,
        signup=row.signup,
        messages=MESSAGES.validate_json(row.messages),
        shown=row.shown,
        shape=row.shape,
        version=row.version,
        state=row.state or "",
        reason=row.reason or "",
        answer=row.answer,
        answered=row.at,
    )
