"""The only module that knows what time it is. Rules receive `now`; the rehearsal swaps the clock, nothing else."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Protocol

LONGEST_SLEEP = 2.0  # seconds: a suspended machine or a corrected clock is noticed within this


class Clock(Protocol):
    """Instants are aware and in UTC."""

    def now(self) -> datetime: ...

    async def sleep_until(self, instant: datetime) -> None: ...


class WallClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep_until(self, instant: datetime) -> None:
        """Sleeps in short steps: a monotonic sleep would not notice that the wall clock jumped."""
        # No event tells that the clock jumped.
        while (left := (instant - self.now()).total_seconds()) > 0:  # noqa: ASYNC110  # see above
            await asyncio.sleep(min(left, LONGEST_SLEEP))


async def sleep(clock: Clock, seconds: float) -> None:
    await clock.sleep_until(clock.now() + timedelta(seconds=seconds))
