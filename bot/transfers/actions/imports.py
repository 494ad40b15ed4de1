"""Spreadsheets that come: previewed, then applied or dropped. An applied programme can be undone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from pydantic import TypeAdapter

from bot.changes.actions import publish as programme_actions
from bot.chat.screen import Screen
from bot.documents.sheets import SheetRefused, read_table
from bot.enrolment.actions import people_list
from bot.enrolment.rules.participant_sheet import holds_participants
from bot.membership.actions import roster
from bot.membership.rules.roster_sheet import holds_members, read_members
from bot.membership.screens import roster as roster_screens
from bot.outbox.acts import Queued, Send
from bot.people.rules.person import Language
from bot.programme.rules.difference import Change, changes
from bot.programme.rules.programme import Programme
from bot.programme.rules.sheet import Mistake, notes, read_programme
from bot.programme.rules.table import Table
from bot.texts.catalogue import plain, say
from bot.transfers.screens import imports as screens
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

WHAT = "import"  # the draft, and the note of the version it becomes


@dataclass(frozen=True, slots=True)
class Prepared:
    """A programme read from a file, and the version it was compared with."""

    base: int
    programme: Programme


@dataclass(frozen=True, slots=True)
class Applied:
    version: int
    told: int


@dataclass(frozen=True, slots=True)
class Undoing:
    """What coming back to `version` would change."""

    version: int
    changes: list[Change]


PREPARED = TypeAdapter(Prepared)
Words = Callable[[Language], Screen]
Reader = Callable[[Database, Trip, int, Table], Awaitable[None]]


async def received(database: Database, trip: Trip, person: int, name: str, content: bytes) -> None:
    """A file was downloaded for `person`: queues them the preview, or every mistake at once. Changes nothing yet."""
    try:
        table = await read_table(name, content)
    except SheetRefused as wrong:
        refused = wrong
        async with database.work() as work:
            await _reply(work, person, lambda spoken: Screen(say(refused.key, spoken, **refused.values)))
        return
    receive = next((receive for holds, receive in READERS if holds(table)), _programme)
    await receive(database, trip, person, table)


async def _members(database: Database, trip: Trip, person: int, table: Table) -> None:
    read = await asyncio.to_thread(read_members, table)
    async with database.work() as work:
        if isinstance(read, list):
            await _mistaken(work, person, read)
            return
        found, prepared = await roster.compare(work, read)
        if not found:
            await _reply(work, person, roster_screens.nothing)
            return
        draft = await roster.prepare(work, person, prepared)
        count = len(prepared.bodies)
        await _reply(work, person, lambda spoken: roster_screens.preview(found, count, spoken, draft))


async def _people(database: Database, trip: Trip, person: int, table: Table) -> None:
    listed = await people_list.read(database, trip, table)
    async with database.work() as work:
        if isinstance(listed, tuple):
            await people_list.preview(work, trip, person, listed)
        else:
            await _mistaken(work, person, listed)


async def _programme(database: Database, trip: Trip, person: int, table: Table) -> None:
    async with database.reading() as work:
        current = await work.programmes.current()
    read = await asyncio.to_thread(read_programme, table, current.zone, current)  # seconds for 10,000 rows
    async with database.work() as work:
        if isinstance(read, Programme):
            await _preview(work, person, current, read, notes(table, read, trip.first_day, trip.last_day))
        else:
            await _mistaken(work, person, read)


async def _mistaken(work: Work, person: int, found: list[Mistake]) -> None:
    await _reply(work, person, lambda spoken: screens.mistakes(spoken, [worded(it, spoken) for it in found]))


async def _preview(work: Work, person: int, current: Programme, read: Programme, noted: list[Mistake]) -> None:
    found = changes(current, read)
    if not found:
        await _reply(work, person, screens.nothing)
        return
    prepared = PREPARED.dump_json(Prepared(current.version, read)).decode()
    draft = await work.drafts.put(person, WHAT, prepared)
    coming = await work.people.audience()

    def screen(spoken: Language) -> Screen:
        return screens.preview(found, read, spoken, draft, coming, [worded(it, spoken) for it in noted])

    await _reply(work, person, screen)


async def _reply(work: Work, person: int, screen: Words) -> None:
    asker = await work.people.get(person)
    if asker is not None:
        work.outbox.enqueue(Queued(person, Send(screen(asker.language))))


async def apply(work: Work, author: int, draft: int, tell: bool) -> Applied | None:
    """None when the draft is gone or somebody published meanwhile: the preview is no longer true."""
    kept = await work.drafts.get(draft)
    if kept is None or kept.what != WHAT or kept.person != author:
        return None
    prepared = PREPARED.validate_json(kept.document)
    if (await work.programmes.current()).version != prepared.base:
        return None
    await drop(work, author)
    await programme_actions.publish(work, prepared.programme, author, WHAT, tell)
    return await _applied(work, tell)


async def _applied(work: Work, tell: bool) -> Applied:
    told = await work.people.audience() if tell else 0
    return Applied((await work.programmes.current()).version, told)


async def drop(work: Work, author: int) -> None:
    await work.drafts.drop(author, WHAT)


async def undoing(work: Work) -> Undoing | None:
    """What undoing the last import would do, or None when the current version is not one."""
    history = await work.programmes.history()
    if len(history) < 2 or history[0].note != WHAT:
        return None
    before = await work.programmes.version(history[1].version)
    return Undoing(before.version, changes(await work.programmes.current(), before))


async def undo(work: Work, author: int, found: Undoing, tell: bool) -> Applied:
    """A new version that says what the one before the import said."""
    await programme_actions.republish(work, found.version, author, "undo", tell)
    return await _applied(work, tell)


# What a table is, told by its header; a programme when nothing else fits.
READERS: Sequence[tuple[Callable[[Table], bool], Reader]] = (
    (holds_participants, _people),
    (holds_members, _members),
)


def worded(mistake: Mistake, language: Language) -> str:
    """Plain text: the screen escapes what people typed."""
    return plain(mistake.key, language, **mistake.values)
