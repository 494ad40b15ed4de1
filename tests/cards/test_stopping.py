"""Whatever falls due ends when the bot stops, even where the database turns the stop into a fault of its own."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest

from bot.ticks import Tick
from bot.trip import Trip
from storage.database import Database
from tests.builders import trip


async def test_what_was_stopped_is_no_failure_to_try_again(database: Database) -> None:
    async def do(_: Database, __: Trip) -> datetime | None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            raise ValueError from None
        return None

    attempt = asyncio.create_task(Tick("notices", do).attempt(database, trip()))
    await asyncio.sleep(0)
    attempt.cancel()
    with pytest.raises(ValueError):
        await attempt
