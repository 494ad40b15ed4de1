"""Queueing the notices that fall due, each to whoever wants it, and taking back those that are no longer true."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time

from bot.chat.screen import Screen
from bot.notices.rules import Notice, NoticeKind, deliver_at, due, next_instant, wanted
from bot.notices.screens import digest, reminder
from bot.outbox.acts import Lane, Queued, Send
from bot.people.actions.fan_out import fan_out
from bot.people.rules.person import Language, Person
from bot.programme.rules.difference import Change, Changed
from bot.programme.rules.programme import Entry, Programme
from bot.trip import Rhythm, Trip
from storage.database import Database
from storage.work import Work


async def tick(database: Database, trip: Trip) -> datetime | None:
    """Queues what is due; the next instant (UTC) at which something will be."""
    async with database.reading() as work:
        programme = await work.programmes.current()
        notices = wanted(programme, trip.rhythm)
        told = await work.notices.told()
        now = work.now
    for notice in due(notices, told, now):
        if not await _owe(database, programme, notice, now):
            return now  # the programme changed meanwhile: all is asked again
    return next_instant(notices, told, now)


async def _owe(database: Database, programme: Programme, notice: Notice, now: datetime) -> bool:
    async def finish(work: Work) -> None:
        await work.notices.mark_told(notice.key)

    voice = Voice(programme, notice, now)
    return await fan_out(database, voice.all_owed, finish, programme.version)


async def still_true(work: Work, rhythm: Rhythm, person: Person) -> list[Queued]:
    """What all were told and this person may not have been."""
    programme = await work.programmes.current()
    said = due(wanted(programme, rhythm), set(), work.now)
    return [queued for notice in said for queued in Voice(programme, notice, work.now).all_owed([person])]


class Voice:
    """One notice, said to each in their language at the hour that suits them; worded once for all alike."""

    def __init__(self, programme: Programme, notice: Notice, now: datetime) -> None:
        self._programme = programme
        self._notice = notice
        self._now = now
        self._said: dict[tuple[Language, bool], Send] = {}

    def all_owed(self, people: Sequence[Person]) -> list[Queued]:
        return [self._owed(person) for person in people if self._notice.wanted_by(person.preferences)]

    def _owed(self, person: Person) -> Queued:
        it, zone = self._notice, self._programme.zone
        at = deliver_at(it, person.preferences.quiet, zone, self._now)
        eve = it.kind is NoticeKind.EVENING and self._programme.day_of(at) < it.day
        expires = min(it.stale_at, _midnight(self._programme, it)) if eve else it.stale_at
        about = f"entry:{it.ref}" if it.ref else f"day:{it.day}"
        send = self._send(person.language, eve)
        return Queued(person.id, send, Lane.REMINDER, f"{it.key}:{person.id}", about, due=at, expires=expires)

    def _send(self, language: Language, eve: bool) -> Send:
        if (language, eve) not in self._said:
            self._said[language, eve] = Send(self._screen(language, eve))
        return self._said[language, eve]

    def _screen(self, language: Language, eve: bool) -> Screen:
        if eve:
            return digest.evening(self._programme, self._notice.day, language)
        entry = self._programme.entry(self._notice.ref)
        if entry is None:
            return digest.morning(self._programme, self._notice.day, language)
        return reminder.reminder(self._programme, entry, language)


def _midnight(programme: Programme, notice: Notice) -> datetime:
    """When the day begins, and « tomorrow » is no longer true."""
    return datetime.combine(notice.day, time(), programme.zone).astimezone(UTC)


async def reschedule(work: Work, found: Iterable[Change]) -> None:
    """Takes back what waits and speaks of what changed; the scheduler queues anew what is true."""
    current = await work.programmes.current()
    for entry in {entry for change in found for entry in _entries(change)}:
        await _take_back(work, f"entry:{entry.ref}", f"reminder:{entry.ref}:")
        day = current.day_of(entry.starts)
        await _take_back(work, f"day:{day}", f"digest:{day}")


def _entries(change: Change) -> tuple[Entry, ...]:
    return (change.before, change.after) if isinstance(change, Changed) else (change.entry,)


async def _take_back(work: Work, about: str, keys: str) -> None:
    if await work.outbox.withdraw(about, [Lane.REMINDER]):
        await work.notices.forget(keys)
