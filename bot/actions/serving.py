"""Organisers serve by hand somebody of the waiting list: a seat offered, or given."""

from __future__ import annotations

from collections.abc import Collection

from bot.actions import seating
from bot.trip.seats import Against, Why, offer_until
from bot.trip.signup import Signup, Status
from bot.trip.trip import Trip
from storage.work import Work

NOTED = {Against.PASSES: "passes others", Against.LIMIT: "over the organisation's limit"}
Served = Signup | frozenset[Against] | Why | None


async def serve(work: Work, trip: Trip, row: int, by: int, give: bool, confirmed: Collection[Against]) -> Served:
    """The sign-up once served; or what is to be confirmed first; or why nobody can be; None: they do not wait."""
    await work.signups.lock()
    signup = await work.signups.get(row)
    if signup is None or signup.status is not Status.WAITING:
        return None
    hall, until = await seating.look(work, trip), offer_until(work.now, trip.form)
    if not hall.free:
        return Why.FULL
    if until is None and not give:
        return Why.OVER
    if (against := hall.against(signup)) - set(confirmed):
        return against
    detail = ", ".join(["by hand", *(NOTED[it] for it in sorted(against))])
    if until is None or give:
        return await seating.seat(work, trip, signup, by, "served", detail)
    return await seating.offer(work, trip, signup, until, by, detail)
