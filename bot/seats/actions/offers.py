"""Offers of a seat: taken, declined, or run out; then the next who waits is offered it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.due import Due
from bot.seats.actions import allocation
from bot.seats.actions.status import change_status
from bot.seats.rules import offer_until
from bot.seats.screens import seats as screens
from bot.signup.actions.deadline import deadline
from bot.signup.rules.signup import HOLDS_SEAT, Signup, Status
from bot.trip import Trip
from storage.database import Database
from storage.work import Work


async def take(work: Work, trip: Trip, row: int, by: int) -> Signup | None:
    """None when the sign-up of this row is not offered a seat, or not any more."""
    signup = await _still_offered(work, trip, row)
    if signup is None:
        return None
    await allocation.take_back(work, signup)
    return await allocation.seat(work, trip, signup, by, "taken")


async def decline(work: Work, trip: Trip, row: int, by: int) -> Signup | None:
    """As `take`: the seat goes to the next, and this one leaves the list."""
    signup = await _still_offered(work, trip, row)
    if signup is None:
        return None
    left = await _lapse(work, trip, signup, by, "declined")
    await allocation.pass_on(work, trip)
    return left


async def _still_offered(work: Work, trip: Trip, row: int) -> Signup | None:
    """An offer that ran out before the scheduler saw it has run out all the same."""
    await work.signups.lock()
    signup = await work.signups.get(row)
    if signup is None or signup.status is not Status.OFFERED:
        return None
    if _over(signup, work.now):
        await _expire(work, trip, [signup])
        return None
    return signup


async def _expire(work: Work, trip: Trip, over: list[Signup]) -> None:
    for signup in over:
        await _lapse(work, trip, signup, None, "lapsed")
    if over:
        await allocation.pass_on(work, trip)


async def _lapse(work: Work, trip: Trip, signup: Signup, by: int | None, what: str) -> Signup:
    """The person has a word, unless it is their own doing: then the screen they pressed says it."""
    left = await change_status(work, replace(signup, offer_until=None), Status.LAPSED)
    await work.audit.note(by, what, left.id)
    await allocation.take_back(work, left)
    if by is None or by != left.person:
        words = screens.expired if by is None else screens.declined
        await allocation.say(work, trip, left, words, work.now < await deadline(work, trip))
    return left


def _over(signup: Signup, now: datetime) -> bool:
    return signup.offer_until is not None and signup.offer_until <= now


async def tick(work: Work, trip: Trip) -> Due:
    """Ends the offers that ran out and makes those that may be made; when the next one runs out (UTC)."""
    held = await work.signups.with_status(HOLDS_SEAT)
    due = any(_over(it, work.now) for it in held) or await _may_offer(work, trip, len(held))

    async def renew(database: Database) -> datetime | None:
        async with database.work() as work:
            await work.signups.lock()
            offered = await work.signups.with_status([Status.OFFERED])
            await _expire(work, trip, [it for it in offered if _over(it, work.now)])
            await allocation.fill(work, trip)
            return _next(await work.signups.with_status([Status.OFFERED]))

    return Due(_next(held), renew if due else None)


async def _may_offer(work: Work, trip: Trip, held: int) -> bool:
    """Those who wait are read only where a seat is free for one of them."""
    if held >= trip.seats or offer_until(work.now, trip.form) is None:
        return False
    return (await allocation.current_plan(work, trip)).first is not None


def _next(held: Iterable[Signup]) -> datetime | None:
    return min((it.offer_until for it in held if it.offer_until), default=None)
