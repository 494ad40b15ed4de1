"""Seats: who gets one, who waits, and in which order."""

from __future__ import annotations

from bot.actions.standing import stand
from bot.trip.signup import HOLDS_SEAT, Signup, Status
from bot.trip.trip import Trip
from storage.work import Work


async def enter(work: Work, trip: Trip, signup: Signup) -> Signup:
    """A seat, or a place on the waiting list, for a finished form (`ranked` is set) whose membership is settled."""
    await work.signups.lock()
    held = await work.signups.standing(HOLDS_SEAT)
    return await stand(work, signup, Status.SEATED if len(held) < trip.seats else Status.WAITING)


async def leave(work: Work, trip: Trip, signup: Signup, status: Status) -> Signup:
    """WITHDRAWN, REFUSED or LAPSED: a seat that was held is free at once."""
    await work.signups.lock()
    return await stand(work, signup, status)
