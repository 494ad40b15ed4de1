"""What is erased leaves the files of SQLite too: its pages are zeroed (`secure_delete`), its log is emptied."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

if TYPE_CHECKING:
    from aiosqlite import Connection  # a database that is PostgreSQL does without it

PATIENCE = 200  # ms that whoever reads is waited for; until the log can be emptied, it is tried after each commit
EMPTY = "pragma wal_checkpoint(truncate)"
log = structlog.get_logger()


async def emptied(engine: AsyncEngine) -> bool:
    """Whether the log holds nothing any more: as long as somebody reads from it, it cannot be emptied.

    Raises nothing: what was committed is committed, whatever happens here.
    """
    try:
        async with engine.connect() as connection:
            raw: Connection | None = (await connection.get_raw_connection()).driver_connection
            return raw is not None and await _empty(raw)
    except (sqlite3.Error, SQLAlchemyError, OSError) as fault:
        log.warning("the write-ahead log was not emptied, it is tried again", fault=type(fault).__name__)
        return False


async def _empty(raw: Connection) -> bool:
    """`raw` is the driver's connection, outside a transaction."""
    [(patience,)] = await raw.execute_fetchall("pragma busy_timeout")
    await raw.execute_fetchall(f"pragma busy_timeout={PATIENCE}")
    try:
        [(busy, *_)] = await raw.execute_fetchall(EMPTY)
    finally:
        await raw.execute_fetchall(f"pragma busy_timeout={patience}")
    return not busy
