"""Who was not there, as far as the roll-call of that stretch says."""

from __future__ import annotations

from bot.attendance.rules.legs import legs
from bot.programme.rules.programme import Entry, Programme
from bot.rollcalls.actions.presence import presence
from bot.rollcalls.rules.rollcall import RollCall
from bot.trip import Trip
from storage.work import Work


async def rollcall_of(work: Work, programme: Programme, ref: str) -> RollCall | None:
    """Of the leg that this entry belongs to."""
    leg = next((leg for leg in legs(programme) if any(it.ref == ref for it in leg.entries)), None)
    return await work.rollcalls.of(leg.transfer.ref) if leg else None


async def absent(work: Work, trip: Trip, entry: Entry | None) -> frozenset[int]:
    """Those who travel and were not there, by account; nobody for a whole day."""
    if entry is None:
        return frozenset()
    found = await presence(work, trip)
    there = found.present(entry)
    return frozenset(it.person for it in found.travellers if it.person and it.who not in there)
