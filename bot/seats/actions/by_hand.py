"""Organisers serve by hand somebody of the waiting list: a seat offered, or given."""

from __future__ import annotations

from collections.abc import Collection

from bot.seats.actions import allocation
from bot.seats.rules import Against, Why, offer_until
from bot.signup.rules.signup import Signup, Status
from bot.trip import Trip
from storage.work import Work

NOTED = {Against.PASSES: "passes others", Against.LIMIT: "over the organisation's limit"}
Served = Signup | frozenset[Against] | Why | None


async def serve(work: Work, trip: Trip, row: int, by: int, give: bool, confirmed: Collection[Against]) -> Served:
    """The sign-up once served; or what is to be confirmed first; or why nobody can be; None: they do not wait."""
    await work.signups.lock()
    signup = await work.signups.get(row)
    if signup is None or signup.status is not Status.WAITING:
        return None
    plan, until = await allocation.current_plan(work, trip), offer_until(work.now, trip.form)
    if not plan.free:
        return Why.FULL
    if until is None and not give:
        return Why.OVER
    if (against := plan.against(signup)) - set(confirmed):
        return against
    detail = ", ".join(["by hand", *(NOTED[it] for it in sorted(against))])
    if until is None or give:
        return await allocation.seat(work, trip, signup, by, "served", detail)
    return await allocation.offer(work, trip, signup, until, by, detail)
