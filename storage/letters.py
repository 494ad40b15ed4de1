"""Letters: what one person and the team write to one another, message by message."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from bot.team.rules import Written
from storage.tables import letter_messages, letters
from storage.transaction import Transaction


class Letters:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def open(self, person: int) -> int:
        return await self._transaction.add(insert(letters).values(person=person), letters.c.id)

    async def person(self, letter: int) -> int | None:
        row = await self._transaction.one(select(letters.c.person).where(letters.c.id == letter))
        return row.person if row else None

    async def write(self, letter: int, author: int, message: int, words: str = "", waits: bool = False) -> Written:
        """`waits`: its person waits for an answer from now on, unless they did already."""
        values = {"letter": letter, "author": author, "message": message, "at": self._now, "words": words}
        row = await self._transaction.add(insert(letter_messages).values(values), letter_messages.c.id)
        since = func.coalesce(letters.c.waiting, self._now) if waits else None
        await self._transaction.write(update(letters).where(letters.c.id == letter).values(waiting=since))
        return Written(row, letter, author, message, self._now, words)

    async def get(self, row: int) -> Written | None:
        return _written(await self._transaction.one(select(letter_messages).where(letter_messages.c.id == row)))

    async def sent(self, author: int, message: int) -> Written | None:
        """The message of this number that this author sent, if it went with a letter."""
        same = (letter_messages.c.author == author, letter_messages.c.message == message)
        return _written(await self._transaction.one(select(letter_messages).where(*same)))

    async def answers(self, written: Written) -> list[Written]:
        """What the team wrote after it, and before the person wrote again; the oldest first."""
        query = select(letter_messages).where(
            letter_messages.c.letter == written.letter, letter_messages.c.id > written.id
        )
        found = []
        for row in await self._transaction.read(query.order_by(letter_messages.c.id)):
            if row.author == written.author:
                break
            found.append(Written(row.id, row.letter, row.author, row.message, row.at, row.words))
        return found

    async def waiting_count(self) -> int:
        row = await self._transaction.one(select(func.count()).where(letters.c.waiting.is_not(None)))
        return int(row[0]) if row else 0

    async def waiting(self, limit: int) -> list[Written]:
        """The last message of each letter that waits for an answer, those that wait longest first."""
        last = select(func.max(letter_messages.c.id)).where(letter_messages.c.letter == letters.c.id)
        of = letters.join(letter_messages, letter_messages.c.id == last.correlate(letters).scalar_subquery())
        query = select(letter_messages).select_from(of).where(letters.c.waiting.is_not(None))
        rows = await self._transaction.read(query.order_by(letters.c.waiting).limit(limit))
        return [it for row in rows if (it := _written(row))]


def _written(row: Row[*tuple[Any, ...]] | None) -> Written | None:
    return Written(row.id, row.letter, row.author, row.message, row.at, row.words) if row else None
