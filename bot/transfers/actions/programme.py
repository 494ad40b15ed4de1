"""The programme as an import: a new version of it, which the one before can replace again."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import TypeAdapter

from bot.changes.actions import publish as publishing
from bot.changes.screens.news import summary, worded
from bot.documents.rows import Mistake
from bot.documents.table import Table
from bot.programme.rules.difference import Change, changes
from bot.programme.rules.programme import Programme
from bot.programme.rules.sheet import outside, read_programme
from bot.programme.rules.table import SHAPE
from bot.transfers.actions.kind import Difference, Done, Kind
from bot.transfers.screens import programme as screens
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

WHAT = "import"  # the draft, and the note of the version it becomes


@dataclass(frozen=True, slots=True)
class Prepared:
    """A programme read from a file, and the version it was compared with."""

    base: int
    programme: Programme


PREPARED = TypeAdapter(Prepared)


async def compare(database: Database, trip: Trip, table: Table) -> Difference | list[Mistake]:
    async with database.reading() as work:
        current = await work.programmes.current()
        people = await work.people.audience()
    read = await asyncio.to_thread(read_programme, table, current.zone, current, trip.first_day)
    if isinstance(read, list):
        return read
    found = changes(current, read)
    document = PREPARED.dump_json(Prepared(current.version, read)).decode() if found else ""
    return _difference(document, found, read, people, outside(read, trip.first_day, trip.last_day))


def _difference(
    document: str, found: Sequence[Change], read: Programme, people: int, notes: Sequence[Mistake]
) -> Difference:
    return Difference(
        document,
        lambda language: screens.head(found, language),
        lambda language, room: summary(found, read, language, room),
        lambda language: screens.foot(people, language),
        lambda language: [worded(it, read, language) for it in found],
        notes,
    )


async def apply(work: Work, trip: Trip, author: int | None, document: str, tell: bool) -> Done | None:
    """None when somebody published meanwhile."""
    prepared = PREPARED.validate_json(document)
    await work.programmes.hold()
    if (await work.programmes.current()).version != prepared.base:
        return None
    await publishing.publish(work, prepared.programme, author, WHAT, tell)
    version, told = (await work.programmes.current()).version, await work.people.audience() if tell else 0
    return Done(lambda language: screens.applied(language, version, told))


KIND = Kind(
    name=WHAT,
    shape=SHAPE,
    compare=compare,
    apply=apply,
    buttons=(("import-quiet", "apply"), ("import-tell", "tell"), ("import-drop", "drop")),
    nothing="import-nothing",
    stale="import-stale",
    dropped="import-dropped",
    confirm="import-confirm",
)
