"""Roll-calls are kept alike on both databases: one for a leg, a mark once, a change only of what was read."""

from __future__ import annotations

from dataclasses import replace

from bot.rollcalls.rules.rollcall import CLOSING, How, RollCall, State, Who
from storage.database import Database

ANA, ZOE = Who(7), Who(person=201)


async def opened(database: Database) -> RollCall:
    async with database.work() as work:
        assert await work.rollcalls.begin("car", 101)
        found = await work.rollcalls.of("car")
    assert found
    return found


async def test_there_is_one_for_a_leg(database: Database) -> None:
    first = await opened(database)
    async with database.work() as work:
        assert not await work.rollcalls.begin("car", 102)
        assert await work.rollcalls.all() == [first]
        assert await work.rollcalls.get(first.id) == first
        assert first.opened_by == 101


async def test_a_mark_counts_once_and_who_was_missing_may_come(database: Database) -> None:
    called = await opened(database)
    async with database.work() as work:
        await work.rollcalls.mark(called.id, ANA, How.PRESSED, 201)
        await work.rollcalls.mark(called.id, ANA, How.TICKED, 101)
        await work.rollcalls.mark(called.id, ANA, How.MISSING, 101)
        await work.rollcalls.mark(called.id, ZOE, How.MISSING, 101)
        assert await work.rollcalls.marks(called.id) == {ANA: How.PRESSED, ZOE: How.MISSING}
        await work.rollcalls.mark(called.id, ZOE, How.TICKED, 101)
        assert await work.rollcalls.marked([called.id]) == {called.id: {ANA: How.PRESSED, ZOE: How.TICKED}}
        await work.rollcalls.unmark(called.id, ANA)
        assert await work.rollcalls.marks(called.id) == {ZOE: How.TICKED}


async def test_reopening_takes_back_what_closing_wrote_and_no_more(database: Database) -> None:
    called = await opened(database)
    async with database.work() as work:
        for who, how in ((ANA, How.TICKED), (ZOE, How.COUNTED), (Who(9), How.MISSING)):
            await work.rollcalls.mark(called.id, who, how, 101)
        await work.rollcalls.take_back(called.id, CLOSING)
        assert await work.rollcalls.marks(called.id) == {ANA: How.TICKED}


async def test_who_comes_second_changes_nothing(database: Database) -> None:
    called = await opened(database)
    closed = replace(called, state=State.LEFT, closed=called.opened, closed_by=101)
    async with database.work() as work:
        assert await work.rollcalls.save(called, closed)
        assert not await work.rollcalls.save(called, replace(closed, state=State.COMPLETE, closed_by=102))
        assert await work.rollcalls.all() == [closed]
