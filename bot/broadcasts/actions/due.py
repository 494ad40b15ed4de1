"""What falls due: broadcasts that leave at their hour, what is queued to all, urgent ones said again."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from bot.broadcasts.actions import changing, sending
from bot.broadcasts.actions.compose import change
from bot.broadcasts.actions.report import CALLED, report
from bot.broadcasts.rules.broadcast import Broadcast
from bot.broadcasts.rules.rhythm import happens, repeats_at, spent
from bot.broadcasts.screens import calls
from bot.due import Due
from bot.people.actions.tell import tell_organisers
from bot.trip import Trip
from storage.database import Database
from storage.work import Work


async def tick(work: Work, trip: Trip) -> Due:
    """The next instant (UTC) is that of a start, or of saying something urgent again."""
    following = await _next(work)
    due = following is not None and following <= work.now
    return Due(following, partial(_do, trip) if due or await work.broadcasts.unfanned() else None)


async def _next(work: Work) -> datetime | None:
    repeated = [repeats_at(it) for it in await work.broadcasts.watched()]
    return min((at for at in (await sending.next_start(work), *repeated) if at is not None), default=None)


async def _do(trip: Trip, database: Database) -> datetime | None:
    """Those of the hour start, all are queued to everybody, and what nobody saw is said once more or listed."""
    async with database.work() as work:
        await sending.start_due(work)
        unfanned, watched = await work.broadcasts.unfanned(), await work.broadcasts.watched()
    for it in unfanned:
        await sending.fan_out(database, trip, it)
    for it in watched:
        async with database.work() as work:
            await _again(work, trip, await work.broadcasts.get(it.id))
    async with database.reading() as work:
        return await _next(work)


async def _again(work: Work, trip: Trip, it: Broadcast | None) -> None:
    """Said again to those who have not seen it; after the last time, they are named to the organisers."""
    at = repeats_at(it) if it else None
    if it is None or at is None or at > work.now:
        return
    if not spent(it):
        await changing.repeat(work, trip, it, happens(it, await work.programmes.current()))
        return
    await change(work, it, listed=True)
    found = await report(work, it, CALLED)
    if found.named:
        await tell_organisers(work, lambda language: calls.to_call([found], trip.zone, language), key=f"call:{it.id}")
