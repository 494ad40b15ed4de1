"""What came with answers and notes: owed by Telegram, kept in the store, or lost."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Row, ScalarSelect, Select, delete, exists, insert, select, update

from bot.attachments.rules import Attachment, Kind, Pending, State
from storage.tables import attachments, blobs
from storage.transaction import Transaction

PENDING = attachments.c.state == State.PENDING.value


class Attachments:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def enqueue(self, contribution: int, person: int, kind: Kind, file: str, caption: str, note: int = 0) -> int:
        """To be fetched now; its row. It comes with an answer, or, where `contribution` is 0, with a note."""
        values = {"person": person, "kind": kind.value, "file": file, "caption": caption}
        due = {
            "contribution": contribution,
            "note": note,
            "state": State.PENDING.value,
            "since": self._now,
            "again": self._now,
        }
        return await self._transaction.add(insert(attachments).values(values | due), attachments.c.id)

    async def of(self, those: Select[*tuple[Any, ...]] | ScalarSelect[int]) -> Mapping[int, tuple[Attachment, ...]]:
        """By contribution; `those` selects the rows of some. In the order in which they came."""
        return await self._by(attachments.c.contribution, attachments.c.contribution.in_(those))

    async def of_notes(self, rows: Collection[int]) -> Mapping[int, tuple[Attachment, ...]]:
        """By note."""
        return await self._by(attachments.c.note, attachments.c.note.in_(rows)) if rows else {}

    async def _by(self, to: Column[Any], those: ColumnElement[bool]) -> Mapping[int, tuple[Attachment, ...]]:
        found: dict[int, tuple[Attachment, ...]] = {}
        for row in await self._transaction.read(select(attachments).where(those).order_by(attachments.c.id)):
            key = row._mapping[to.name]
            found[key] = (*found.get(key, ()), _attachment(row))
        return found

    async def held(self, person: int) -> list[tuple[str, int]]:
        """Names and sizes of the files that the store keeps of somebody."""
        query = select(attachments.c.name, attachments.c.size).where(
            attachments.c.person == person, attachments.c.name != ""
        )
        return [(row.name, row.size) for row in await self._transaction.read(query.order_by(attachments.c.id))]

    async def contribution(self, row: int, person: int) -> int | None:
        """Which answer of theirs it came with."""
        query = select(attachments.c.contribution).where(attachments.c.id == row, attachments.c.person == person)
        found = await self._transaction.one(query)
        return int(found.contribution) if found else None

    async def file(self, row: int) -> str | None:
        """Telegram's id."""
        found = await self._transaction.one(select(attachments.c.file).where(attachments.c.id == row))
        return str(found.file) if found else None

    async def agreed_once(self, person: int) -> bool:
        query = select(attachments.c.id).where(attachments.c.person == person, attachments.c.agreed).limit(1)
        return await self._transaction.one(query) is not None

    async def agree(self, row: int, agreed: bool) -> None:
        await self._transaction.write(update(attachments).where(attachments.c.id == row).values(agreed=agreed))

    async def copy(self, contribution: int, to: int) -> Mapping[int, int]:
        """What came with an answer comes with this one too: the new row of each."""
        query = select(attachments).where(attachments.c.contribution == contribution).order_by(attachments.c.id)
        made: dict[int, int] = {}
        for row in await self._transaction.read(query):
            values = {name: it for name, it in row._mapping.items() if name != "id"} | {"contribution": to}
            made[row.id] = await self._transaction.add(insert(attachments).values(values), attachments.c.id)
        return made

    async def drop(self, row: int) -> None:
        await self._transaction.erase(delete(attachments).where(attachments.c.id == row))

    async def drop_of(self, contribution: int) -> None:
        await self._transaction.erase(delete(attachments).where(attachments.c.contribution == contribution))

    async def drop_of_note(self, note: int) -> None:
        await self._transaction.erase(delete(attachments).where(attachments.c.note == note))

    async def give(self, note: int, contribution: int) -> None:
        """What came with a note comes with an answer from now on."""
        values = {"note": 0, "contribution": contribution}
        await self._transaction.write(update(attachments).where(attachments.c.note == note).values(values))

    async def move(self, contribution: int, to: int) -> None:
        """With the answer that it came with, which becomes part of another of theirs."""
        theirs = attachments.c.contribution == contribution
        await self._transaction.write(update(attachments).where(theirs).values(contribution=to))

    async def due(self, limit: int) -> list[Pending]:
        """The next to be fetched, the longest due first."""
        query = select(attachments).where(PENDING, attachments.c.again <= self._now)
        rows = await self._transaction.read(query.order_by(attachments.c.again, attachments.c.id).limit(limit))
        return [Pending(it.id, it.person, Kind(it.kind), it.file, it.tries, it.since) for it in rows]

    async def next_due(self) -> datetime | None:
        query = select(attachments.c.again).where(PENDING).order_by(attachments.c.again).limit(1)
        found = await self._transaction.one(query)
        return found.again if found else None

    async def kept(self, row: int, name: str, size: int) -> None:
        """Unless it was erased meanwhile, or the file is being taken away: it is owed still, then."""
        there = exists().where(blobs.c.name == name, blobs.c.leaving.is_(False))
        values = {"state": State.KEPT.value, "name": name, "size": size}
        await self._transaction.write(update(attachments).where(attachments.c.id == row, PENDING, there).values(values))

    async def failed(self, row: int, again: datetime) -> None:
        values = {"tries": attachments.c.tries + 1, "again": again}
        await self._transaction.write(update(attachments).where(attachments.c.id == row, PENDING).values(values))

    async def lost(self, row: int) -> bool:
        """False when its author took it back meanwhile."""
        statement = update(attachments).where(attachments.c.id == row, PENDING).values(state=State.LOST.value)
        return await self._transaction.write(statement) > 0


def _attachment(row: Row[*tuple[Any, ...]]) -> Attachment:
    return Attachment(row.id, Kind(row.kind), row.caption, row.name, row.agreed, State(row.state))
