"""A rehearsal opens what rehearsals made, and nothing else: a real database is refused before anything is written."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.rehearsal.stage import NotRehearsed, stage
from bot.settings import SHIPPED_TRIP
from storage import rehearsed
from storage.database import open_database
from storage.migrate import upgrade
from tests.clocks import HandClock

DAY = "2023-11-20"


def url(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


async def real(place: str) -> None:
    database = open_database(place, HandClock("2023-11-20 10:00"))
    await upgrade(database.engine)
    async with database.work() as work:
        await work.trip.start()
    await database.close()


async def emptied(place: str) -> None:
    """Of what the tests' template holds."""
    database = open_database(place)
    async with database.engine.begin() as connection:
        await connection.execute(text("drop schema public cascade"))
        await connection.execute(text("create schema public"))
    await database.close()


async def opened(place: str) -> None:
    async with stage(SHIPPED_TRIP, DAY, place, flow=False):
        pass


def held(folder: Path) -> dict[str, bytes]:
    return {it.name: it.read_bytes() for it in folder.iterdir()}


async def test_a_real_database_is_refused_in_a_sentence_and_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "escale.sqlite"
    await real(url(file))
    before = held(tmp_path)
    with pytest.raises(NotRehearsed) as refused:
        await opened(url(file))
    assert str(refused.value) == str(file)
    assert held(tmp_path) == before


async def test_a_real_database_in_use_is_refused_too(tmp_path: Path) -> None:
    file = tmp_path / "escale.sqlite"
    await real(url(file))
    with sqlite3.connect(file) as bot:
        bot.execute("update trip_state set roster_version = 7")
        bot.commit()
        before = file.read_bytes(), (tmp_path / "escale.sqlite-wal").read_bytes()
        with pytest.raises(NotRehearsed):
            await opened(url(file))
        assert (file.read_bytes(), (tmp_path / "escale.sqlite-wal").read_bytes()) == before
    bot.close()


@pytest.mark.parametrize("name", ["notes.txt", "d’août 100 %.sqlite", "a#b.sqlite"])
async def test_a_file_that_is_something_else_is_refused(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text("Ceci n’est pas une base.\n" * 100)
    with pytest.raises(NotRehearsed):
        await opened(url(file))
    assert file.read_text() == "Ceci n’est pas une base.\n" * 100


async def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "other.sqlite"
    with sqlite3.connect(file) as other:
        other.execute("create table invoices (id integer)")
    other.close()
    with pytest.raises(NotRehearsed):
        await opened(url(file))


@pytest.mark.parametrize("there", [True, False], ids=["an empty file", "no file"])
async def test_an_empty_place_is_taken_and_opens_again(tmp_path: Path, there: bool) -> None:
    file = tmp_path / "essai.sqlite"
    if there:
        file.touch()
    for _ in range(2):
        await opened(url(file))
    assert not await rehearsed.foreign(url(file))


async def test_what_a_rehearsal_left_half_made_is_its_own(tmp_path: Path) -> None:
    place = url(tmp_path / "essai.sqlite")
    await rehearsed.mark(place)
    await opened(place)


async def test_on_postgresql_too(postgresql_url: str) -> None:
    with pytest.raises(NotRehearsed) as refused:
        await opened(postgresql_url)
    assert str(refused.value).startswith("postgresql+asyncpg://postgres:***@/")
    await emptied(postgresql_url)
    await opened(postgresql_url)
    assert not await rehearsed.foreign(postgresql_url)
    database = open_database(postgresql_url, HandClock("2023-11-20 10:00"))
    async with database.engine.begin() as connection:
        await connection.execute(text(f"drop table {rehearsed.MARK.name}"))
    with pytest.raises(NotRehearsed):
        await opened(postgresql_url)
    await database.close()


def test_the_command_says_it_in_a_sentence(tmp_path: Path) -> None:
    asyncio.run(real(url(tmp_path / "escale.sqlite")))
    words = [sys.executable, "-m", "bot", "rehearse", "--database", "escale.sqlite", "--port", "0"]
    root = Path(__file__).parents[2]
    ended = subprocess.run(  # noqa: S603  # our own program
        words, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(root)}, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (
        1,
        "",
        "La base escale.sqlite n’a pas été créée par une répétition\u00a0: rien n’y a été écrit. "
        "Indiquez un autre fichier, ou aucun.\n",
    )
