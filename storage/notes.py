"""Personal notes: each is read by its author, and by nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, func, insert, select, update

from bot.attachments.rules import Attachment
from bot.notes.rules import Note
from storage.attachments import Attachments
from storage.tables import notes
from storage.transaction import Transaction


class Notes:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now
        self._attachments = Attachments(transaction, now)

    async def add(self, person: int, message: int, words: str, entry: str) -> Note:
        values = {"person": person, "message": message, "at": self._now, "words": words, "entry": entry}
        row = await self._transaction.add(insert(notes).values(values), notes.c.id)
        return Note(row, person, message, self._now, words, entry)

    async def get(self, person: int, row: int) -> Note | None:
        """The note of this row, when it is theirs."""
        query = select(notes).where(notes.c.id == row, notes.c.person == person)
        return next(iter(await self._notes(query)), None)

    async def of_message(self, person: int, message: int) -> Note | None:
        query = select(notes).where(notes.c.person == person, notes.c.message == message)
        return next(iter(await self._notes(query)), None)

    async def of(self, person: int, limit: int, skip: int = 0) -> list[Note]:
        """The latest first."""
        query = select(notes).where(notes.c.person == person).order_by(notes.c.id.desc()).limit(limit).offset(skip)
        return await self._notes(query)

    async def carried(self, person: int, entry: str) -> list[Attachment]:
        """All that came with their notes on this."""
        found = await self._notes(select(notes).where(notes.c.person == person, notes.c.entry == entry))
        return [one for it in found for one in it.carried]

    async def _notes(self, query: Select[*tuple[Any, ...]]) -> list[Note]:
        rows: Sequence[Row[*tuple[Any, ...]]] = await self._transaction.read(query)
        carried = await self._attachments.of_notes([row.id for row in rows])
        return [_note(row, carried.get(row.id, ())) for row in rows]

    async def count(self, person: int) -> int:
        row = await self._transaction.one(select(func.count()).where(notes.c.person == person))
        return int(row[0]) if row else 0

    async def move(self, note: Note, entry: str) -> None:
        await self._transaction.write(update(notes).where(notes.c.id == note.id).values(entry=entry))

    async def erase(self, note: Note) -> None:
        """With what came with it, and was not given to an answer."""
        await self._attachments.drop_of_note(note.id)
        await self._transaction.erase(delete(notes).where(notes.c.id == note.id))


def _note(row: Row[*tuple[Any, ...]], carried: tuple[Attachment, ...]) -> Note:
    return Note(row.id, row.person, row.message, row.at, row.words, row.entry, carried)
