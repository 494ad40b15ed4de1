"""The programme as an import: a new version of it, which the one before can replace again."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.adapters import Adapter
from bot.broadcasts.actions import changed
from bot.changes.actions import publish as publishing
from bot.changes.actions.audience import concerned
from bot.changes.screens.news import summary, worded
from bot.documents.rows import Mistake, layout
from bot.documents.table import Table
from bot.programme.rules.difference import Change, changes
from bot.programme.rules.doubts import Doubt, doubts, still_cancelled
from bot.programme.rules.places import settled
from bot.programme.rules.programme import Programme
from bot.programme.rules.sheet import read_programme
from bot.programme.rules.table import SHAPE
from bot.programme.screens.doubts import worded as doubt
from bot.transfers.actions.kind import Difference, Done, Listed
from bot.transfers.rules.addresses import read_addresses
from bot.transfers.screens import programme as screens
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

FEW = 3  # entries that a file may leave out without being asked once more
WHAT = "import"  # the draft, and the note of the version it becomes


@dataclass(frozen=True, slots=True)
class Prepared:
    """A programme read from a file, the version it was compared with, and how many of its entries are missing.

    `addresses` are the new ones of hosts, by ref.
    """

    base: int
    programme: Programme
    missing: int = 0
    addresses: Mapping[str, str] = field(default_factory=dict)


PREPARED = Adapter(Prepared)


async def compare(database: Database, trip: Trip, table: Table) -> Difference | list[Mistake]:
    async with database.reading() as work:
        current = await work.programmes.current()
    notes: list[Mistake] = []
    read = await asyncio.to_thread(read_programme, table, current.zone, current, trip.first_day, notes)
    addresses, mistaken = read_addresses(table, notes)
    if isinstance(read, list) or mistaken:
        return [*(read if isinstance(read, list) else ()), *mistaken]
    made, dropped = settled(current, read)
    found = changes(current, made)
    async with database.reading() as work:
        people = await concerned(work, trip, current, made)
        fresh = await _fresh(work, made, addresses)
    prepared = Prepared(current.version, made, _missing(current, made), fresh)
    document = PREPARED.dump_json(prepared).decode() if found or fresh else ""
    silent = [] if "statut" in layout(table, SHAPE).where else still_cancelled(made)
    doubted = [*dropped, *silent, *doubts(current, made, trip.first_day, trip.last_day)]
    return replace(_difference(document, found, made, people, doubted, len(fresh)), notes=notes)


async def _fresh(work: Work, made: Programme, addresses: Mapping[str, str]) -> dict[str, str]:
    known = await work.hosts.all()
    kept = {ref: email for ref, email in addresses.items() if made.entry(ref) is not None}
    return {ref: email for ref, email in kept.items() if ref not in known or known[ref].email != email}


def _missing(current: Programme, made: Programme) -> int:
    return sum(not it.cancelled and made.entry(it.ref) is None for it in current)


def _surely(document: str) -> int:
    missing = PREPARED.validate_json(document).missing
    return missing if missing > FEW else 0


def _difference(
    document: str, found: Sequence[Change], read: Programme, people: int, doubted: Sequence[Doubt], fresh: int
) -> Difference:
    return Difference(
        document,
        lambda language: screens.head(found, fresh, language),
        lambda language, room: summary(found, read, language, room),
        lambda language: screens.foot(people, language),
        lambda language: [
            *(worded(it, read, language) for it in found),
            *([screens.addresses(fresh, language)] if fresh else []),
        ],
        doubts=lambda language: [doubt(it, read.zone, language) for it in doubted],
    )


async def apply(work: Work, trip: Trip, author: int | None, document: str, tell: bool) -> Done | None:
    """None when somebody published meanwhile."""
    prepared = PREPARED.validate_json(document)
    await work.programmes.hold()
    if (await work.programmes.current()).version != prepared.base:
        return None
    before = await work.programmes.current()
    await publishing.publish(work, prepared.programme, author, WHAT, tell)
    for ref, email in prepared.addresses.items():
        await work.hosts.addressed(ref, email)
    await changed.superseded(work)
    made = await work.programmes.current()
    version, count = made.version, await concerned(work, trip, before, made) if tell else 0
    return Done(lambda language: screens.applied(language, version, count))


KIND = Listed(
    name=WHAT,
    shape=SHAPE,
    compare=compare,
    apply=apply,
    buttons=(("transfers-import-quiet", "apply"), ("transfers-import-tell", "tell"), ("transfers-import-drop", "drop")),
    nothing="transfers-import-nothing",
    stale="transfers-import-stale",
    dropped="transfers-import-dropped",
    confirm="transfers-import-confirm",
    surely=_surely,
)
