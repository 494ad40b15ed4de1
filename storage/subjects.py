"""What each message of ours is about: found by the chat and the message, never by what stands in it."""

from __future__ import annotations

from sqlalchemy import select

from bot.outbox.acts import Subject
from storage.tables import subjects
from storage.transaction import Transaction


class Subjects:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def keep(self, chat: int, message: int, subject: Subject) -> None:
        values = {"kind": subject.kind, "about": subject.row}
        insert = self._transaction.upsert(subjects).values({"chat": chat, "message": message} | values)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["chat", "message"], set_=values))

    async def of(self, chat: int, message: int) -> Subject | None:
        same = (subjects.c.chat == chat, subjects.c.message == message)
        row = await self._transaction.one(select(subjects.c.kind, subjects.c.about).where(*same))
        return Subject(row.kind, row.about) if row else None

    async def messages(self, subject: Subject) -> list[tuple[int, int]]:
        """(chat, message) of all that are about it."""
        same = (subjects.c.about == subject.row, subjects.c.kind == subject.kind)
        rows = await self._transaction.read(select(subjects.c.chat, subjects.c.message).where(*same))
        return [(row.chat, row.message) for row in rows]
