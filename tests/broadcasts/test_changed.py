"""A change that asks « Vu » and is undone: taken back where it has not left, corrected where it has."""

from __future__ import annotations

from functools import partial

import pytest

from bot.broadcasts.actions import changed, due, following
from bot.broadcasts.rules.broadcast import Broadcast, State
from bot.changes.actions import telling
from bot.changes.actions.publish import publish, seed
from bot.chat.content import Posted
from bot.outbox.acts import Announce, Lane, Queued, Send
from bot.people.rules.person import Language, Role
from bot.programme.rules.programme import Entry
from storage.database import Database
from storage.due_acts import Receipt, Waiting
from tests.builders import entry, instant, person, programme, trip
from tests.changes.gestures import bare
from tests.clocks import HandClock
from tests.due import do_due

TRIP = trip()
TELLING = partial(telling.tick, apart=changed.told_apart)
CLAIRE = person(9, role=Role.ORGANISER)
DINNER = entry("diner", "2024-03-27 19:00")


def port(at: str) -> Entry:
    return entry("port", f"2024-03-27 {at}")


@pytest.fixture(autouse=True)
async def seeded(database: Database, clock: HandClock) -> None:
    clock.set("2024-03-26 12:00")
    async with database.work() as work:
        await seed(work, trip(programme=programme(port("15:00"), DINNER)))
        for it in (CLAIRE, person(1, role=Role.PARTICIPANT), person(2, role=Role.PARTICIPANT)):
            await work.people.save(it)


async def asks(database: Database, at: str, *others: Entry) -> Broadcast:
    """Published, to be told as a broadcast; nothing is queued yet."""
    async with database.work() as work:
        found = await publish(work, programme(port(at), *(others or [DINNER])), CLAIRE.id, "change", tell=False)
        await changed.superseded(work)
        told = await changed.tell(work, CLAIRE, found, await work.programmes.current(), Language.FR, 5)
    assert told
    return told


async def says(database: Database, *entries: Entry, tell: bool = True) -> None:
    async with database.work() as work:
        await publish(work, programme(*entries), CLAIRE.id, "change", tell)
        await changed.superseded(work)
    await do_due(due.tick, database, TRIP)
    await do_due(TELLING, database, TRIP)


async def waiting(database: Database) -> list[Waiting]:
    async with database.reading() as work:
        rows = await work.outbox.waiting(instant("2030-01-01 00:00"), 100)
    return [it for it in rows if it.queued.lane is Lane.CHANGE]


async def leaves(database: Database, row: Waiting) -> None:
    async with database.work() as work:
        receipt = Receipt(row.id, "sent", work.now, message_id=7)
        await work.outbox.settle([receipt])
        await following.follow(TRIP, work, row.queued, receipt, Posted((7,), 1))


async def queued_lines(database: Database) -> list[tuple[int, str]]:
    """To whom ordinary messages wait, and their last lines."""
    queued: list[Queued] = [it.queued for it in await waiting(database)]
    return [(it.chat, bare(it.act.screen.text).splitlines()[-1]) for it in queued if isinstance(it.act, Send)]


async def announced(database: Database) -> list[Waiting]:
    return [it for it in await waiting(database) if isinstance(it.queued.act, Announce)]


async def state(database: Database, it: Broadcast) -> State | None:
    async with database.reading() as work:
        found = await work.broadcasts.get(it.id)
    return found.state if found else None


async def test_undone_before_anything_was_queued_nobody_reads_it(database: Database) -> None:
    told_of = await asks(database, "15:30")
    await says(database, port("15:00"), DINNER)
    assert await waiting(database) == []
    assert await state(database, told_of) is State.WITHDRAWN


async def test_changed_again_before_it_left_each_reads_what_is_true(database: Database) -> None:
    told_of = await asks(database, "15:30")
    await do_due(due.tick, database, TRIP)
    assert len(await announced(database)) == 3
    await says(database, port("16:00"), DINNER, tell=False)
    assert await announced(database) == []
    line = "• mer. 27, 15 h 00–16 h 30 → 16 h 00–17 h 30"
    assert await queued_lines(database) == [(1, line), (2, line), (9, line)]
    assert await state(database, told_of) is State.WITHDRAWN


