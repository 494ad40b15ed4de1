"""Inviting on the last day, asking a week, a month and three months later; writing and telling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.due import Due
from bot.notices.rules import undisturbing
from bot.outbox.acts import Lane, Queued, Send
from bot.people.actions import conversations
from bot.people.actions.fan_out import fan_out
from bot.people.rules.person import Person
from bot.programme.rules.programme import Programme
from bot.promises import screens
from bot.promises.rules import LATEST, STALE, News, Promise, invites, moments
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

INVITE = "promise-invite"


async def tick(work: Work, trip: Trip) -> Due:
    """Queues what is due; when something will be."""
    now, moments = work.now, _moments(trip, await work.programmes.current())
    enqueued = await work.notices.enqueued(moments)
    found = [key for key, (since, until, _) in moments.items() if key not in enqueued and since <= now < until]
    following = min((since for since, _, _ in moments.values() if since > now), default=None)

    async def tell(database: Database) -> datetime | None:
        for key in found:
            _, until, day = moments[key]
            await _tell(database, trip, key, day, until)
        return following

    return Due(following, tell if found else None)


def _moments(trip: Trip, programme: Programme) -> dict[str, tuple[datetime, datetime, int]]:
    """Since when and until when it is said, and how many days after the trip; by key, which names the trip."""
    last, at = trip.last_day, invites(programme, trip.last_day)
    instants = {f"promise:{last}:{day}": (at, at + LATEST, day) for day, at in moments(last, trip.zone).items()}
    return {f"{INVITE}:{last}": (at, at + STALE, 0)} | instants


async def _tell(database: Database, trip: Trip, key: str, day: int, until: datetime) -> None:
    async def wording(work: Work, people: Sequence[Person]) -> list[Queued]:
        made = await work.promises.among([it.id for it in people])
        return [
            _queued(work, trip, key, it, send, until) for it in people if (send := _message(it, made.get(it.id), day))
        ]

    async def finish(work: Work) -> None:
        await work.notices.mark_enqueued(key)

    await fan_out(database, wording, finish)


def _message(person: Person, promise: Promise | None, day: int) -> Send | None:
    """On day 0, who has written none is invited; then those who did are asked what became of it."""
    if not day:
        return Send(screens.invitation(person.language)) if promise is None and person.preferences.reminders else None
    return (
        Send(screens.ask_outcome(promise, day, person.language)) if promise is not None and promise.wants(day) else None
    )


def _queued(work: Work, trip: Trip, key: str, person: Person, send: Send, until: datetime) -> Queued:
    at = undisturbing(work.now, person.preferences.quiet, trip.zone, until)
    return Queued(person.id, send, Lane.REMINDER, f"{key}:{person.id}", f"promise:{person.id}", due=at, expires=until)


async def write(work: Work, person: int, words: str) -> Promise:
    """The first time, or anew: who reads it and what was said of it stay."""
    await conversations.end(work, person)
    before = await work.promises.of(person)
    made = replace(before, words=words) if before else Promise(person, words)
    await work.promises.keep(made)
    await work.outbox.withdraw(f"promise:{person}", list(Lane))
    return made


async def tell(work: Work, promise: Promise, day: int, news: News) -> Promise:
    await work.promises.tell(promise.person, day, news)
    return replace(promise, news={**promise.news, day: news})


async def leave_alone(work: Work, promise: Promise) -> None:
    await work.promises.keep(replace(promise, alone=True))
    await work.outbox.withdraw(f"promise:{promise.person}", list(Lane))


async def erase(work: Work, person: int) -> None:
    await work.promises.erase(person)
    await work.outbox.withdraw(f"promise:{person}", list(Lane))
