"""One noun is asked what is due, outside the scheduler."""

from __future__ import annotations

from datetime import datetime

from bot.due import Ask, one_round
from bot.trip import Trip
from storage.database import Database


async def do_due(ask: Ask, database: Database, trip: Trip) -> datetime | None:
    """What is due is done; when something will be next (UTC)."""
    async with one_round(database) as made:
        return await made.attempt(ask, trip)
