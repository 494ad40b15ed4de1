"""Seats: who gets one, who waits, and in which order."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import seating
from bot.actions.standing import stand
from bot.trip.seats import HERE, offer_until
from bot.trip.signup import HOLDS_SEAT, Signup, Status
from bot.trip.trip import Trip
from storage.work import Work


async def enter(work: Work, trip: Trip, signup: Signup) -> Signup:
    """A seat, or a place on the waiting list, for a finished form (`ranked` is set) whose membership is settled.

    A seat that is free goes first to whoever waits with an earlier claim to it. The person is told. Entering twice
    changes nothing.
    """
    await work.signups.lock()
    known = await work.signups.get(signup.id)
    if known is not None and known.status in HERE:
        return known
    kept = signup if known else await work.signups.save(signup)
    entering = replace(kept, status=Status.WAITING, ranked=kept.ranked or await work.signups.rank(), offer_until=None)
    hall, until = (await seating.look(work, trip)).once(entering), offer_until(work.now, trip.form)
    while until and hall.first and hall.first.id != entering.id:
        hall = hall.once(await seating.offer(work, trip, hall.first, until))
    if hall.first and hall.first.id == entering.id:
        return await seating.seat(work, trip, entering, None, "seated")
    return await seating.wait(work, hall, entering)


async def leave(work: Work, trip: Trip, signup: Signup, status: Status) -> Signup:
    """WITHDRAWN, REFUSED or LAPSED: a seat that was held is free at once, and is offered to the next.

    The person is not told, nor is it noted who decided: whoever decides does (`screens.status.withdrawn`…).
    """
    await work.signups.lock()
    known = await work.signups.get(signup.id)
    if known is None or known.status is status:
        return known or signup
    left = await stand(work, replace(signup, status=known.status, offer_until=None), status)
    await seating.take_back(work, left)
    if known.status in HOLDS_SEAT:
        await seating.pass_on(work, trip)
    return left


async def position(work: Work, trip: Trip, signup: Signup) -> int:
    """The place on the waiting list, from 1; 0 for who does not wait."""
    return (await seating.look(work, trip)).place(signup)
