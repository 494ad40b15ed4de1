"""The scheduler sleeps until something is due, and wakes when the clock or the programme moves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.changes.actions.publish import publish, seed
from bot.people.rules.person import Preferences, Role
from bot.scheduler import Scheduler
from storage.database import Database, open_database
from tests import databases
from tests.builders import entry, instant, person, programme, trip
from tests.clocks import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2024-03-26 07:00")


@pytest.fixture
async def database(tmp_path: Path, clock: HandClock) -> AsyncIterator[Database]:
    opened = open_database(databases.sqlite(tmp_path), clock)
    async with opened.work() as work:
        await seed(work, trip())
        await work.people.save(person(1, role=Role.PARTICIPANT, preferences=Preferences(quiet=None)))
    yield opened
    await opened.close()


@pytest.fixture
async def scheduler(database: Database, clock: HandClock) -> AsyncIterator[Scheduler]:
    made = Scheduler(database, trip(), clock)
    database.on_stirred.append(made.wake)
    running = asyncio.create_task(made.run())
    yield made
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def keys(database: Database) -> list[str | None]:
    async with database.reading() as work:
        return [row.queued.key for row in await work.outbox.waiting(instant("2030-01-01 00:00"), 100)]


async def test_it_sleeps_to_the_next_notice_and_owes_it(
    database: Database, scheduler: Scheduler, clock: HandClock
) -> None:
    await scheduler.idle()
    assert (scheduler.until, await keys(database)) == (instant("2024-03-26 07:30"), [])
    clock.set("2024-03-26 07:30")
    await scheduler.idle()
    assert (scheduler.until, await keys(database)) == (instant("2024-03-26 09:00"), ["digest:2024-03-26:1"])


async def test_a_published_version_wakes_it(database: Database, scheduler: Scheduler, clock: HandClock) -> None:
    await scheduler.idle()
    clock.set("2024-03-26 07:30")
    await scheduler.idle()
    async with database.work() as work:
        await publish(work, programme(entry(at="2024-03-26 08:15")), 9, "test", tell=True)
    await scheduler.idle()
    assert scheduler.until == instant("2024-03-26 07:45")
    assert await keys(database) == ["change:2:1", "digest:2024-03-26:1"]
    clock.set("2024-03-26 07:45")
    await scheduler.idle()
    assert await keys(database) == ["change:2:1", "digest:2024-03-26:1", "reminder:port:20240326T0715:1"]


async def test_with_nothing_to_come_it_looks_again_within_a_day(scheduler: Scheduler, clock: HandClock) -> None:
    clock.set("2024-04-02 12:00")
    await scheduler.idle()
    assert scheduler.until == instant("2024-04-03 12:00")
