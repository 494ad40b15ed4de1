"""A clock that can be moved forward. A move walks through every due instant, in order: a leap would expire pushes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from heapq import heappop, heappush
from itertools import count

Settled = Callable[[], Awaitable[None]]
STEP = 1.0  # real seconds: the longest a flowing clock sleeps before it looks again


class SteerableClock:
    """`flow`: pretend time also passes at its real pace while nobody moves it. Instants are UTC."""

    def __init__(self, start: datetime, flow: bool = False) -> None:
        self._base = start
        self._flow = flow
        self._since = time.monotonic()
        self._waiters: list[tuple[datetime, int, asyncio.Future[None]]] = []
        self._number = count()
        self._moving = asyncio.Lock()

    def now(self) -> datetime:
        if not self._flow:
            return self._base
        return self._base + timedelta(seconds=time.monotonic() - self._since)

    async def sleep_until(self, instant: datetime) -> None:
        if self.now() >= instant:
            return
        waiter = asyncio.get_running_loop().create_future()
        heappush(self._waiters, (instant, next(self._number), waiter))
        try:
            while self.now() < instant:
                await asyncio.wait({waiter}, timeout=self._pace(instant))
        finally:
            waiter.cancel()

    def _pace(self, instant: datetime) -> float | None:
        """Real seconds before the clock is looked at again; None when only a move can wake."""
        return min((instant - self.now()).total_seconds(), STEP) if self._flow else None

    async def advance_to(self, target: datetime, settled: Settled) -> None:
        """Each instant that somebody waits for comes in its turn, and what it sets off ends before the next."""
        async with self._moving:
            await settled()
            while (due := self._next_before(target)) is not None:
                self._set(max(due, self.now()))
                self._release()
                await asyncio.sleep(0)
                await settled()
            if target > self.now():
                self._set(target)
            await settled()

    def _next_before(self, target: datetime) -> datetime | None:
        while self._waiters and self._waiters[0][2].done():
            heappop(self._waiters)
        return self._waiters[0][0] if self._waiters and self._waiters[0][0] <= target else None

    def _set(self, instant: datetime) -> None:
        self._base, self._since = instant, time.monotonic()

    def _release(self) -> None:
        while self._waiters and self._waiters[0][0] <= self.now():
            waiter = heappop(self._waiters)[2]
            if not waiter.done():
                waiter.set_result(None)
