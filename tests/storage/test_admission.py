"""What an earlier release stored under other words is found under those of today, on both databases."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from bot.attachments.rules import Kind
from bot.chat.screen import Screen
from bot.group.actions import admission, link
from bot.outbox.acts import Decline, MakeLink, Queued, Send
from storage.database import Database, open_database
from storage.migrate import migrate
from tests.clocks import HandClock
from tests.databases import EMPTY, PostgreSQL

OMAR, GROUP = 301, -1001
WORD = Queued(OMAR, Send(Screen("Bienvenue")), key="door:uninvited:301:2024-03-26", about="door:301")
FIRST = [WORD, Queued(GROUP, Decline(OMAR), about="door:301"), Queued(GROUP, MakeLink(None, True), about="door:link")]
OTHER = Queued(OMAR, Send(Screen("Le programme")), key="digest:door:301", about="day:2024-03-26")


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_acts_that_wait_the_record_and_files_to_fetch_are_found(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if kind == "sqlite":
        await goes_on(f"sqlite+aiosqlite:///{tmp_path}/old.sqlite")
        return
    server: PostgreSQL = request.getfixturevalue("postgresql")
    with server.database(EMPTY) as url:
        await goes_on(url)


async def goes_on(url: str) -> None:
    database = open_database(url, HandClock("2024-03-26 15:00"))
    await before(database)
    async with database.engine.connect() as connection, connection.begin():
        await connection.run_sync(migrate)
    async with database.work() as work:
        about, made = admission.about(OMAR), link.LINK
        waiting = [it.queued for it in await work.outbox.waiting(work.now, 9)]
        assert [(it.key, it.about) for it in waiting] == [
            ("admission:uninvited:301:2024-03-26", about), (None, about), (None, made), (OTHER.key, OTHER.about)
        ]  # fmt: skip
        assert [it.act for it in waiting] == [it.act for it in (*FIRST, OTHER)]
        assert await work.outbox.withdraw(about, [WORD.lane]) == 2
        assert {it.what for it in await work.audit.latest()} == {"admission_approve", "admission_take_out", "erased"}
        assert [it.file for it in await work.attachments.due(9)] == ["telegram-id"]
    await database.close()


async def before(database: Database) -> None:
    async with database.engine.connect() as connection, connection.begin():
        await connection.run_sync(migrate, "0029")
    async with database.work() as work:
        work.outbox.enqueue(*FIRST, OTHER)
        for what in ("door_approve", "door_take_out", "erased"):
            await work.audit.note(None, what)
        await work.attachments.enqueue(1, OMAR, Kind.PHOTO, "telegram-id", "")
    async with database.engine.begin() as connection:
        await connection.execute(text("update attachments set state = 'owed'"))
