"""What is due: every noun is asked in one reading, and only those that have something to do write."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from bot.trip import Trip
from storage.database import Database
from storage.work import Work

# Does what is due, in transactions of its own; the next instant (UTC) at which something will be, or None.
Do = Callable[[Database], Awaitable[datetime | None]]


@dataclass(frozen=True, slots=True)
class Due:
    """`do`: None when nothing is due now. `following`: when something will be next (UTC), unless `do` says it."""

    following: datetime | None = None
    do: Do | None = None


Ask = Callable[[Work, Trip], Awaitable[Due]]


class Round:
    """All that are asked read in one transaction, begun anew once something was written."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._reading = AsyncExitStack()
        self._work: Work | None = None

    async def work(self) -> Work:
        if self._work is None:
            self._work = await self._reading.enter_async_context(self.database.reading())
        return self._work

    async def attempt(self, ask: Ask, trip: Trip) -> datetime | None:
        """When something will be due next (UTC). Whatever fails ends the reading: it may be of no use any more."""
        try:
            due = await ask(await self.work(), trip)
        except BaseException:
            await self.close()
            raise
        if due.do is None:
            return due.following
        await self.close()
        return await due.do(self.database)

    async def close(self) -> None:
        self._work = None
        await self._reading.aclose()


@asynccontextmanager
async def one_round(database: Database) -> AsyncIterator[Round]:
    made = Round(database)
    try:
        yield made
    finally:
        await made.close()
