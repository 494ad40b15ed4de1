"""What somebody may do only so often: when they did it."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import insert, select, update

from storage.nameless import nobody
from storage.tables import limits
from storage.transaction import Transaction


class Limited(StrEnum):
    """LETTERS to the team; MOVES: asking to move a sign-up to another account; CLAIMS shown to the organisers."""

    LETTERS = "letters"
    MOVES = "moves"
    CLAIMS = "claims"


class Limits:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def take(self, kind: Limited, person: int, most: int, within: timedelta) -> datetime | None:
        """None, and it counts; or, when `most` were counted `within` that time, the instant at which it may again."""
        recent = await self._since(kind, person, self._now - within)
        if len(recent) >= most:
            return recent[0] + within
        await self._transaction.write(insert(limits).values(kind=kind.value, person=person, at=self._now))
        return None

    async def _since(self, kind: Limited, person: int, since: datetime) -> list[datetime]:
        who = limits.c.person.in_([person, nobody("limits", person)])
        query = select(limits.c.at).where(who, limits.c.kind == kind.value, limits.c.at > since)
        return [row.at for row in await self._transaction.read(query.order_by(limits.c.at))]

    async def forget(self, person: int) -> None:
        """Without a name, it goes on counting: erasing oneself again and again resets nothing."""
        mine = update(limits).where(limits.c.person == person)
        await self._transaction.write(mine.values(person=nobody("limits", person)))
