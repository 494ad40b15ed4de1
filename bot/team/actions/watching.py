"""What slows down without failing: a database that keeps people waiting, messages that Telegram does not take."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import timedelta
from functools import partial

from bot.due import Due
from bot.team.actions import troubles
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

SLOW = 3.0  # real seconds for a transaction that does nothing
LATE = timedelta(minutes=3)  # a large broadcast takes less
CHATS = 3  # whose messages wait so long: one may be resting by itself


async def tick(work: Work, _: Trip) -> Due:
    """At each round of the scheduler, which looks every half minute whatever falls due."""
    late, known = await work.outbox.late(work.now - LATE, CHATS), await troubles.ongoing(work)
    return Due(do=partial(_watch, late >= CHATS, known))


async def _watch(late: bool, known: Collection[str], database: Database) -> None:
    begun = asyncio.get_running_loop().time()
    async with database.work():  # waits for its turn, as everybody does
        pass
    slow = asyncio.get_running_loop().time() - begun >= SLOW
    for name, wrong in {"slow": slow, "pushes": late}.items():
        if wrong and name not in known:
            await troubles.begin(database, name)
        elif not wrong and name in known:
            await troubles.end(database, name)
