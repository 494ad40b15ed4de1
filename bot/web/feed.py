"""The calendar feed: the trip as calendars ask for it again (whose addresses are, see `bot.programme.actions.feed`)."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass

from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.trip import Trip


@dataclass(frozen=True, slots=True)
class Made:
    """The calendar of one version. `etag` follows its content."""

    version: int
    content: bytes
    etag: str


class Feed:
    """Makes the calendar once for each version of the programme, outside the loop."""

    def __init__(self, trip: Trip, language: Language) -> None:
        self._trip = trip
        self._language = language
        self._making = asyncio.Lock()
        self._made: Made | None = None

    async def of(self, programme: Programme) -> Made:
        async with self._making:
            if self._made is None or self._made.version != programme.version:
                self._made = await asyncio.to_thread(self._make, programme)
            return self._made

    def _make(self, programme: Programme) -> Made:
        from bot.programme.documents.ics import agenda_ics  # imported where it is used: calendars are heavy

        content = agenda_ics(self._trip, programme, self._language, feed=True)
        return Made(programme.version, content, hashlib.sha256(content).hexdigest()[:32])
