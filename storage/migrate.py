"""Brings a database to the schema that this version expects. Forward only: one that holds something is never remade."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from storage import fresh, locks
from storage.locks import Purpose

MIGRATIONS = Path(__file__).parent / "migrations"


def head() -> str:
    """The number of the last migration: their files are named `<number>_<what>.py`."""
    return max(file.stem.split("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


async def upgrade(engine: AsyncEngine) -> bool:
    """True when something had to be done."""
    await _make_schema(engine)
    async with engine.connect() as connection:
        if await connection.run_sync(_revision) == head():
            return False
    async with engine.connect() as connection, connection.begin():
        await connection.run_sync(_bring)
    return True


def _bring(connection: Connection) -> None:
    """One worker at a time: it may be done once it is this one's turn."""
    _hold(connection)
    if _revision(connection) is None:
        fresh.make(connection, head())
    else:
        migrate(connection)


def _hold(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(locks.HOLD, locks.held(Purpose.MIGRATION))


async def _make_schema(engine: AsyncEngine) -> None:
    """The schema that the URL names, where it is not there yet (PostgreSQL)."""
    if engine.dialect.name != "postgresql":
        return
    async with engine.connect() as connection, connection.begin():
        if await connection.scalar(text("select current_schema()")) is None:
            await connection.execute(locks.HOLD, locks.held(Purpose.MIGRATION))
            path = await connection.scalar(text("show search_path"))  # an identifier, quoted: see `open_database`
            await connection.execute(text(f"create schema if not exists {path}"))


async def revision(engine: AsyncEngine) -> str | None:
    """The number of the last migration that this database went through; None when it is empty."""
    async with engine.connect() as connection:
        return await connection.run_sync(_revision)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    number = connection.scalar(text("select version_num from alembic_version"))
    return str(number) if number else None


def migrate(connection: Connection, to: str = "head") -> None:
    """Up to this migration, in the transaction of `connection`. Alembic is imported here: few starts migrate."""
    from alembic import command
    from alembic.config import Config

    _hold(connection)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, to)
