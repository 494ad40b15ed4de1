"""Where every update comes in, as data: read alone, then queued; what cannot be read is parked, never quoted."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Mapping
from typing import TYPE_CHECKING

import structlog
from telegram import Bot

from bot.intake.parked import Parking
from bot.intake.parsing import Unreadable, number_of, parse
from bot.intake.queue import Result, UpdateQueue

if TYPE_CHECKING:
    from storage.database import Database

log = structlog.get_logger()


class Receiver:
    def __init__(self, bot: Bot, database: Database, updates: UpdateQueue, parking: Parking) -> None:
        self._bot = bot
        self._database = database
        self._updates = updates
        self._parking = parking

    def receive(self, raw: object) -> Awaitable[Result]:
        """In the order of the calls. DONE once its effects are committed, or it is parked, or it is no update."""
        number = number_of(raw)
        if number is None or not isinstance(raw, Mapping):
            log.error("what came is no update")
            return _at_once(Result.DONE)
        try:
            return self._updates.admit(parse(raw, self._bot))
        except Unreadable as fault:
            log.error("an update cannot be read", update=number, fault=fault.reason)
            return asyncio.ensure_future(self._park(number, raw, fault.reason))

    async def _park(self, number: int, raw: Mapping[str, object], reason: str) -> Result:
        try:
            async with self._database.work() as work:
                if not await work.inbox.seen([number]):
                    await self._parking.park_raw(number, raw, work, reason)
                    await work.inbox.mark([number], work.now)
        except Exception as fault:  # noqa: BLE001  # not even parked: it comes back
            log.error("an update cannot be parked for now", update=number, fault=type(fault).__name__)
            return Result.AGAIN
        return Result.DONE


def _at_once(result: Result) -> Awaitable[Result]:
    done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
    done.set_result(result)
    return done
