"""Wakes up when something is due, asks the actions to owe it, and sleeps until the next instant."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from bot.actions import notices
from bot.clock import Clock
from bot.trip.trip import Trip
from storage.database import Database

LONGEST = timedelta(hours=6)


class Ticker:
    def __init__(self, database: Database, trip: Trip, clock: Clock) -> None:
        self._database = database
        self._rhythm = trip.rhythm
        self._clock = clock
        self._woken = asyncio.Event()
        self._idle = asyncio.Event()
        self._kept: datetime | None = None

    def wake(self) -> None:
        """The programme changed: the next instant is asked again."""
        self._idle.clear()
        self._woken.set()

    async def idle(self) -> None:
        await self._idle.wait()

    async def run(self) -> None:
        while True:
            self._idle.clear()
            self._woken.clear()
            following = await notices.tick(self._database, self._rhythm)
            await self._keep_house()
            latest = self._clock.now() + LONGEST
            await self._sleep_until(min(following or latest, latest))

    async def _keep_house(self) -> None:
        now = self._clock.now()
        if self._kept is None or now >= self._kept + LONGEST:
            self._kept = now
            await notices.keep_house(self._database)

    async def _sleep_until(self, instant: datetime) -> None:
        sleeping = asyncio.create_task(self._clock.sleep_until(instant))
        waking = asyncio.create_task(self._woken.wait())
        self._idle.set()
        _, rest = await asyncio.wait({sleeping, waking}, return_when=asyncio.FIRST_COMPLETED)
        for task in rest:
            task.cancel()
