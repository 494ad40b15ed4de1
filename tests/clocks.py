"""A clock moved by hand."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")


def paris(text: str) -> datetime:
    """`2024-03-26 09:30`, in Paris, as an instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=PARIS).astimezone(UTC)


class HandClock:
    """Nothing passes until `set` or `pass_by` is called; who sleeps until an instant is then woken."""

    def __init__(self, text: str) -> None:
        self._now = paris(text)
        self._moved = asyncio.Event()

    def now(self) -> datetime:
        return self._now

    def set(self, text: str) -> None:
        self._now = paris(text)
        self._moved.set()
        self._moved = asyncio.Event()

    def pass_by(self, **step: float) -> None:
        self._now += timedelta(**step)
        self._moved.set()
        self._moved = asyncio.Event()

    async def sleep_until(self, instant: datetime) -> None:
        while self._now < instant:
            await self._moved.wait()
