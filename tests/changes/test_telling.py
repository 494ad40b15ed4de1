"""Who is told what, and when: never what was undone, once what was corrected, at once on the move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

import pytest

from bot.changes.actions import telling
from bot.changes.actions.publish import publish, seed
from bot.changes.actions.telling import left
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Preferences, Quiet, Role
from bot.programme.rules.programme import Entry, EntryKind
from storage.database import Database
from storage.due_acts import Receipt
from tests.builders import entry, instant, person, programme, trip
from tests.changes.gestures import bare
from tests.clocks import HandClock
from tests.due import do_due

TRIP = trip()
ANA = person(1, role=Role.PARTICIPANT, preferences=Preferences(quiet=Quiet(time(22), time(7))))
BUS = entry("car", "2024-03-26 22:30", 60, kind=EntryKind.TRANSFER, meets="2024-03-26 22:15")


def port(at: str) -> Entry:
    return entry("port", f"2024-03-27 {at}")


@pytest.fixture(autouse=True)
async def seeded(database: Database) -> None:
    async with database.work() as work:
        await seed(work, trip(programme=programme(port("15:00"), BUS)))
        await work.people.save(ANA)
        await work.people.save(person(2, role=Role.PARTICIPANT, preferences=Preferences(quiet=None)))


async def say(database: Database, *entries: Entry, tell: bool = True) -> None:
    async with database.work() as work:
        await publish(work, programme(*entries, BUS), 9, "change", tell)
    await do_due(telling.tick, database, TRIP)


async def waiting(database: Database, of: int = 1) -> list[Queued]:
    async with database.reading() as work:
        rows = await work.outbox.waiting(instant("2030-01-01 00:00"), 100)
    return [it.queued for it in rows if it.queued.lane is Lane.CHANGE and it.queued.chat == of]


async def leaves(database: Database, of: int) -> Queued:
    """What waits for somebody is sent."""
    async with database.work() as work:
        [row] = [it for it in await work.outbox.waiting(instant("2030-01-01 00:00"), 100) if it.queued.chat == of]
        receipt = Receipt(row.id, "sent", work.now, message_id=7)
        await work.outbox.settle([receipt])
        await left(work, row.queued)
    return row.queued


def last_lines(found: Sequence[Queued]) -> list[str]:
    texts = [bare(it.act.screen.text) for it in found if isinstance(it.act, Send)]
    return [it.splitlines()[-1] for it in texts]


async def test_quiet_hours_hold_back_what_can_wait_until_morning(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-26 21:00")
    await say(database, port("15:15"))
    assert [it.due for it in await waiting(database)] == [None]
    clock.set("2024-03-26 23:45")
    await say(database, port("15:30"))
    [held] = await waiting(database)
    assert held.due == instant("2024-03-27 07:00")


async def test_what_happens_before_the_morning_is_said_at_night(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-26 23:45")
    await say(database, port("06:30"))
    assert [it.due for it in await waiting(database)] == [None]


async def test_somebody_on_the_move_gets_it_at_once(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-26 22:20")
    await say(database, port("15:15"))
    assert [it.due for it in await waiting(database)] == [None]


@pytest.mark.parametrize("tell", [True, False])
async def test_an_undone_change_that_has_not_left_is_never_sent(
    database: Database, clock: HandClock, tell: bool
) -> None:
    clock.set("2024-03-26 23:45")
    await say(database, port("15:30"))
    assert len(await waiting(database)) == 1
    await say(database, port("15:00"), tell=tell)
    assert await waiting(database) == []


async def test_one_that_has_left_is_followed_by_one_correction(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-26 23:45")
    await say(database, port("15:30"))
    await leaves(database, 2)
    await say(database, port("15:00"))
    assert last_lines(await waiting(database, 2)) == ["• mer. 27, 15 h 30–17 h 00 → 15 h 00–16 h 30"]
    assert await waiting(database, 1) == []


async def test_one_that_has_not_left_says_what_is_true_when_it_leaves(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-26 23:45")
    await say(database, port("15:30"))
    await leaves(database, 2)
    await say(database, port("16:00"))
    assert last_lines(await waiting(database, 1)) == ["• mer. 27, 15 h 00–16 h 30 → 16 h 00–17 h 30"]
    assert last_lines(await waiting(database, 2)) == ["• mer. 27, 15 h 30–17 h 00 → 16 h 00–17 h 30"]


async def test_a_quiet_correction_still_mends_what_has_not_left(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-26 23:45")
    await say(database, port("15:30"))
    await leaves(database, 2)
    await say(database, port("15:45"), tell=False)
    assert last_lines(await waiting(database, 1)) == ["• mer. 27, 15 h 00–16 h 30 → 15 h 45–17 h 15"]
    assert await waiting(database, 2) == []


async def test_what_left_while_it_was_taken_back_is_corrected_once(database: Database, clock: HandClock) -> None:
    """The call was under way when the change was undone: its receipt says that it arrived."""
    clock.set("2024-03-26 12:00")
    await say(database, port("15:30"))
    async with database.reading() as work:
        [flying] = [it for it in await work.outbox.waiting(work.now, 100) if it.queued.chat == 2]
    await say(database, port("15:00"))
    assert await waiting(database, 2) == []
    async with database.work() as work:
        receipt = Receipt(flying.id, "sent", work.now, message_id=7)
        await work.outbox.settle([receipt])
        await left(work, flying.queued)
    await do_due(telling.tick, database, TRIP)
    await do_due(telling.tick, database, TRIP)
    assert last_lines(await waiting(database, 2)) == ["• mer. 27, 15 h 30–17 h 00 → 15 h 00–16 h 30"]


async def test_the_calendar_and_the_reminder_follow_in_the_same_commit(database: Database, clock: HandClock) -> None:
    from bot.programme.documents.ics import agenda_ics

    clock.set("2024-03-26 12:00")
    await say(database, replace(port("15:00"), cancelled=True, reason="Pluie"))
    async with database.reading() as work:
        agenda = agenda_ics(TRIP, await work.programmes.current(), ANA.language).decode()
    event = next(it for it in agenda.split("BEGIN:VEVENT") if "UID:port@" in it)
    assert "SEQUENCE:2" in event and "STATUS:CANCELLED" in event
