"""Who leads is asked all the while; what bots share in a database is apart for each schema."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
from sqlalchemy import TextClause, text
from sqlalchemy.exc import DBAPIError

from bot.supervise import LeadershipLost, alone
from storage import locks
from storage.database import Database, open_database
from storage.faults import INFRASTRUCTURE
from storage.locks import Purpose
from storage.migrate import upgrade
from tests.clocks import HandClock

END_LEADERS = text(
    "select count(pg_terminate_backend(pid)) from pg_locks"
    " where locktype = 'advisory' and pid <> pg_backend_pid() and granted"
)
END_OTHERS = text(
    "select count(pg_terminate_backend(pid)) from pg_stat_activity"
    " where datname = current_database() and pid <> pg_backend_pid()"
)


async def opened(url: str, schema: str = "") -> Database:
    made = open_database(f"{url}&schema={schema}" if schema else url, HandClock("2024-03-26 09:00"))
    await upgrade(made.engine)
    return made


@pytest.fixture
async def two(postgresql_url: str) -> AsyncIterator[tuple[Database, Database]]:
    """Two bots in one database."""
    north, south = await opened(postgresql_url, "north"), await opened(postgresql_url, "south")
    yield north, south
    for it in (north, south):
        await it.close()


@pytest.mark.parametrize("end", [END_LEADERS, END_OTHERS])
async def test_a_leader_whose_connection_dies_stops_at_once_and_another_leads(
    postgresql_url: str, end: TextClause
) -> None:
    one, other = await opened(postgresql_url), await opened(postgresql_url)
    led: list[str] = []
    leads = asyncio.Event()

    async def part(name: str) -> None:
        led.append(name)
        leads.set()
        try:
            await asyncio.Event().wait()
        finally:
            led.append(f"{name} stops")

    first = asyncio.ensure_future(alone(one, "sender", lambda: part("one"))())
    await leads.wait()
    async with other.engine.connect() as connection:
        await connection.execute(end)
    async with asyncio.timeout(5):
        with pytest.raises(LeadershipLost):
            await first
    leads.clear()
    second = asyncio.ensure_future(alone(other, "sender", lambda: part("other"))())
    async with asyncio.timeout(5):
        await leads.wait()
    assert led == ["one", "one stops", "other"]
    second.cancel()
    await asyncio.gather(second, return_exceptions=True)
    await one.close()
    await other.close()


async def test_a_server_that_ends_a_connection_is_no_defect_of_the_update(postgresql_url: str) -> None:
    one, other = await opened(postgresql_url), await opened(postgresql_url)
    with pytest.raises(DBAPIError) as fault:
        async with one.work() as work:
            await work.inbox.seen([1])
            async with other.engine.connect() as connection:
                await connection.execute(END_OTHERS)
            await work.inbox.seen([1])
    assert isinstance(fault.value, INFRASTRUCTURE)
    await one.close()
    await other.close()


async def test_bots_in_two_schemas_lead_side_by_side(two: tuple[Database, Database]) -> None:
    async with asyncio.timeout(5), AsyncExitStack() as stack:
        for it in two:
            await stack.enter_async_context(it.leader("sender"))


async def test_bots_in_two_schemas_wait_for_neither_seats_nor_chats_of_the_other(
    two: tuple[Database, Database],
) -> None:
    north, south = two
    async with asyncio.timeout(5), north.work() as one, south.work() as other:
        for work in (one, other):
            await work.signups.lock()
            await work.lock_chats([1, -1001234567890])


async def test_a_bot_hears_its_own_schema_alone(two: tuple[Database, Database]) -> None:
    north, south = two
    heard: list[str] = []
    own = asyncio.Event()
    north.on_stirred.append(lambda: heard.append("north"))

    def hears() -> None:
        heard.append("south")
        own.set()

    south.on_stirred.append(hears)
    again = [open_database(it.engine.url.render_as_string(hide_password=False), it.clock) for it in two]
    async with north.listening(), south.listening():
        async with south.engine.begin() as connection:
            await connection.execute(locks.NOTIFY, {"what": "stirred"})
        async with asyncio.timeout(5):
            await own.wait()
        async with north.engine.begin() as connection:
            await connection.execute(text("select 1"))
    assert heard == ["south"]
    for it in again:
        await it.close()


async def test_a_purpose_is_no_other_whatever_the_numbers(postgresql_url: str) -> None:
    """A chat whose number is another lock's keeps nobody waiting."""
    database = await opened(postgresql_url)
    async with asyncio.timeout(5), database.work() as one, database.work() as other:
        await one.lock_chats([""])  # type: ignore[list-item]  # the very name of the lock on seats
        await other.signups.lock()
    assert len({locks.held(it)["purpose"] for it in Purpose}) == len(Purpose)
    await database.close()


def test_everybody_asks_in_one_order_for_what_meets_in_32_bits() -> None:
    asked = locks.held(Purpose.CHAT, range(-1_009_999_999_999, -1_009_999_999_900))["ids"]
    assert isinstance(asked, list)
    assert asked == sorted(set(asked))
    assert all(-(2**31) <= it < 2**31 for it in asked)
