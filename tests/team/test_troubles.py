"""A tick that fails stops neither the others nor the purge, and its organisers read of it once, and once that it is over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot import ticks
from bot.changes.actions.publish import seed
from bot.due import Due
from bot.outbox.acts import Send
from bot.people.rules.person import Language, Role
from bot.scheduler import Scheduler
from bot.ticks import Tick
from bot.trip import Trip
from storage.database import Database, open_database
from storage.faults import Unavailable
from storage.work import Work
from tests import databases
from tests.builders import instant, person, trip
from tests.clocks import HandClock

BEGINS = (
    "Quelque chose ne fonctionne pas\u00a0: les rappels et le programme du jour. "
    "Le bot réessaie seul\u202f; vous serez averti·e quand ce sera rétabli."
)
ENDS = "C’est rétabli\u00a0: les rappels et le programme du jour."


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2024-03-26 09:00")


@pytest.fixture
async def database(tmp_path: Path, clock: HandClock) -> AsyncIterator[Database]:
    opened = open_database(databases.sqlite(tmp_path), clock)
    async with opened.work() as work:
        await seed(work, trip())
        await work.people.save(person(1, role=Role.ORGANISER))
        await work.people.save(person(2, role=Role.PARTICIPANT))
    yield opened
    await opened.close()


class Part:
    """Something that falls due, and may fail as often as `faults` says."""

    def __init__(self, *faults: Exception) -> None:
        self.faults = list(faults)
        self.done = 0

    async def tick(self, _: Work, __: Trip) -> Due:
        await self.do()
        return Due()

    async def purge(self, _: Database, __: Trip) -> None:
        await self.do()

    async def do(self) -> None:
        if self.faults:
            raise self.faults.pop()
        self.done += 1


@asynccontextmanager
async def scheduled(database: Database, clock: HandClock, parts: Sequence[Tick]) -> AsyncIterator[Scheduler]:
    made = Scheduler(database, trip(), clock, parts)
    running = asyncio.create_task(made.run())
    yield made
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def read(database: Database) -> list[tuple[int, str]]:
    async with database.reading() as work:
        waiting = await work.outbox.waiting(instant("2030-01-01 00:00"), 100)
    return [(it.queued.chat, it.queued.act.screen.text) for it in waiting if isinstance(it.queued.act, Send)]


async def well(part: Part) -> None:
    async with asyncio.timeout(5):
        while not part.done:  # noqa: ASYNC110  # it is tried again on its own
            await asyncio.sleep(0.005)


async def test_one_that_fails_stops_no_other_and_is_told_once(database: Database, clock: HandClock) -> None:
    broken, other = Part(*[ZeroDivisionError()] * 9), Part()
    parts = (Tick("notices", broken.tick), Tick("offers", other.tick))
    async with scheduled(database, clock, parts) as scheduler:
        await scheduler.idle()
        assert (broken.done, other.done) == (0, 1)
        scheduler.wake()
        await scheduler.idle()
        assert other.done == 2
        assert len(broken.faults) == 8, "it waits for its own next try"
    assert await read(database) == [(1, BEGINS)]


@pytest.mark.parametrize("pause", [0.01, 0.0], ids=["a pause", "a pause that has elapsed already"])
async def test_it_is_tried_again_by_itself_and_its_end_is_told_once(
    database: Database, clock: HandClock, monkeypatch: pytest.MonkeyPatch, pause: float
) -> None:
    monkeypatch.setattr(ticks, "FIRST_PAUSE", pause)
    broken = Part(ZeroDivisionError(), ZeroDivisionError())
    async with scheduled(database, clock, (Tick("notices", broken.tick),)) as scheduler:
        await well(broken)
        await scheduler.idle()
        scheduler.wake()
        await scheduler.idle()
        assert await read(database) == [(1, BEGINS), (1, ENDS)]
        broken.faults, broken.done = [ZeroDivisionError()], 0
        scheduler.wake()
        await well(broken)
        await scheduler.idle()
    assert await read(database) == [(1, BEGINS), (1, ENDS)] * 2


async def test_what_failed_is_tried_again_when_its_pause_was_over_at_once(
    database: Database, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A loaded machine takes longer than the pause to fall asleep."""
    monkeypatch.setattr(ticks, "FIRST_PAUSE", 0.0)
    broken = Part(ZeroDivisionError())
    async with scheduled(database, clock, (Tick("notices", broken.tick),)):
        await well(broken)


async def test_what_failed_before_a_restart_is_told_over_after_it(database: Database, clock: HandClock) -> None:
    async with scheduled(database, clock, (Tick("notices", Part(ZeroDivisionError()).tick),)) as scheduler:
        await scheduler.idle()
    async with scheduled(database, clock, (Tick("notices", Part().tick),)) as scheduler:
        await scheduler.idle()
    assert await read(database) == [(1, BEGINS), (1, ENDS)]


async def test_a_purge_that_failed_is_tried_again_soon(
    database: Database, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ticks, "FIRST_PAUSE", 0.01)
    purging = Part(ZeroDivisionError())
    async with scheduled(database, clock, (Tick("purge", ticks.daily(purging.purge)),)) as scheduler:
        await well(purging)
        await scheduler.idle()
        scheduler.wake()
        await scheduler.idle()
        assert (purging.done, scheduler.until) == (1, instant("2024-03-27 09:00"))


async def test_a_database_that_is_away_ends_the_round_only_once_all_were_tried(
    database: Database, clock: HandClock
) -> None:
    away, other = Part(Unavailable(None, None, Exception())), Part()
    made = Scheduler(database, trip(), clock, (Tick("notices", away.tick), Tick("offers", other.tick)))
    with pytest.raises(Unavailable):
        await made.run()
    assert other.done == 1
    assert await read(database) == [], "whoever runs it starts it again: nobody need know"


@pytest.mark.parametrize("language", Language)
def test_every_tick_has_its_words(language: Language) -> None:
    from bot.team.screens import troubles

    for it in (*ticks.all_ticks(), Tick("token", Part().tick)):
        assert troubles.begins(it.name, language).text
