"""Drafts that were left: their people are reminded once, while it is of use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.due import Due
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Person
from bot.signup.actions.deadline import deadline
from bot.signup.rules.idle import idle_at, remind_at
from bot.signup.rules.signup import Signup
from bot.signup.screens import closing as signup_close
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

SECOND = timedelta(seconds=1)
CHUNK = 200  # drafts read at once


async def tick(work: Work, trip: Trip) -> Due:
    """Queues the reminders that are due; the instant of the next one."""
    due, following = await _waiting(work, trip)

    async def remind(database: Database) -> datetime | None:
        async with database.work() as work:
            return await _remind(work, trip)

    return Due(following, remind if due else None)


async def _waiting(work: Work, trip: Trip) -> tuple[list[int], datetime | None]:
    """The drafts that are to be spoken of now, by their rows, and when it is worth looking again.

    Read by chunks in the order in which they were left, no further than the first chunk that holds some.
    """
    closing, now = await deadline(work, trip), work.now
    later: list[datetime] = []
    last: Signup | None = None
    while now < closing and (drafts := await work.signups.idle(now + SECOND, last, CHUNK)):
        found = await _instants(work, trip, drafts, closing)
        if due := [row for row, at in found.items() if at <= now]:
            return due, now
        last, beyond = drafts[-1], idle_at(drafts[-1].touched or now, closing)
        later += found.values()
        if beyond > now:
            later += [beyond] if len(drafts) == CHUNK else []
            break
    return [], min(later, default=None)


async def _instants(work: Work, trip: Trip, drafts: Sequence[Signup], closing: datetime) -> dict[int, datetime]:
    """When each is to be spoken of, by its row."""
    people = await work.people.load([it.person for it in drafts if it.person is not None])
    found = {it.id: _at(it, people.get(it.person or 0), closing, trip) for it in drafts}
    return {row: at for row, at in found.items() if at is not None}


def _at(draft: Signup, person: Person | None, closing: datetime, trip: Trip) -> datetime | None:
    """Nobody is spoken to who did not consent, or cannot be reached."""
    if person is None or not person.reached or draft.touched is None or draft.consented is None:
        return None
    return remind_at(draft.touched, closing, person.preferences.quiet, trip.zone)


async def _remind(work: Work, trip: Trip) -> datetime | None:
    """Asked again inside the transaction: a draft may have moved meanwhile. When it is worth looking again."""
    closing, (due, following) = await deadline(work, trip), await _waiting(work, trip)
    for row in due:
        draft = await work.signups.get(row)
        person = await work.people.get(draft.person) if draft and draft.person else None
        if draft is None or person is None:
            continue
        await work.signups.save(replace(draft, reminded=work.now))
        send = Send(signup_close.idle(trip, closing, person.language))
        key = f"idle:{row}:{draft.touched:%Y%m%d%H%M%S}"
        work.outbox.enqueue(Queued(person.id, send, Lane.REMINDER, key, expires=closing))
    return following
