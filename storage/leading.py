"""One process at a time leads a part: a lock held by a connection that is asked all the while whether it lives."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage import locks
from storage.locks import Purpose

RETRY = 1.0  # seconds between two attempts to lead
CHECK = 1.0  # seconds between two questions to the connection
PATIENCE = 5.0  # seconds that it has to answer


@asynccontextmanager
async def leader(engine: AsyncEngine, name: str) -> AsyncIterator[asyncio.Event]:
    """Inside, this process alone does `name`, until what it yields is set: then another may do it already."""
    key = locks.one(Purpose.LEADER, name)
    async with watched(engine) as (connection, lost):
        # The lock is another process's: no event tells when it is free.
        while not await connection.scalar(locks.TRY, key):  # noqa: ASYNC110  # see above
            await asyncio.sleep(RETRY)
        async with _watched(connection, lost):
            yield lost


@asynccontextmanager
async def watched(engine: AsyncEngine) -> AsyncIterator[tuple[AsyncConnection, asyncio.Event]]:
    """A connection of its own, and what is set at once when the server or the network ends it.

    It is closed at the end, whatever state it is in: what it held is free, what it heard is over.
    """
    lost = asyncio.Event()
    async with engine.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        raw = (await connection.get_raw_connection()).driver_connection
        assert raw is not None
        raw.add_termination_listener(lambda _: lost.set())
        try:
            yield connection, lost
        finally:
            await connection.invalidate()


@asynccontextmanager
async def _watched(connection: AsyncConnection, lost: asyncio.Event) -> AsyncIterator[None]:
    """A network that is cut says nothing: silence is a loss too."""
    asking = asyncio.create_task(_ask(connection, lost))
    try:
        yield
    finally:
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)


async def _ask(connection: AsyncConnection, lost: asyncio.Event) -> None:
    with suppress(SQLAlchemyError, OSError):  # TimeoutError among them
        while not lost.is_set():
            await asyncio.sleep(CHECK)
            async with asyncio.timeout(PATIENCE):
                await connection.execute(text("select 1"))
    lost.set()
