"""Personal notes: each is read by its author, and by nobody else."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from bot.notes.rules import Note
from storage.tables import notes
from storage.transaction import Transaction


class Notes:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def add(self, person: int, message: int, words: str, entry: str) -> Note:
        values = {"person": person, "message": message, "at": self._now, "words": words, "entry": entry}
        row = await self._transaction.add(insert(notes).values(values), notes.c.id)
        return Note(row, person, message, self._now, words, entry)

    async def get(self, person: int, row: int) -> Note | None:
        """The note of this row, when it is theirs."""
        query = select(notes).where(notes.c.id == row, notes.c.person == person)
        return _note(await self._transaction.one(query))

    async def of_message(self, person: int, message: int) -> Note | None:
        query = select(notes).where(notes.c.person == person, notes.c.message == message)
        return _note(await self._transaction.one(query))

    async def of(self, person: int, limit: int, skip: int = 0) -> list[Note]:
        """The latest first."""
        query = select(notes).where(notes.c.person == person).order_by(notes.c.id.desc()).limit(limit).offset(skip)
        return [it for row in await self._transaction.read(query) if (it := _note(row))]

    async def count(self, person: int) -> int:
        row = await self._transaction.one(select(func.count()).where(notes.c.person == person))
        return int(row[0]) if row else 0

    async def move(self, note: Note, entry: str) -> None:
        await self._transaction.write(update(notes).where(notes.c.id == note.id).values(entry=entry))

    async def erase(self, note: Note) -> None:
        await self._transaction.erase(delete(notes).where(notes.c.id == note.id))


def _note(row: Row[*tuple[Any, ...]] | None) -> Note | None:
    return Note(row.id, row.person, row.message, row.at, row.words, row.entry) if row else None
