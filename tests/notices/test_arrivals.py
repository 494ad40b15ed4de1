"""Whoever comes, or comes back, after all were told: told what is still true, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from bot.cards.screens import show
from bot.changes.actions import arrivals, telling
from bot.changes.actions.arrivals import came, came_back
from bot.changes.actions.publish import publish, seed
from bot.changes.screens import news as screens
from bot.notices import actions as notices
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Language, Person, Preferences, Quiet, Role
from bot.programme.rules.difference import changes
from bot.programme.rules.programme import Entry
from bot.seats.actions.roles import give
from bot.trip import Rhythm
from storage.database import Database
from storage.due_acts import Receipt
from tests.builders import entry, instant, person, programme, trip
from tests.clocks import HandClock
from tests.due import do_due

TRIP = trip(rhythm=Rhythm(digest=time(7, 30), reminder=timedelta(minutes=30), evening=time(20)))
FAR = instant("2030-01-01 00:00")
NEW = person(7, role=Role.PARTICIPANT, preferences=Preferences(quiet=None))
MORNING, AFTERNOON = entry(), entry("lac", at="2024-03-26 15:00")


@pytest.fixture(autouse=True)
async def seeded(database: Database) -> None:
    async with database.work() as work:
        await seed(work, trip(programme=programme(MORNING, AFTERNOON)))


async def arrives(database: Database, who: Person = NEW) -> None:
    async with database.work() as work:
        await give(work, replace(who, role=Role.OUTSIDER), who.role)
    await do_due(arrivals.tick, database, TRIP)


async def pushes(database: Database) -> list[Queued]:
    async with database.reading() as work:
        return [it.queued for it in await work.outbox.waiting(FAR, 100) if it.queued.lane is not Lane.REPLY]


async def keys(database: Database) -> list[str | None]:
    return [it.key for it in await pushes(database)]


async def say(database: Database, *entries: Entry) -> None:
    async with database.work() as work:
        await publish(work, programme(*entries), 9, "test", tell=True)
    await do_due(telling.tick, database, TRIP)


async def test_what_is_still_true_is_told_and_what_is_stale_is_not(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-26 14:40")
    await do_due(notices.tick, database, TRIP)
    await arrives(database)
    assert await keys(database) == ["digest:2024-03-26:7", "reminder:lac:20240326T1400:7"]


async def test_before_anything_was_told_nothing_is_owed(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-25 14:00")
    await arrives(database)
    assert await keys(database) == []


async def test_who_was_told_is_not_told_again(database: Database, clock: HandClock) -> None:
    await arrives(database)
    clock.set("2024-03-26 08:00")
    await do_due(notices.tick, database, TRIP)
    async with database.work() as work:
        await came(work, NEW.id)
    await do_due(arrivals.tick, database, TRIP)
    assert await keys(database) == ["digest:2024-03-26:7"]


@pytest.mark.parametrize(("later", "told"), [(timedelta(hours=3), True), (timedelta(days=2), False)])
async def test_a_change_is_news_to_a_newcomer_for_a_day(
    database: Database, clock: HandClock, later: timedelta, told: bool
) -> None:
    await say(database, MORNING, entry("lac", at="2024-03-26 16:00"))
    clock.pass_by(seconds=later.total_seconds())
    await arrives(database)
    assert await keys(database) == (["change:2:7"] if told else [])


async def test_who_comes_back_reads_all_that_was_missed_in_one_message(database: Database, clock: HandClock) -> None:
    await arrives(database)
    async with database.work() as work:
        await work.people.unreached(NEW.id)
    await say(database, MORNING, entry("lac", at="2024-03-26 16:00"))
    clock.pass_by(days=2)
    await say(database, MORNING, entry("lac", at="2024-03-26 17:00"))
    async with database.work() as work:
        await work.people.save(NEW)
        await came_back(work, NEW.id)
    await do_due(arrivals.tick, database, TRIP)
    async with database.reading() as work:
        before, current = await work.programmes.version(1), await work.programmes.current()
    said = screens.changed(changes(before, current), current, Language.FR)
    assert await pushes(database) == [Queued(NEW.id, Send(said), Lane.CHANGE, "change:3:7", "change:1")]


async def test_what_telegram_refused_is_told_again_to_who_comes_back(database: Database, clock: HandClock) -> None:
    await arrives(database)
    clock.set("2024-03-26 08:00")
    await do_due(notices.tick, database, TRIP)
    async with database.work() as work:
        [row] = [it for it in await work.outbox.waiting(FAR, 10) if it.queued.lane is Lane.REMINDER]
        await work.outbox.settle([Receipt(row.id, "refused", work.now, reason="blocked")])
        await came_back(work, NEW.id)
    await do_due(arrivals.tick, database, TRIP)
    assert await keys(database) == ["digest:2024-03-26:7"]


async def test_a_change_to_what_is_over_is_no_news(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-26 08:00")
    await say(database, entry(title="Autre"), AFTERNOON)
    clock.set("2024-03-26 11:30")
    await arrives(database, replace(NEW, preferences=Preferences(digest=False, quiet=None)))
    assert await keys(database) == []


async def test_who_leaves_is_told_nothing_more(database: Database, clock: HandClock) -> None:
    await arrives(database)
    clock.set("2024-03-26 08:00")
    await do_due(notices.tick, database, TRIP)
    async with database.work() as work:
        await give(work, NEW, Role.OUTSIDER)
    assert await keys(database) == []
    await do_due(arrivals.tick, database, TRIP)
    assert await keys(database) == []


async def test_an_arrival_wakes_the_scheduler_once_it_is_committed(database: Database) -> None:
    wakes: list[None] = []
    database.on_stirred.append(lambda: wakes.append(None))
    async with database.work() as work:
        await came(work, 7)
        assert wakes == []
    assert wakes == [None]


@pytest.mark.parametrize(
    ("now", "moved", "due"),
    [
        ("2024-03-24 23:00", "2024-03-26 16:00", "2024-03-25 07:00"),
        ("2024-03-26 06:30", "2024-03-26 06:45", None),
        ("2024-03-24 12:00", "2024-03-26 16:00", None),
    ],
)
async def test_a_change_rings_at_night_only_for_what_happens_before_the_morning(
    database: Database, clock: HandClock, now: str, moved: str, due: str | None
) -> None:
    await arrives(database, replace(NEW, preferences=Preferences(quiet=Quiet(time(22), time(7)))))
    clock.set(now)
    await say(database, MORNING, entry("lac", at=moved))
    [told] = [it for it in await pushes(database) if it.lane is Lane.CHANGE]
    assert told.due == (instant(due) if due else None)


async def test_the_digest_of_the_day_is_the_one_that_all_read(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-26 08:00")
    await arrives(database)
    async with database.reading() as work:
        current = await work.programmes.current()
    assert [it.act for it in await pushes(database)] == [show(current, current.days[0], clock.now(), Language.FR)]
