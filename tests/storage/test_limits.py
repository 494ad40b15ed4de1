"""What may be done only so often, on both databases."""

from __future__ import annotations

from datetime import timedelta

from storage.database import Database
from storage.limits import Limited
from storage.work import Work
from tests.clocks import HandClock
from tests.narrowing import as_a

ANA, OMAR = 9_000_000_001, 301
HOUR = timedelta(hours=1)


async def letter(work: Work, person: int = ANA) -> bool:
    """Whether it counts, two an hour."""
    return await work.limits.take(Limited.LETTERS, person, 2, HOUR) is None


async def test_the_next_may_leave_once_the_first_is_old_enough(database: Database) -> None:
    async with database.work() as work:
        first = work.now
        assert [await letter(work) for _ in range(2)] == [True, True]
        assert await work.limits.take(Limited.LETTERS, ANA, 2, HOUR) == first + HOUR
    as_a(HandClock, database.clock).pass_by(hours=1)
    async with database.work() as work:
        assert await letter(work)


async def test_each_person_and_each_kind_has_its_own(database: Database) -> None:
    async with database.work() as work:
        assert [await letter(work) for _ in range(3)] == [True, True, False]
        assert await letter(work, OMAR)
        assert await work.limits.take(Limited.MOVES, ANA, 1, HOUR) is None


async def test_whoever_is_erased_is_counted_without_a_name(database: Database) -> None:
    async with database.work() as work:
        assert [await letter(work) for _ in range(2)] == [True, True]
        await work.limits.forget(ANA)
        assert (await work.personal.held(ANA, None))["limits"] == []
        assert not await letter(work)
        assert await letter(work, OMAR)
