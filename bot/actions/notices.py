"""Owing the notices that fall due, by chunks, each to whoever wants it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.screens import digest, reminder
from bot.screens.acts import Lane, Owed, Send
from bot.screens.screen import Screen
from bot.trip.people import Language, Person
from bot.trip.programme import Programme
from bot.trip.reminders import Kind, Notice, deliver_at, due, next_instant, wanted
from bot.trip.trip import Rhythm
from storage.database import Database

CHUNK = 500  # people owed in one transaction
SEEN_FOR = timedelta(hours=48)  # Telegram offers an update again for 24 hours
TOLD = "told:"


async def tick(database: Database, rhythm: Rhythm) -> datetime | None:
    """Owes what is due; the next instant at which something will be."""
    async with database.reading() as work:
        programme = await work.programmes.current()
        notices = wanted(programme, rhythm)
        told = {name.removeprefix(TOLD) for name in await work.facts.names(TOLD)}
        now = work.now
    for notice in due(notices, told, now):
        await _owe(database, programme, notice)
    return next_instant(notices, told, now)


async def _owe(database: Database, programme: Programme, notice: Notice) -> None:
    """Chunk by chunk; keys make a chunk repeated after a crash count once. The fact is written last."""
    after: int | None = None
    while True:
        async with database.work() as work:
            people = await work.people.coming_after(after, CHUNK)
            work.outbox.owe(*_all_owed(programme, notice, people))
            if len(people) < CHUNK:
                await work.facts.set(TOLD + notice.key, work.now.isoformat())
                return
            after = people[-1].id


def _all_owed(programme: Programme, notice: Notice, people: Sequence[Person]) -> list[Owed]:
    screens = {language: _screen(programme, notice, language) for language in Language}
    about = f"entry:{notice.ref}" if notice.ref else f"day:{notice.day}"
    return [
        Owed(
            person.id,
            Send(screens[person.language]),
            Lane.REMINDER,
            f"{notice.key}:{person.id}",
            about,
            due=deliver_at(notice, person.preferences.quiet, programme.zone),
            expires=notice.stale_at,
        )
        for person in people
        if person.reached and notice.wanted_by(person.preferences)
    ]


def _screen(programme: Programme, notice: Notice, language: Language) -> Screen:
    if notice.kind is Kind.MORNING:
        return digest.morning(programme, notice.day, language)
    if notice.kind is Kind.EVENING:
        return digest.evening(programme, notice.day, language)
    entry = programme.entry(notice.ref)
    assert entry is not None  # noqa: S101  # the notice was made from it
    return reminder.reminder(programme, entry, language)


async def keep_house(database: Database) -> None:
    """Erases what has served: parked updates past their date, ids that cannot come again."""
    async with database.work() as work:
        await work.inbox.forget(work.now, work.now - SEEN_FOR)