async def test_who_has_it_is_corrected_once_and_who_has_not_reads_nothing(database: Database) -> None:
    told_of = await asks(database, "15:30")
    await do_due(due.tick, database, TRIP)
    await leaves(database, next(it for it in await announced(database) if it.queued.chat == 2))
    await says(database, port("15:00"), DINNER)
    assert await queued_lines(database) == [(2, "• mer. 27, 15 h 30–17 h 00 → 15 h 00–16 h 30")]
    assert (await announced(database), await state(database, told_of)) == ([], State.SENT)
    async with database.reading() as work:
        assert [it.chat for it in await work.recipients.of(told_of.id)] == [2]


async def test_what_left_while_it_was_taken_back_is_corrected(database: Database) -> None:
    await asks(database, "15:30")
    await do_due(due.tick, database, TRIP)
    flying = next(it for it in await announced(database) if it.queued.chat == 2)
    await says(database, port("15:00"), DINNER)
    assert await queued_lines(database) == []
    await leaves(database, flying)
    await do_due(TELLING, database, TRIP)
    assert await queued_lines(database) == [(2, "• mer. 27, 15 h 30–17 h 00 → 15 h 00–16 h 30")]


async def test_another_entry_changed_meanwhile_leaves_it_alone(database: Database) -> None:
    told_of = await asks(database, "15:30")
    await do_due(due.tick, database, TRIP)
    await says(database, port("15:30"), entry("diner", "2024-03-27 19:30"))
    assert len(await announced(database)) == 3
    assert {line for _, line in await queued_lines(database)} == {"• mer. 27, 19 h 00–20 h 30 → 19 h 30–21 h 00"}
    assert await state(database, told_of) is State.SENT


def body_of(it: Broadcast) -> str:
    """What it says, its title left out."""
    return bare(it.contents[Language.FR][0].html).split("\n", 1)[1]


LATER = entry("diner", "2024-03-27 19:30")
MOVED = "Visite diner\n• mer. 27, 19 h 00–20 h 30 → 19 h 30–21 h 00"


async def test_what_waits_is_told_without_what_is_asked_about_meanwhile(database: Database) -> None:
    """The dinner was moved and its message has not left; the visit is moved and « Vu » asked: each is told once."""
    await says(database, port("15:00"), LATER)
    told_of = await asks(database, "15:30", LATER)
    await do_due(due.tick, database, TRIP)
    await do_due(TELLING, database, TRIP)
    assert "diner" not in body_of(told_of) and "15 h 00–16 h 30 → 15 h 30–17 h 00" in body_of(told_of)
    assert [it.queued.chat for it in await announced(database)] == [1, 2, 9]
    found = [it.queued.act for it in await waiting(database) if isinstance(it.queued.act, Send)]
    assert len(found) == 3
    for act in found:
        words = bare(act.screen.text)
        assert MOVED.split("\n")[1] in words and "port" not in words


async def test_what_is_asked_about_is_told_from_what_people_know(database: Database) -> None:
    """The same visit is moved twice: the first message has not left, and never does."""
    await says(database, port("15:15"), DINNER)
    told_of = await asks(database, "15:30")
    await do_due(due.tick, database, TRIP)
    await do_due(TELLING, database, TRIP)
    assert "15 h 00–16 h 30 → 15 h 30–17 h 00" in body_of(told_of)
    assert await queued_lines(database) == []
    assert len(await announced(database)) == 3


async def test_what_still_waits_is_told_once_more_is_published_and_what_was_asked_about_is_not(
    database: Database,
) -> None:
    await says(database, port("15:00"), LATER)
    await asks(database, "15:30", LATER)
    await do_due(due.tick, database, TRIP)
    for row in await announced(database):
        await leaves(database, row)
    await says(database, port("15:30"), entry("diner", "2024-03-27 20:00"))
    line = "• mer. 27, 19 h 00–20 h 30 → 20 h 00–21 h 30"
    assert await queued_lines(database) == [(1, line), (2, line), (9, line)]
    found = [it.queued.act for it in await waiting(database) if isinstance(it.queued.act, Send)]
    assert all("port" not in bare(act.screen.text) for act in found)
