"""A database as an earlier release left it, on SQLite and on PostgreSQL.

`fixtures/0002.sql` was made once, by the release before migration 0003: a town lived three days of November 2023
through the real bot over the stand-in (sign-ups in every status, one half way, letters, a group, versions of the
programme, a file that waits for a word), then the bot stopped with acts of every kind in its outbox.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, MetaData, Table, create_engine, func, select
from sqlalchemy.ext.asyncio import create_async_engine

from storage.migrate import migrate

FIXTURE = Path(__file__).parent / "fixtures" / "0002.sql"
Rows = dict[str, list[dict[str, object]]]


def write(file: Path) -> str:
    """The URL of the database of this SQLite file."""
    with _opened(str(file)) as connection:
        connection.executescript(FIXTURE.read_text(encoding="utf-8"))
    return f"sqlite+aiosqlite:///{file}"


async def fill(url: str) -> None:
    """An empty PostgreSQL database, at schema 0002 and with the same rows."""
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(_fill)
    await engine.dispose()


def _fill(connection: Connection) -> None:
    migrate(connection, "0002")
    schema = MetaData()
    schema.reflect(connection)
    for name, rows in _kept().items():
        if rows and name != "alembic_version":
            connection.execute(schema.tables[name].insert(), rows)
            _go_on(connection, schema.tables[name])


def _go_on(connection: Connection, table: Table) -> None:
    """The next row gets the number after the last one's."""
    if "id" in table.columns:
        serial, last = func.pg_get_serial_sequence(table.name, "id"), select(func.max(table.c.id)).scalar_subquery()
        connection.execute(select(func.setval(serial, last)))


def _kept() -> Rows:
    """The fixture's rows, instants with their zone."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.executescript(FIXTURE.read_text(encoding="utf-8"))
        schema = MetaData()
        schema.reflect(connection)
        return {
            name: [{key: _aware(it) for key, it in row._mapping.items()} for row in connection.execute(table.select())]
            for name, table in schema.tables.items()
        }


def _aware(value: object) -> object:
    return value.replace(tzinfo=UTC) if isinstance(value, datetime) else value


@contextmanager
def _opened(file: str) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(file)
    try:
        yield connection
        connection.commit()
    finally:
        connection.close()
