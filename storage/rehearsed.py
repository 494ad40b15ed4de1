"""The mark of a database that a rehearsal made: no other is opened by one."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from sqlalchemy import URL, Column, Connection, Integer, MetaData, Table, inspect, make_url
from sqlalchemy.exc import DatabaseError
from sqlalchemy.ext.asyncio import create_async_engine

from storage.database import open_database

# Outside the schema and its migrations: the bot's own databases never have it.
MARK = Table("made_by_a_rehearsal", MetaData(), Column("id", Integer, primary_key=True))


async def mark(url: str) -> None:
    """First of all: what is left half made is a rehearsal's too."""
    database = open_database(url)
    async with database.engine.begin() as connection:
        await connection.run_sync(lambda it: MARK.create(it, checkfirst=True))
    await database.close()


async def foreign(url: str) -> bool:
    """Whether something is held there that no rehearsal made. Nothing is written, no file is made."""
    place = make_url(url)
    if place.get_backend_name() == "sqlite":
        if not _holds(place.database):
            return False
        place = _read_only(place)
    engine = create_async_engine(place, hide_parameters=True)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(_unmarked)
    except DatabaseError:
        if place.get_backend_name() != "sqlite":
            raise
        return True  # a file that is no database at all
    finally:
        await engine.dispose()


def _holds(file: str | None) -> bool:
    return bool(file) and Path(str(file)).exists() and Path(str(file)).stat().st_size > 0


def _read_only(place: URL) -> URL:
    """The engine of the bot would set pragmas, and these write. A file at rest is read without any beside it."""
    file = Path(str(place.database)).absolute()
    resting = not file.with_name(f"{file.name}-wal").exists()
    how = {"mode": "ro", "uri": "true", "immutable": str(int(resting))}
    return place.set(database=f"file:{quote(str(file))}", query=how)


def _unmarked(connection: Connection) -> bool:
    tables = inspect(connection).get_table_names()
    return bool(tables) and MARK.name not in tables
