"""What is erased leaves the files of SQLite too: its pages are zeroed (`secure_delete`), its log is emptied."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncEngine

PATIENCE = 200  # ms that whoever reads is waited for; until the log can be emptied, it is tried after each commit
EMPTY = "pragma wal_checkpoint(truncate)"


async def emptied(engine: AsyncEngine) -> bool:
    """Whether the log holds nothing any more: as long as somebody reads from it, it cannot be emptied."""
    async with engine.connect() as connection:
        raw = (await connection.get_raw_connection()).driver_connection
        assert raw is not None  # it is connected
        [[patience]] = await raw.execute_fetchall("pragma busy_timeout")
        await raw.execute_fetchall(f"pragma busy_timeout={PATIENCE}")
        try:
            [[busy, *_]] = await raw.execute_fetchall(EMPTY)
        finally:
            await raw.execute_fetchall(f"pragma busy_timeout={patience}")
    return not busy
