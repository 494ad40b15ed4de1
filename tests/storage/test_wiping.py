"""Emptying the log is tried again: it never makes a commit look as if it had failed."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.people.rules.person import Person
from storage.database import Database, open_database
from storage.wiping import emptied
from tests import databases
from tests.clocks import HandClock


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """SQLite's alone: PostgreSQL's log is its own."""
    opened = open_database(databases.sqlite(tmp_path), HandClock("2024-03-26 09:00"))
    yield opened
    await opened.close()


async def test_a_file_that_somebody_else_holds_stops_no_commit(database: Database, tmp_path: Path) -> None:
    async with database.work() as work:
        await work.people.save(Person(1, "Ana"))
    holder = sqlite3.connect(tmp_path / "escale.sqlite")
    holder.execute("begin")
    holder.execute("select * from people").fetchall()
    async with database.work() as work:
        await work.personal.erase(Person(1, "Ana"), None)
    assert not await emptied(database.engine)
    holder.close()
    assert await emptied(database.engine)


async def test_a_database_that_is_gone_is_said_in_the_log_alone(database: Database, tmp_path: Path) -> None:
    await database.close()
    (tmp_path / "escale.sqlite").rename(tmp_path / "elsewhere")
    (tmp_path / "escale.sqlite").mkdir()
    assert not await emptied(database.engine)
