"""A clock that can be moved: forward through every due instant, in order (a leap would expire pushes), and set back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush
from itertools import count

Settled = Callable[[], Awaitable[None]]
Waiter = tuple[datetime, int, "asyncio.Future[None]"]
SOONEST = 0.001  # real seconds: an alarm that rings a hair early is set again, not asked at once for ever
TURNS = 5  # of the event loop: what was just woken starts before anybody asks whether it is done
FORGOTTEN = 64  # sleepers who gave up, kept in the heap before it is cleared of them


class SteerableClock:
    """`flow`: pretend time also passes, at its real pace, while nobody moves it. Instants are UTC."""

    def __init__(self, start: datetime, flow: bool = False) -> None:
        self._base = start
        self._since = time.monotonic()
        self._flow = flow
        self._waiters: list[Waiter] = []
        self._number = count()
        self._given_up = 0
        self._moving = asyncio.Lock()
        self._alarm: asyncio.TimerHandle | None = None

    @property
    def moving(self) -> bool:
        return self._moving.locked()

    def now(self) -> datetime:
        if not self._flow or self.moving:
            return self._base
        return self._base + timedelta(seconds=time.monotonic() - self._since)

    async def sleep_until(self, instant: datetime) -> None:
        if self.now() >= instant:
            return
        waiter = asyncio.get_running_loop().create_future()
        heappush(self._waiters, (instant, next(self._number), waiter))
        self._set_alarm()
        try:
            await waiter
        finally:
            if waiter.cancelled():
                self._give_up()

    async def advance_to(self, target: datetime, settled: Settled) -> None:
        """Each instant that somebody waits for comes in its turn, and what it sets off ends before the next.

        `settled` returns when nothing is left to do at the present instant. A target in the past only settles.
        """
        before = self.now()
        async with self._moving:
            self._base = max(self._base, before)
            try:
                await _quiet(settled)
                await self._walk(target, settled)
            finally:
                self._since = time.monotonic()
        self._release()
        self._set_alarm()

    def jump_to(self, instant: datetime) -> None:
        """For a bot that starts again, or a machine that slept: whoever still sleeps goes on sleeping."""
        self._base, self._since = instant, time.monotonic()
        self._set_alarm()

    async def _walk(self, target: datetime, settled: Settled) -> None:
        while (due := self._next_before(target)) is not None:
            await self._set(due, settled)
        await self._set(target, settled)

    async def _set(self, instant: datetime, settled: Settled) -> None:
        self._base = max(self._base, instant)
        self._release()
        for _ in range(TURNS):
            await asyncio.sleep(0)
        await _quiet(settled)

    def _next_before(self, target: datetime) -> datetime | None:
        while self._waiters and self._waiters[0][2].done():
            heappop(self._waiters)
        return self._waiters[0][0] if self._waiters and self._waiters[0][0] <= target else None

    def _release(self) -> None:
        while self._waiters and self._waiters[0][0] <= self.now():
            waiter = heappop(self._waiters)[2]
            if not waiter.done():
                waiter.set_result(None)

    def _set_alarm(self) -> None:
        """One timer for all: it rings at the earliest instant, and only while time flows."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        if not self._flow or self.moving or not self._waiters:
            return
        left = (self._waiters[0][0] - self.now()).total_seconds()
        self._alarm = asyncio.get_running_loop().call_later(max(left, SOONEST), self._ring)

    def _ring(self) -> None:
        self._release()
        self._set_alarm()

    def _give_up(self) -> None:
        """The parts sleep until what comes first and cancel the rest: their waiters must not pile up."""
        self._given_up += 1
        if self._given_up >= FORGOTTEN:
            self._waiters = [it for it in self._waiters if not it[2].done()]
            heapify(self._waiters)
            self._given_up = 0


async def _quiet(settled: Settled) -> None:
    """What says that it is idle goes to sleep a turn of the loop later: only then is its instant waited for."""
    await settled()
    await asyncio.sleep(0)
