"""A crowd, and all that waits for it, cost nobody who writes: what is asked then is found, not searched for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.changes.actions.publish import seed
from bot.desk.actions import figures
from bot.outbox.acts import Lane
from bot.people.rules.person import Role
from bot.seats.actions import offers
from bot.signup.actions import idle
from bot.team.actions import watching
from bot.trip import Trip
from storage.database import Database
from storage.work import Work
from tests.builders import person, trip
from tests.clocks import HandClock
from tests.outbox.conftest import send

TRIP = trip()
GROWS = ("outbox", "people", "signups", "inbox")  # with the number of people, and with what is said to them
Asked = Callable[[Work, Trip], Awaitable[object]]
ASKED: dict[str, Asked] = {
    "what may leave": lambda work, _: work.outbox.waiting(work.now, 256),
    "when the next may": lambda work, _: work.outbox.next_ripe(work.now),
    "what was put off": lambda work, _: work.outbox.kept_back(work.now),
    "who asks": lambda work, _: work.people.load([7]),
    "what was served": lambda work, _: work.inbox.seen([7]),
    "the desk": lambda work, trip: figures(work, trip, can_undo=False),
    "watch": watching.tick,
    "idle": idle.tick,
    "offers": offers.tick,
}


@asynccontextmanager
async def statements(database: Database) -> AsyncIterator[list[tuple[str, tuple[object, ...]]]]:
    said: list[tuple[str, tuple[object, ...]]] = []

    def note(_: object, __: object, statement: str, values: tuple[object, ...], *___: object) -> None:
        if statement.startswith("SELECT"):
            said.append((statement, values))

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    yield said
    event.remove(database.engine.sync_engine, "before_cursor_execute", note)


@pytest.mark.parametrize("name", ASKED)
async def test_what_is_asked_at_each_update_look_or_round_reads_no_table_from_end_to_end(
    database: Database, name: str
) -> None:
    """SQLite says so of an empty table too; counting an index is no more than it counts."""
    if not database.embedded:  # PostgreSQL plans by what a table holds, and this one is empty
        return
    await _begun(database)
    async with statements(database) as said, database.reading() as work:
        await ASKED[name](work, TRIP)
    assert said
    async with database.engine.connect() as connection:
        for statement, values in said:
            assert await _searched_through(connection, statement, values) == [], statement


async def _begun(database: Database) -> None:
    """The bot has started, and knows its organisers."""
    database.organisers = frozenset({101, 102})
    async with database.work() as work:
        await seed(work, TRIP)


async def _searched_through(connection: AsyncConnection, statement: str, values: tuple[object, ...]) -> list[str]:
    plan = [str(row[-1]) for row in await connection.exec_driver_sql(f"explain query plan {statement}", values)]
    whole = [step for step in plan for it in GROWS if step.startswith(f"SCAN {it}") and "COVERING INDEX" not in step]
    return whole + [step for step in plan if "TEMP B-TREE FOR ORDER BY" in step and "outbox" in statement]


async def test_the_indexes_of_what_waits_are_there_after_an_upgrade(database: Database) -> None:
    wanted = {"outbox_queued", "outbox_due", "outbox_not_before", "outbox_late", "people_reached", "signups_idle"}
    table = {"sqlite": "select name from sqlite_master where type = 'index'"}.get(
        database.engine.dialect.name, "select indexname from pg_indexes"
    )
    async with database.engine.connect() as connection:
        assert wanted <= {str(row[0]) for row in await connection.exec_driver_sql(table)}


async def test_figures_count_each_once(database: Database) -> None:
    """An organiser of the settings comes, whatever the database says; and is one person."""
    await _begun(database)
    async with database.work() as work:
        await work.people.save(person(1, role=Role.PARTICIPANT))
        await work.people.save(person(2, role=Role.CAPTAIN, reached=False))
        await work.people.save(person(3, role=Role.ORGANISER))
        await work.people.save(person(4, role=Role.MEMBER))
        await work.people.save(person(101, role=Role.ORGANISER))
    async with database.reading() as work:
        found = await figures(work, TRIP, can_undo=False)
        assert (found.people, found.coming, found.organisers, found.unreached) == (5, 2, 2, 1)
        assert await work.people.coming_count() == len(await work.people.coming()) == 4


async def test_what_is_late_is_counted_by_chat_and_no_further_than_it_takes(database: Database) -> None:
    clock = database.clock
    assert isinstance(clock, HandClock)
    async with database.work() as work:
        soon = work.now + timedelta(minutes=5)
        work.outbox.enqueue(*(send(chat, lane=Lane.CHANGE) for chat in (1, 1, 2)), send(9))
        work.outbox.enqueue(send(3, lane=Lane.REMINDER, due=soon), send(4, lane=Lane.BROADCAST, due=soon))
    async with database.reading() as work:
        assert [await work.outbox.late(at, 9) for at in (work.now, work.now + timedelta(seconds=1))] == [0, 2]
        assert [await work.outbox.late(soon + timedelta(seconds=1), most) for most in (9, 3, 1)] == [4, 3, 1]


async def test_what_falls_due_or_is_tried_again_is_looked_for_when_it_may_leave(database: Database) -> None:
    async with database.work() as work:
        first, second = (work.now + timedelta(minutes=it) for it in (2, 5))
        work.outbox.enqueue(send(1, due=first), send(2, due=second), send(3))
    async with database.work() as work:
        assert await work.outbox.next_ripe(work.now) == first
        assert await work.outbox.next_ripe(first) == second
        assert await work.outbox.next_ripe(second) is None
