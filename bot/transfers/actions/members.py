"""The members' list as an import: it replaces the one that is kept."""

from __future__ import annotations

import asyncio

from bot.documents.rows import Mistake
from bot.documents.table import Table
from bot.membership.actions import roster
from bot.membership.rules.roster_sheet import SHAPE, read_members
from bot.membership.screens import roster as screens
from bot.transfers.actions.kind import Difference, Done, Listed
from bot.trip import Trip
from storage.database import Database
from storage.work import Work


async def compare(database: Database, trip: Trip, table: Table) -> Difference | list[Mistake]:
    notes: list[Mistake] = []
    read = await asyncio.to_thread(read_members, table, notes)
    if isinstance(read, list):
        return read
    async with database.reading() as work:
        found, prepared = await roster.compare(work, read)
    return Difference(
        roster.PREPARED.dump_json(prepared).decode() if found else "",
        screens.head,
        lambda language, room: screens.difference(found, language, room),
        lambda language: screens.foot(len(prepared.bodies), language),
        lambda language: [screens.difference(found, language)],
        notes,
    )


async def apply(work: Work, trip: Trip, author: int | None, document: str, tell: bool) -> Done | None:
    made = await roster.replace(work, author, roster.PREPARED.validate_json(document))
    if made is None:
        return None
    counts = made.organisations, made.domains, made.people
    return Done(lambda language: screens.applied(language, *counts))


KIND = Listed(
    name="roster",
    shape=SHAPE,
    compare=compare,
    apply=apply,
    buttons=(("membership-roster-apply", "apply"), ("membership-roster-drop", "drop")),
    nothing="membership-roster-nothing",
    stale="membership-roster-stale",
    dropped="membership-roster-dropped",
    confirm="membership-roster-confirm",
)
