"""Wakes up when something is due, has it queued, and sleeps until the next instant."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.due import Round, one_round
from bot.team.actions import troubles
from bot.ticks import Tick, all_ticks
from bot.trip import Trip
from storage.database import Database
from storage.faults import INFRASTRUCTURE

LONGEST = timedelta(days=1)
POLL = 30.0  # real seconds: the safety net, should another process publish and its word be lost


class Scheduler:
    """Restarted by whoever runs it when it fails. `until` is the instant it sleeps to (UTC)."""

    def __init__(self, database: Database, trip: Trip, clock: Clock, ticks: Sequence[Tick] | None = None) -> None:
        self._database = database
        self._trip = trip
        self._clock = clock
        self._ticks = all_ticks() if ticks is None else ticks
        self._woken = asyncio.Event()
        self._idle = asyncio.Event()
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
            following = await self._round()
            await self._sleep_until(min([self._clock.now() + LONGEST, *following]))

    async def _round(self) -> list[datetime]:
        """All of them are tried before a fault of the infrastructure ends the part."""
        following, faults = [], []
        async with one_round(self._database) as made:
            for tick in await self._wanted(made):
                try:
                    following.append(await tick.attempt(made, self._trip))
                except INFRASTRUCTURE as fault:
                    faults.append(fault)
        if faults:
            raise faults[0]
        await self._tell_well()
        return [it for it in following if it is not None]

    async def _tell_well(self) -> None:
        """After the round: nothing due waits for it."""
        recovered = [it for it in self._ticks if it.recovered]
        await troubles.end_all(self._database, [it.name for it in recovered])
        for tick in recovered:
            tick.mark_well()

    async def _wanted(self, made: Round) -> Sequence[Tick]:
        """Once the trip is closed, only what was promised; nothing once the database is emptied for the next one."""
        work = await made.work()
        if await work.programmes.latest() is None:
            return ()
        closed = await work.trip.closed() is not None
        return [it for it in self._ticks if it.after] if closed else self._ticks

    @property
    def _patience(self) -> float:
        """Real seconds: what failed is tried again after its own pause, which may be over already."""
        return min([POLL, *(it.pause for it in self._ticks if it.failing)])

    async def _sleep_until(self, instant: datetime) -> None:
        self.until = instant
        sleeping = asyncio.create_task(self._clock.sleep_until(instant))
        waking = asyncio.create_task(self._woken.wait())
        if instant > self._clock.now() and not self._woken.is_set():
            self._idle.set()
        try:
            await asyncio.wait({sleeping, waking}, timeout=self._patience, return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleeping.cancel()
            waking.cancel()
