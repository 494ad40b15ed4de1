"""Whatever happens to a day, and whenever its edits leave: at most one waits, the newest, and none that changes nothing."""

from __future__ import annotations

import random

import pytest

from bot.cards import actions as cards
from bot.cards import screens
from bot.changes.actions.publish import publish, seed
from bot.outbox.acts import Show
from bot.people.rules.person import Language, Role
from storage.database import Database
from storage.due_acts import Receipt, Waiting
from storage.live import Live
from tests.builders import entry, instant, person, programme, trip
from tests.clocks import HandClock
from tests.due import do_due

TRIP = trip()
ANA = person(1, role=Role.PARTICIPANT)
HOURS = ("14:00", "14:15", "14:30")
WHAT = "day:2024-03-26"
STEPS = 25


@pytest.fixture(autouse=True)
async def shown(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-26 09:00")
    async with database.work() as work:
        await seed(work, trip(programme=programme(entry("port", "2024-03-26 14:00"))))
        await work.people.save(ANA)
        await work.live.put(Live(ANA.id, WHAT, 7, "another", "another", pinned=True))
    await do_due(cards.tick, database, TRIP)


async def moves(database: Database, at: str) -> None:
    async with database.work() as work:
        await publish(work, programme(entry("port", f"2024-03-26 {at}")), 9, "change", tell=False)
    await do_due(cards.tick, database, TRIP)


async def waiting(database: Database) -> list[Waiting]:
    async with database.reading() as work:
        rows = await work.outbox.waiting(instant("2030-01-01 00:00"), 100)
    return [it for it in rows if isinstance(it.queued.act, Show)]


async def arrives(database: Database, row: Waiting) -> None:
    """It left, though it may have been taken back meanwhile."""
    async with database.work() as work:
        receipt = Receipt(row.id, "sent", work.now, message_id=7)
        await work.outbox.settle([receipt])
        await cards.follow(work, row.queued, receipt)
    await do_due(cards.tick, database, TRIP)


async def versions(database: Database) -> tuple[str, str]:
    """Of what the message shows, and of what is true."""
    async with database.reading() as work:
        kept = await work.live.get(ANA.id, WHAT)
        current = await work.programmes.current()
    assert kept is not None
    return kept.version, screens.show(current, screens.day_of(WHAT), current.issued, Language.FR).version


@pytest.mark.parametrize("chance", [random.Random(number) for number in range(5)])
async def test_an_edit_that_has_not_left_is_superseded(database: Database, chance: random.Random) -> None:
    flying: Waiting | None = None
    for _ in range(STEPS):
        match chance.choice(["moves", "moves", "leaves", "flies", "lands"]):
            case "moves":
                await moves(database, chance.choice(HOURS))
            case "flies" if flying is None and (rows := await waiting(database)):
                flying = rows[0]
            case "lands" if flying is not None:
                await arrives(database, flying)
                flying = None
            case "leaves" if flying is None and (rows := await waiting(database)):
                await arrives(database, rows[0])
        kept, true = await versions(database)
        wanted = [] if kept == true else [true]
        assert [it.queued.act.version for it in await waiting(database)] == wanted  # type: ignore[union-attr]  # Shows all
    if flying is not None:
        await arrives(database, flying)
    for row in await waiting(database):
        await arrives(database, row)
    kept, true = await versions(database)
    assert (kept, await waiting(database)) == (true, [])
