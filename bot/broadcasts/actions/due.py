"""What falls due: broadcasts that leave at their hour, what is queued to all, urgent ones said again."""

from __future__ import annotations

from datetime import datetime

from bot.broadcasts.actions import changing, sending
from bot.broadcasts.actions.compose import change
from bot.broadcasts.actions.report import CALLED, report
from bot.broadcasts.rules.broadcast import Broadcast
from bot.broadcasts.rules.rhythm import happens, repeats_at, spent
from bot.broadcasts.screens import calls
from bot.people.actions.tell import tell_organisers
from bot.trip import Trip
from storage.database import Database
from storage.work import Work


async def tick(database: Database, trip: Trip) -> datetime | None:
    """The next instant (UTC) at which something will be due."""
    async with database.reading() as work:
        waits, unfanned = await sending.next_start(work), await work.broadcasts.unfanned()
        watched = await work.broadcasts.watched()
        now = work.now
    if waits is not None and waits <= now:
        async with database.work() as work:
            await sending.start_due(work)
            unfanned = await work.broadcasts.unfanned()
        async with database.reading() as work:
            waits = await sending.next_start(work)
    for it in unfanned:
        await sending.fan_out(database, trip, it)
    due = [at for it in watched if (at := repeats_at(it)) is not None]
    if any(at <= now for at in due):
        return await _again(database, trip, watched)
    return min([*due, *([waits] if waits else [])], default=None)


async def _again(database: Database, trip: Trip, watched: list[Broadcast]) -> datetime:
    """Then all is asked again: each was said once more, or is listed."""
    for it in watched:
        async with database.work() as work:
            now = await work.broadcasts.get(it.id)
            at = repeats_at(now) if now else None
            if now is not None and at is not None and at <= work.now:
                await _one(work, trip, now)
            instant = work.now
    return instant


async def _one(work: Work, trip: Trip, it: Broadcast) -> None:
    """Said again to those who have not seen it; after the last time, they are named to the organisers."""
    if not spent(it):
        await changing.repeat(work, trip, it, happens(it, await work.programmes.current()))
        return
    await change(work, it, listed=True)
    found = await report(work, it, CALLED)
    if found.named:
        await tell_organisers(work, lambda language: calls.to_call([found], trip.zone, language), key=f"call:{it.id}")
