"""Drafts that were left: their people are reminded once, while it is of use."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.due import Due
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Person
from bot.signup.actions.deadline import deadline
from bot.signup.rules.idle import remind_at
from bot.signup.rules.signup import Signup
from bot.signup.screens import closing as signup_close
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

SECOND = timedelta(seconds=1)


async def tick(work: Work, trip: Trip) -> Due:
    """Queues the reminders that are due; the instant of the next one."""
    waiting, now = await _waiting(work, trip), work.now
    following = min((at for at in waiting.values() if at > now), default=None)

    async def remind(database: Database) -> datetime | None:
        async with database.work() as work:
            await _remind(work, trip, now)
        return following

    return Due(following, remind if any(at <= now for at in waiting.values()) else None)


async def _waiting(work: Work, trip: Trip) -> dict[int, datetime]:
    """When each draft that was left is to be spoken of, by its row."""
    closing = await deadline(work, trip)
    drafts = await work.signups.idle(work.now + SECOND)
    people = await work.people.load([it.person for it in drafts if it.person is not None])
    found = {it.id: _at(it, people.get(it.person or 0), closing, trip) for it in drafts}
    return {row: at for row, at in found.items() if at is not None}


def _at(draft: Signup, person: Person | None, closing: datetime, trip: Trip) -> datetime | None:
    """Nobody is spoken to who did not consent, or cannot be reached."""
    if person is None or not person.reached or draft.touched is None or draft.consented is None:
        return None
    return remind_at(draft.touched, closing, person.preferences.quiet, trip.zone)


async def _remind(work: Work, trip: Trip, now: datetime) -> None:
    """Asked again inside the transaction: a draft may have moved meanwhile."""
    closing = await deadline(work, trip)
    for row in [row for row, at in (await _waiting(work, trip)).items() if at <= now]:
        draft = await work.signups.get(row)
        person = await work.people.get(draft.person) if draft and draft.person else None
        if draft is None or person is None:
            continue
        await work.signups.save(replace(draft, reminded=work.now))
        send = Send(signup_close.idle(trip, closing, person.language))
        key = f"idle:{row}:{draft.touched:%Y%m%d%H%M%S}"
        work.outbox.enqueue(Queued(person.id, send, Lane.REMINDER, key, expires=closing))
