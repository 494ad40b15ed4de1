"""Fifty at once never take one seat too many, on both databases."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.seats.actions import by_hand, joining, offers
from bot.seats.rules import Against
from bot.signup.rules.signup import HOLDS_SEAT, Signup
from storage.database import Database
from storage.work import Work
from tests.clocks import HandClock
from tests.due import do_due
from tests.seats.allocation.ranks import (
    CLAIRE,
    LAPSED,
    OFFERED,
    SEATED,
    WAITING,
    WITHDRAWN,
    entered,
    kept,
    of,
    signup,
    statuses,
)


async def at_once(database: Database, people: list[Signup], act: Callable[[Work, Signup], object]) -> None:
    async def one(signup: Signup) -> None:
        async with database.work() as work:
            await act(work, signup)  # type: ignore[misc]  # every act is awaited

    await asyncio.gather(*(one(it) for it in people))


async def held(database: Database) -> list[Signup]:
    async with database.reading() as work:
        return await work.signups.with_status(HOLDS_SEAT)


async def test_fifty_at_once_for_the_last_seats_never_take_one_too_many(database: Database) -> None:
    trip = of(7)
    async with database.work() as work:
        people = await kept(work, *(signup(n) for n in range(1, 51)))
    await at_once(database, people, lambda work, it: joining.enter(work, trip, it))
    assert [it.status for it in await held(database)] == [SEATED] * 7
    assert sorted((await statuses(database)).values()) == [SEATED] * 7 + [WAITING] * 43


async def test_fifty_of_one_organisation_at_once_have_its_seats_and_no_more(database: Database) -> None:
    trip = of(30, each=2)
    async with database.work() as work:
        people = await kept(work, *(signup(n, "Arras") for n in range(1, 51)))
    await at_once(database, people, lambda work, it: joining.enter(work, trip, it))
    assert len(await held(database)) == 2


async def test_all_who_sit_leave_at_once_and_each_seat_is_offered_once(database: Database) -> None:
    trip = of(10)
    async with database.work() as work:
        people = await entered(work, trip, *(signup(n) for n in range(1, 31)))
    await at_once(database, people[:10], lambda work, it: joining.leave(work, trip, it, WITHDRAWN))
    assert [(it.person, it.status) for it in await held(database)] == [(n, OFFERED) for n in range(11, 21)]
    async with database.reading() as work:
        noted = [it.signup for it in await work.audit.latest(999) if it.what == "offered"]
    assert len(noted) == len(set(noted)) == 10


async def test_one_offer_answered_from_many_hands_counts_once(database: Database) -> None:
    trip = of(1)
    async with database.work() as work:
        one, two, _ = await entered(work, trip, signup(1), signup(2), signup(3))
        await joining.leave(work, trip, one, WITHDRAWN)
    await at_once(database, [two] * 20, lambda work, it: offers.take(work, trip, it.id, 2))
    await at_once(database, [two] * 20, lambda work, it: offers.decline(work, trip, it.id, 2))
    assert await statuses(database) == {1: WITHDRAWN, 2: SEATED, 3: WAITING}


async def test_an_offer_taken_as_it_runs_out_is_one_or_the_other(database: Database, clock: HandClock) -> None:
    trip = of(1)
    async with database.work() as work:
        one, two, _ = await entered(work, trip, signup(1), signup(2), signup(3))
        await joining.leave(work, trip, one, WITHDRAWN)
    clock.set("2024-01-12 10:00")

    async def press() -> None:
        async with database.work() as work:
            await offers.take(work, trip, two.id, 2)

    await asyncio.gather(*(do_due(offers.tick, database, trip) for _ in range(5)), *(press() for _ in range(5)))
    assert await statuses(database) == {1: WITHDRAWN, 2: LAPSED, 3: OFFERED}
    assert len(await held(database)) == 1


async def test_organisers_serving_by_hand_at_once_never_go_past_the_total(database: Database) -> None:
    trip = of(3)
    async with database.work() as work:
        people = await kept(work, *(signup(n, status=WAITING) for n in range(1, 21)))
    await at_once(database, people, lambda work, it: by_hand.serve(work, trip, it.id, CLAIRE, True, [*Against]))
    assert len(await held(database)) == 3
