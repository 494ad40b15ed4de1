"""Two transactions in each other's way: PostgreSQL ends one of them, which is made again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from bot.people.rules.person import Person
from bot.signup.rules.signup import Signup
from storage.database import Database, open_database
from storage.faults import INFRASTRUCTURE, Contended
from tests.clocks import HandClock


async def test_a_deadlock_is_told_from_a_defect(postgresql_url: str) -> None:
    database = open_database(postgresql_url, HandClock("2024-03-26 09:00"))
    async with database.work() as work:
        one, other = [await work.signups.save(Signup(person=it)) for it in (201, 301)]
    met = asyncio.Barrier(2)

    async def writes(database: Database, first: Signup, then: Signup) -> None:
        async with database.work() as work:
            await work.signups.save(first)
            await met.wait()
            await work.signups.save(then)

    said = await asyncio.gather(writes(database, one, other), writes(database, other, one), return_exceptions=True)
    assert [type(it) for it in said if it] == [Contended]
    assert "201" not in str(next(it for it in said if it))
    await database.close()


async def test_what_is_a_defect_stays_one(database: Database) -> None:
    with pytest.raises(Exception, match=r"(?i)unique") as fault:
        async with database.work() as work:
            await work.signups.save(Signup(person=201))
            await work.signups.save(Signup(person=201))
    assert not isinstance(fault.value, Contended)


async def test_a_value_that_no_column_holds_is_nobody_else_s_fault(database: Database) -> None:
    """Told as a misuse of the driver, which would have the update come back for ever."""
    of: Callable[..., Person] = Person  # whatever is given: its types refuse a list as id
    for wrong in (of(1, "\ud83d"), of(10**30, "Ana"), of([7001], "Ana")):
        with pytest.raises(Exception) as raised:  # each database has its own
            async with database.work() as work:
                await work.people.save(wrong)
        assert not isinstance(raised.value, INFRASTRUCTURE), wrong
