"""Seats: who gets one, who waits, and in which order."""

from __future__ import annotations

from dataclasses import replace

from bot.seats.actions import allocation
from bot.seats.actions.status import change_status
from bot.seats.rules import HERE, offer_until
from bot.signup.rules.signup import HOLDS_SEAT, Signup, Status
from bot.trip import Trip
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
    plan, until = (await allocation.current_plan(work, trip)).once(entering), offer_until(work.now, trip.form)
    while until and plan.first and plan.first.id != entering.id:
        plan = plan.once(await allocation.offer(work, trip, plan.first, until))
    if plan.first and plan.first.id == entering.id:
        return await allocation.seat(work, trip, entering, None, "seated")
    return await allocation.wait(work, plan, entering)


async def leave(work: Work, trip: Trip, signup: Signup, status: Status) -> Signup:
    """WITHDRAWN, REFUSED or LAPSED: a seat that was held is free at once, and is offered to the next.

    The person is not told, nor is it noted who decided: whoever decides does (`screens.status.withdrawn`…).
    """
    await work.signups.lock()
    known = await work.signups.get(signup.id)
    if known is None or known.status is status:
        return known or signup
    left = await change_status(work, replace(signup, status=known.status, offer_until=None), status)
    await allocation.take_back(work, left)
    if known.status in HOLDS_SEAT:
        await allocation.pass_on(work, trip)
    return left


async def position(work: Work, trip: Trip, signup: Signup) -> int:
    """The place on the waiting list, from 1; 0 for who does not wait."""
    return (await allocation.current_plan(work, trip)).place(signup)
