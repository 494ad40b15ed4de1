"""Wakes up when something is due, asks the actions to queue it, and sleeps until the next instant."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from bot.broadcasts.actions import due as broadcasts
from bot.changes.actions import arrivals, publish
from bot.clock import Clock
from bot.group.actions import link
from bot.notices import actions as notices
from bot.privacy.actions.purge import purge
from bot.seats.actions import offers
from bot.signup.actions import idle
from bot.trip import Trip
from storage.database import Database

LONGEST = timedelta(days=1)
POLL = 30.0  # real seconds: the safety net, should another process publish and its word be lost


# Queues what is due; the next instant (UTC) at which something will be, or None.
Tick = Callable[[Database, Trip], Awaitable[datetime | None]]
TICKS: Sequence[Tick] = (broadcasts.tick, notices.tick, arrivals.catch_up, offers.tick, link.invite, idle.tick)


class Scheduler:
    """Restarted by whoever runs it when it fails. `until` is the instant it sleeps to (UTC)."""

    def __init__(self, database: Database, trip: Trip, clock: Clock) -> None:
        self._database = database
        self._trip = trip
        self._clock = clock
        self._woken = asyncio.Event()
        self._idle = asyncio.Event()
        self._kept: datetime | None = None
        self.until: datetime | None = None

    def wake(self) -> None:
        """The programme changed, or who is told of it: what is due is asked again."""
        self._idle.clear()
        self._woken.set()

    async def idle(self) -> None:
        """Returns when all that is due at this instant is queued. A clock just moved wakes it first."""
        if self.until is not None and self.until <= self._clock.now():
            self._idle.clear()
        await self._idle.wait()

    async def run(self) -> None:
        while True:
            self._idle.clear()
            self._woken.clear()
            await publish.tell_all(self._database)
            following = [await tick(self._database, self._trip) for tick in TICKS]
            await self._keep_house()
            latest = self._clock.now() + LONGEST
            await self._sleep_until(min([latest, *(it for it in following if it is not None)]))

    async def _keep_house(self) -> None:
        now = self._clock.now()
        if self._kept is None or now >= self._kept + LONGEST:
            self._kept = now
            await purge(self._database, self._trip)

    async def _sleep_until(self, instant: datetime) -> None:
        self.until = instant
        sleeping = asyncio.create_task(self._clock.sleep_until(instant))
        waking = asyncio.create_task(self._woken.wait())
        if instant > self._clock.now() and not self._woken.is_set():
            self._idle.set()
        try:
            await asyncio.wait({sleeping, waking}, timeout=POLL, return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleeping.cancel()
            waking.cancel()
