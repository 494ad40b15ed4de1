"""What came with answers is kept alike on both databases, and no file is taken away that something refers to."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from obstore.store import MemoryStore
from sqlalchemy import text

from bot.attachments.actions.keeping import collect
from bot.attachments.rules import Kind, State
from bot.debriefs.rules.contributions import Contribution
from bot.people.rules.person import Person
from storage.database import Database, open_database
from storage.migrate import migrate
from storage.store import Store
from tests.clocks import HandClock
from tests.databases import EMPTY, PostgreSQL


async def sent(database: Database, person: int = 201, caption: str = "") -> int:
    """A photograph with an answer; its row."""
    async with database.work() as work:
        debrief = await work.debriefs.of_entry("port")
        row = await work.debriefs.keep(debrief.id, Contribution(0, person, "port", "idea"))
        return await work.attachments.enqueue(row, person, Kind.PHOTO, "telegram-id", caption)


async def kept(database: Database, row: int, name: str = "a.jpg") -> None:
    async with database.work() as work:
        await work.blobs.announce(name)
    await database.store.put(name, b"x")
    async with database.work() as work:
        await work.attachments.kept(row, name, 1)


@pytest.fixture
async def stored(database: Database) -> Database:
    database.store = Store(MemoryStore)
    return database


async def test_it_is_owed_until_it_is_kept(stored: Database) -> None:
    row = await sent(stored, caption="La cour")
    async with stored.work() as work:
        [owed] = await work.attachments.due(9)
        assert (owed.id, owed.person, owed.kind, owed.file, owed.tries) == (row, 201, Kind.PHOTO, "telegram-id", 0)
        await work.attachments.failed(row, work.now + timedelta(minutes=1))
        assert await work.attachments.due(9) == []
        assert await work.attachments.next_due() == work.now + timedelta(minutes=1)
    await kept(stored, row)
    async with stored.work() as work:
        [said] = await work.debriefs.contributions(201)
        [it] = said.carried
        assert (it.caption, it.name, it.state) == ("La cour", "a.jpg", State.KEPT)
        assert await work.attachments.next_due() is None
        assert await work.attachments.held(201) == [("a.jpg", 1)]
        assert not await work.attachments.lost(row)


async def test_a_file_is_taken_away_once_nothing_refers_to_it(stored: Database) -> None:
    one, other = await sent(stored), await sent(stored, 202)
    await kept(stored, one)
    await kept(stored, other)
    async with stored.work() as work:
        await work.personal.erase(Person(201), None)
    assert (await collect(stored), stored.store.read("a.jpg")) == (0, b"x")
    async with stored.work() as work:
        await work.attachments.drop(other)
    assert (await collect(stored), stored.store.read("a.jpg")) == (1, None)
    assert await collect(stored) == 0


async def test_what_is_being_taken_away_is_referred_to_by_nothing_new(stored: Database) -> None:
    """Another process was killed between its word and its deed, or goes about it at this instant."""
    row = await sent(stored)
    async with stored.work() as work:
        await work.blobs.announce("a.jpg")
        assert await work.blobs.leave(["a.jpg"]) == ["a.jpg"]
    await kept(stored, row)
    async with stored.work() as work:
        assert [it.id for it in await work.attachments.due(9)] == [row], "it is owed still"
    assert await collect(stored) == 1
    await kept(stored, row)
    assert (await collect(stored), stored.store.read("a.jpg")) == (0, b"x")


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_what_an_earlier_release_carried_is_owed(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if kind == "sqlite":
        await carried(f"sqlite+aiosqlite:///{tmp_path}/old.sqlite")
        return
    server: PostgreSQL = request.getfixturevalue("postgresql")
    with server.database(EMPTY) as url:
        await carried(url)


async def carried(url: str) -> None:
    database = open_database(url, HandClock("2024-03-26 15:00"))
    async with database.engine.connect() as connection, connection.begin():
        await connection.run_sync(migrate, "0020")
        await connection.execute(text(DEBRIEF))
        for number, file in ((1, "voice-id"), (2, "")):
            await connection.execute(
                text(ANSWER), {"person": number, "kind": "voice" if file else "text", "file": file}
            )
    async with database.engine.connect() as connection, connection.begin():
        await connection.run_sync(migrate)
    async with database.work() as work:
        one, other = await work.debriefs.contributions()
        assert [(it.kind, it.state) for it in one.carried] == [(Kind.VOICE, State.PENDING)]
        assert (one.words, other.carried) == ("Mots", ())
        assert [it.file for it in await work.attachments.due(9)] == ["voice-id"]
    await database.close()


DEBRIEF = "insert into debriefs (id, entry, over, asked) values (1, 'port', false, '2024-03-26 10:00:00')"
ANSWER = """
insert into contributions (debrief, person, question, words, kind, file, mark, hidden)
values (1, :person, 'idea', 'Mots', :kind, :file, 'named', false)
"""
