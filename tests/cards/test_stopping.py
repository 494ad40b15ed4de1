"""Whatever falls due ends when the bot stops, even where the database turns the stop into a fault of its own."""

from __future__ import annotations

import asyncio

import pytest

from bot.due import Due, one_round
from bot.ticks import Tick
from bot.trip import Trip
from storage.database import Database
from storage.work import Work
from tests.builders import trip


async def test_what_was_stopped_is_no_failure_to_try_again(database: Database) -> None:
    begun = asyncio.Event()

    async def ask(_: Work, __: Trip) -> Due:
        try:
            begun.set()
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            raise ValueError from None
        return Due()

    async with one_round(database) as made:
        attempt = asyncio.create_task(Tick("notices", ask).attempt(made, trip()))
        await begun.wait()
        attempt.cancel()
        with pytest.raises(ValueError):
            await attempt
