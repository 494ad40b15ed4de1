"""What has reached its end date goes, as the table of personal data says: counted first where it is asked."""

from __future__ import annotations

from bot.people.rules.person import Role
from bot.privacy.rules import personal
from bot.privacy.rules.personal import Due
from bot.seats.actions import roles
from bot.signup.actions.deadline import deadline
from bot.signup.rules.signup import Signup, Status
from bot.trip import Trip
from storage.database import Database
from storage.sweeps import SWEEPS, Sweep
from storage.work import Work

CHUNK = 500  # rows in one transaction: replies are committed in between
FEW = 50  # sign-ups in one transaction: each is many rows
DRAFTS = "unfinished"  # sign-ups that were never confirmed
Counts = dict[str, int]  # by line of the table; all of them, 0 included


async def purge(database: Database, trip: Trip) -> Counts:
    """Asked twice, it finds nothing the second time; killed midway, it goes on where it stopped."""
    found = await count(database, trip)
    if not any(found.values()):
        return found  # as on most days: nobody who writes waits for it
    due = await _due(database, trip)
    erased = {DRAFTS: await _drafts(database, due)}
    for sweep in SWEEPS:
        erased[sweep.line] = erased.get(sweep.line, 0) + await _swept(database, sweep, due)
    return erased


async def count(database: Database, trip: Trip) -> Counts:
    """What `purge` would erase now."""
    due = await _due(database, trip)
    async with database.reading() as work:
        found = {DRAFTS: await _unfinished(work, due)}
        for sweep in SWEEPS:
            found[sweep.line] = found.get(sweep.line, 0) + await work.retention.count(sweep, due)
    return found


async def _due(database: Database, trip: Trip) -> Due:
    async with database.reading() as work:
        return personal.due(trip, await deadline(work, trip), work.now)


async def _swept(database: Database, sweep: Sweep, due: Due) -> int:
    """Looked for beside those who write, erased a chunk at a time."""
    total, after = 0, None
    while True:
        async with database.reading() as work:
            keys = await work.retention.find(sweep, due, after, CHUNK)
        if keys:
            async with database.work() as work:
                total += await work.retention.erase(sweep, due, keys)
        if len(keys) < CHUNK:
            return total
        after = keys[-1]


async def _unfinished(work: Work, due: Due) -> int:
    return (await work.signups.counts()).get(Status.DRAFT, 0) if _drafts_go(due) else 0


def _drafts_go(due: Due) -> bool:
    """At the end, all sign-ups do."""
    return due.drafts and not due.data


async def _drafts(database: Database, due: Due) -> int:
    """Their people are strangers again."""
    total = 0
    while _drafts_go(due):
        async with database.work() as work:
            found = await work.signups.page([Status.DRAFT], 0, FEW)
            for it in found:
                await _drop(work, it)
        total += len(found)
        if len(found) < FEW:
            break
    return total


async def _drop(work: Work, signup: Signup) -> None:
    await work.signups.erase(signup.id)
    known = await work.people.get(signup.person) if signup.person is not None else None
    if known is not None and known.role is Role.MEMBER:
        await roles.give(work, known, Role.OUTSIDER)
