"""A list of participants as an import: people added, answers corrected, nobody taken out."""

from __future__ import annotations

import asyncio

from bot.documents.rows import Mistake
from bot.documents.table import Table
from bot.enrolment.actions import people_list
from bot.enrolment.rules.participant_sheet import SHAPE, read_participants
from bot.enrolment.screens import people_list as screens
from bot.transfers.actions.kind import Difference, Done, Listed
from bot.trip import Trip
from storage.database import Database
from storage.work import Work


async def compare(database: Database, trip: Trip, table: Table) -> Difference | list[Mistake]:
    notes: list[Mistake] = []
    async with database.reading() as work:
        now, entries = work.now, {it.ref for it in await work.programmes.current()}
    read = await asyncio.to_thread(read_participants, table, trip.zone, now, trip.first_day, notes, entries)
    if isinstance(read, list):
        return read
    async with database.reading() as work:
        found = await people_list.prepare(work, read)
    return Difference(
        people_list.prepared(read, found) if found.changes else "",
        lambda language: screens.head(found, language),
        lambda language, room: screens.body(found, language, room),
        screens.foot,
        lambda language: [screens.counts(found, language), *screens.worded(found, language)],
        notes,
    )


async def apply(work: Work, trip: Trip, author: int | None, document: str, tell: bool) -> Done | None:
    made = await people_list.confirm(work, trip, author, document)
    if made is None:
        return None
    counts = made.seated, made.waiting, made.corrected
    return Done(lambda language: screens.done(*counts, language))


KIND = Listed(
    name="people",
    shape=SHAPE,
    compare=compare,
    apply=apply,
    buttons=(("enrolment-yes", "apply"), ("transfers-import-drop", "drop")),
    nothing="enrolment-nothing",
    stale="enrolment-stale",
    dropped="enrolment-dropped",
    confirm="enrolment-confirm",
)
