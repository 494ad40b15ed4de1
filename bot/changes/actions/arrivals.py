"""Those who come, or come back, after something was told to all: they are told it too, as long as it is true."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.changes.actions import telling
from bot.due import Due
from bot.notices import actions as notices
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

NEWS = timedelta(days=1)  # to somebody who comes now: the programme they read is the current one
LONG_AGO = timedelta(days=366)


async def came(work: Work, person: int) -> None:
    """Somebody new: told by the scheduler, once this is committed."""
    await _note(work, person, work.now - NEWS)


async def came_back(work: Work, person: int) -> None:
    """Somebody who could not be reached for a while: what they missed is told."""
    await _note(work, person, work.now - LONG_AGO)


async def reached(work: Work, person: int, reached: bool) -> None:
    """They blocked the bot, or let it in again: what is still true is told to those who come."""
    known = await work.people.get(person)
    if known is None or known.reached == reached:
        return
    await work.people.save(replace(known, reached=reached))
    if reached and known.coming:
        await came_back(work, person)


async def _note(work: Work, person: int, since: datetime) -> None:
    await work.arrivals.note(person, since)
    work.stir()


async def tick(work: Work, trip: Trip) -> Due:
    """Queues each what is still true; the keys of what they were told already make it count once."""
    arrived = await work.arrivals.all()

    async def catch_up(database: Database) -> None:
        for person in arrived:
            async with database.work() as work:
                await _tell(work, person, trip)

    return Due(do=catch_up if arrived else None)


async def _tell(work: Work, arrived: int, trip: Trip) -> None:
    since = await work.arrivals.take(arrived)
    person = await work.people.get(arrived)
    if since is None or person is None or not (person.coming and person.reached):
        return
    queued = await notices.still_true(work, trip, person)
    queued += await telling.missed(work, trip, person, since)
    await work.outbox.free(it.key for it in queued if it.key)
    work.outbox.enqueue(*queued)
