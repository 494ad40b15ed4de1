"""Offers of a seat: taken, declined, or run out; then the next who waits is offered it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.actions import seating
from bot.actions.deadline import deadline
from bot.actions.standing import stand
from bot.screens import seats as screens
from bot.trip.seats import offer_until
from bot.trip.signup import Signup, Status
from bot.trip.trip import Trip
from storage.database import Database
from storage.work import Work


async def take(work: Work, trip: Trip, row: int, by: int) -> Signup | None:
    """None when the sign-up of this row is not offered a seat, or not any more."""
    signup = await _still_offered(work, trip, row)
    if signup is None:
        return None
    await seating.take_back(work, signup)
    return await seating.seat(work, trip, signup, by, "taken")


async def decline(work: Work, trip: Trip, row: int, by: int) -> Signup | None:
    """As `take`: the seat goes to the next, and this one leaves the list."""
    signup = await _still_offered(work, trip, row)
    if signup is None:
        return None
    left = await _lapse(work, trip, signup, by, "declined")
    await seating.pass_on(work, trip)
    return left


async def _still_offered(work: Work, trip: Trip, row: int) -> Signup | None:
    """An offer that ran out before the ticker saw it has run out all the same."""
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
        await seating.pass_on(work, trip)


async def _lapse(work: Work, trip: Trip, signup: Signup, by: int | None, what: str) -> Signup:
    """The person has a word, unless it is their own doing: then the screen they pressed says it."""
    left = await stand(work, replace(signup, offer_until=None), Status.LAPSED)
    await work.audit.note(by, what, left.id)
    await seating.take_back(work, left)
    if by is None or by != left.person:
        words = screens.expired if by is None else screens.declined
        await seating.say(work, trip, left, words, work.now < await deadline(work, trip))
    return left


def _over(signup: Signup, now: datetime) -> bool:
    return signup.offer_until is not None and signup.offer_until <= now


async def tick(database: Database, trip: Trip) -> datetime | None:
    """Ends the offers that ran out and makes those that may be made; when the next one runs out (UTC)."""
    async with database.reading() as work:
        hall = await seating.look(work, trip)
        due = any(_over(it, work.now) for it in hall.held)
        due = due or (hall.first is not None and offer_until(work.now, trip.form) is not None)
    if due:
        async with database.work() as work:
            await work.signups.lock()
            offered = await work.signups.standing([Status.OFFERED])
            await _expire(work, trip, [it for it in offered if _over(it, work.now)])
            await seating.fill(work, trip)
            hall = await seating.look(work, trip)
    return min((it.offer_until for it in hall.held if it.offer_until), default=None)
