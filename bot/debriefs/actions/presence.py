"""Who was not there, as far as the roll-call of that stretch says."""

from __future__ import annotations

from bot.attendance.rules.legs import legs
from bot.programme.rules.programme import Programme
from bot.rollcalls.actions.gather import current
from bot.rollcalls.rules.rollcall import RollCall
from bot.trip import Trip
from storage.work import Work


async def rollcall_of(work: Work, programme: Programme, ref: str) -> RollCall | None:
    """Of the leg that this entry belongs to."""
    leg = next((leg for leg in legs(programme) if any(it.ref == ref for it in leg.entries)), None)
    return await work.rollcalls.of(leg.transfer.ref) if leg else None


async def missing(work: Work, trip: Trip, rollcall: RollCall | None) -> frozenset[int]:
    """By account; nobody where there was no roll-call."""
    if rollcall is None:
        return frozenset()
    return frozenset(it.person for it in (await current(work, trip, rollcall)).missing)
