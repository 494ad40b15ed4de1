"""A database that is made at once is the one that the migrations come to, on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Inspector, MetaData, Table, inspect, select, text

from storage.database import Database, open_database
from storage.migrate import head, migrate, revision, upgrade
from storage.tables import metadata
from tests.databases import EMPTY, PostgreSQL

Described = dict[str, list[str]]
COUNTS_UP = text("select name from sqlite_master where sql like '%autoincrement%' order by name")
# SQLAlchemy describes no index of an expression there.
INDEXES = text("select sql from sqlite_master where type = 'index' and sql is not null order by name")


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    """The URLs of two databases without a table."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'made'}", f"sqlite+aiosqlite:///{tmp_path / 'migrated'}"
        return
    server: PostgreSQL = request.getfixturevalue("postgresql")
    with server.database(EMPTY) as made, server.database(EMPTY) as migrated:
        yield made, migrated


def described(connection: Connection) -> Described:
    """All but the order of the columns, which no statement of ours depends on."""
    seen = inspect(connection)
    said = {name: _table(seen, name) for name in seen.get_table_names()}
    if connection.dialect.name == "sqlite":
        said["counts up"] = list(connection.scalars(COUNTS_UP))
        said["indexes"] = [" ".join(it.lower().split()) for it in connection.scalars(INDEXES)]
    return said


def _table(seen: Inspector, name: str) -> list[str]:
    columns = [f"{it['name']} {it['type']} {it['nullable']} {it['default']}" for it in seen.get_columns(name)]
    indexes = [
        f"{it['name']} {it['column_names']} {it['unique']} {[f'{key} {value}' for key, value in it['dialect_options'].items()]}"
        for it in seen.get_indexes(name)
    ]
    keys = [seen.get_pk_constraint(name), *seen.get_unique_constraints(name), *seen.get_foreign_keys(name)]
    return sorted([*columns, *indexes, *map(str, keys), *map(str, seen.get_check_constraints(name))])


def held(connection: Connection) -> dict[str, list[dict[str, object]]]:
    """Every row, of the tables that have some."""
    there = MetaData()
    there.reflect(connection)
    return {name: rows for name, table in there.tables.items() if (rows := _rows(connection, table))}


def _rows(connection: Connection, table: Table) -> list[dict[str, object]]:
    return [dict(row) for row in connection.execute(select(table)).mappings()]


async def seen(opened: Database) -> tuple[Described, dict[str, list[dict[str, object]]]]:
    async with opened.engine.connect() as connection:
        return await connection.run_sync(described), await connection.run_sync(held)


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
async def test_what_is_made_at_once_is_what_the_migrations_come_to(empty: tuple[str, str]) -> None:
    made, migrated = map(open_database, empty)
    assert await upgrade(made.engine)
    async with migrated.engine.begin() as connection:
        await connection.run_sync(migrate)
    (schema, rows), (long_way, kept) = await seen(made), await seen(migrated)
    assert {*schema} - {"counts up", "indexes"} == {*metadata.tables, "alembic_version"}
    assert schema == long_way
    assert rows == kept == {"alembic_version": [{"version_num": head()}], "trip_state": rows["trip_state"]}
    await asyncio.gather(made.close(), migrated.close())


async def test_two_that_start_together_make_it_once(empty: tuple[str, str]) -> None:
    one, other = open_database(empty[0]), open_database(empty[0])
    did = await asyncio.gather(upgrade(one.engine), upgrade(other.engine))
    assert True in did
    assert not await upgrade(one.engine)
    assert await revision(other.engine) == head()
    await asyncio.gather(one.close(), other.close())
