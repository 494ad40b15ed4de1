"""The clock that can be moved: in order, never past a due instant, and at its own pace when nobody moves it."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.rehearsal.clock import FORGOTTEN, SteerableClock

START = datetime(2023, 11, 20, 9, tzinfo=UTC)


def later(**step: float) -> datetime:
    return START + timedelta(**step)


async def at_rest() -> None:
    """Nothing that runs beside the sleepers: a few turns of the loop settle them."""
    for _ in range(3):
        await asyncio.sleep(0)


class Diary:
    """Who woke, and what the clock said then."""

    def __init__(self, clock: SteerableClock) -> None:
        self.clock = clock
        self.lines: list[tuple[str, datetime]] = []

    async def wakes(self, name: str, at: datetime) -> None:
        await self.clock.sleep_until(at)
        self.lines.append((name, self.clock.now()))


async def test_stands_still_until_moved() -> None:
    clock = SteerableClock(START)
    assert clock.now() == START
    await clock.advance_to(later(hours=1), at_rest)
    assert clock.now() == later(hours=1)


async def test_an_instant_already_there_is_not_waited_for() -> None:
    clock = SteerableClock(START)
    await clock.sleep_until(START)
    await clock.sleep_until(later(days=-1))


async def test_sleepers_wake_in_order_each_at_its_instant() -> None:
    clock = SteerableClock(START)
    diary = Diary(clock)
    async with asyncio.TaskGroup() as group:
        for name, minutes in (("c", 30), ("a", 10), ("b", 20)):
            group.create_task(diary.wakes(name, later(minutes=minutes)))
        await asyncio.sleep(0)
        await clock.advance_to(later(hours=1), at_rest)
    assert diary.lines == [("a", later(minutes=10)), ("b", later(minutes=20)), ("c", later(minutes=30))]


async def test_who_sleeps_past_the_target_goes_on_sleeping() -> None:
    clock = SteerableClock(START)
    sleeper = asyncio.create_task(clock.sleep_until(later(minutes=61)))
    await asyncio.sleep(0)
    await clock.advance_to(later(minutes=60), at_rest)
    assert not sleeper.done()
    await clock.advance_to(later(minutes=61), at_rest)
    assert sleeper.done()


async def test_an_instant_asked_for_on_the_way_is_walked_through_too() -> None:
    clock = SteerableClock(START)
    seen: list[datetime] = []

    async def every_hour() -> None:
        for hour in range(1, 5):
            await clock.sleep_until(later(hours=hour))
            seen.append(clock.now())

    walker = asyncio.create_task(every_hour())
    await asyncio.sleep(0)
    await clock.advance_to(later(hours=3), at_rest)
    assert seen == [later(hours=1), later(hours=2), later(hours=3)]
    walker.cancel()


async def test_what_an_instant_sets_off_ends_before_the_next() -> None:
    clock = SteerableClock(START)
    story: list[str] = []

    async def settled() -> None:
        await at_rest()
        story.append(f"settled {clock.now():%H:%M}")

    async def part() -> None:
        for minutes in (10, 20):
            await clock.sleep_until(later(minutes=minutes))
            story.append(f"woke {clock.now():%H:%M}")

    task = asyncio.create_task(part())
    await asyncio.sleep(0)
    await clock.advance_to(later(minutes=30), settled)
    await task
    assert story == [
        "settled 09:00",
        "woke 09:10",
        "settled 09:10",
        "woke 09:20",
        "settled 09:20",
        "settled 09:30",
    ]


async def test_never_goes_back() -> None:
    clock = SteerableClock(START)
    await clock.advance_to(later(days=-1), at_rest)
    assert clock.now() == START


async def test_two_moves_at_once_follow_each_other() -> None:
    clock = SteerableClock(START)
    await asyncio.gather(clock.advance_to(later(hours=2), at_rest), clock.advance_to(later(hours=1), at_rest))
    assert clock.now() == later(hours=2)


async def test_flows_at_its_real_pace_while_nobody_moves_it() -> None:
    clock = SteerableClock(START, flow=True)
    began = time.monotonic()
    await clock.sleep_until(later(seconds=0.05))
    assert clock.now() >= later(seconds=0.05)
    assert 0.04 < time.monotonic() - began < 5


async def test_stands_still_while_it_is_moved() -> None:
    clock = SteerableClock(START, flow=True)
    seen: set[datetime] = set()

    async def slow() -> None:
        seen.add(clock.now())
        await asyncio.sleep(0.01)
        seen.add(clock.now())

    await clock.advance_to(later(hours=1), slow)
    assert len(seen) == 2  # where it was, and where it went
    assert max(seen) == later(hours=1)


async def test_goes_on_flowing_for_those_who_slept_through_a_move() -> None:
    clock = SteerableClock(START, flow=True)
    sleeper = asyncio.create_task(clock.sleep_until(later(hours=1, seconds=0.03)))
    await asyncio.sleep(0)
    await clock.advance_to(later(hours=1), at_rest)
    async with asyncio.timeout(5):
        await sleeper


async def test_those_who_give_up_are_forgotten() -> None:
    clock = SteerableClock(START)
    for _ in range(FORGOTTEN):
        sleeper = asyncio.create_task(clock.sleep_until(later(days=1)))
        await asyncio.sleep(0)
        sleeper.cancel()
        await asyncio.gather(sleeper, return_exceptions=True)
    assert clock._waiters == []


@given(st.lists(st.integers(0, 5_000), max_size=25), st.integers(0, 5_000))
def test_all_that_is_due_wakes_and_nothing_else(minutes: list[int], until: int) -> None:
    async def story() -> list[datetime]:
        clock = SteerableClock(START)
        diary = Diary(clock)
        tasks = [asyncio.create_task(diary.wakes("", later(minutes=it))) for it in minutes]
        await asyncio.sleep(0)
        await clock.advance_to(later(minutes=until), at_rest)
        for task in tasks:
            task.cancel()
        return [at for _, at in diary.lines]

    assert asyncio.run(story()) == sorted(later(minutes=it) for it in minutes if it <= until)
