"""What slows down without failing: a database that keeps people waiting, messages that Telegram does not take."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.team.actions import troubles
from bot.trip import Trip
from storage.database import Database

SLOW = 3.0  # real seconds for a transaction that does nothing
LATE = timedelta(minutes=3)  # a large broadcast takes less
CHATS = 3  # whose messages wait so long: one may be resting by itself


async def tick(database: Database, trip: Trip) -> None:
    """At each round of the scheduler, which looks every half minute whatever falls due."""
    begun = asyncio.get_running_loop().time()
    async with database.work():  # waits for its turn, as everybody does
        pass
    slow = asyncio.get_running_loop().time() - begun >= SLOW
    async with database.reading() as work:
        late = await work.outbox.late(work.now - LATE)
        known = await troubles.ongoing(work)
    for name, wrong in {"slow": slow, "pushes": late >= CHATS}.items():
        if wrong and name not in known:
            await troubles.begin(database, name)
        elif not wrong and name in known:
            await troubles.end(database, name)
