"""Closing a trip, opening it again, and emptying the database for the next one."""

from __future__ import annotations

from collections.abc import Mapping

from bot.outbox.acts import Lane
from bot.privacy.rules.personal_table import LINES
from storage.database import Database
from storage.work import Work

PUSHES = (Lane.CHANGE, Lane.REMINDER)
PROMISED = "promise:"  # how begins what the acts are about that were promised


async def close(work: Work, by: int) -> None:
    """What waits to be pushed is withdrawn, but what was promised."""
    if await work.trip.closed() is not None:
        return
    await work.trip.close()
    await work.outbox.hush(PUSHES, but=PROMISED)
    await work.audit.note(by, "trip closed")
    work.stir()


async def reopen(work: Work, by: int) -> None:
    if await work.trip.closed() is None:
        return
    await work.trip.reopen()
    await work.audit.note(by, "trip reopened")
    work.stir()


class StillOpen(Exception):
    """A trip is closed by its organisers before anything of it is emptied."""


async def empty(database: Database, dry_run: bool) -> dict[str, int]:
    """All that the trip left goes, the roster and the organisers stay; how much, by line of the table of personal data.

    Raises StillOpen.
    """
    async with database.work() as work:
        if await work.trip.closed() is None:
            raise StillOpen
        found = await work.renewal.count()
        if not dry_run:
            await work.renewal.empty()
    return by_line(found)


def by_line(found: Mapping[str, int]) -> dict[str, int]:
    """Rows by table, as the table of personal data tells them."""
    lines = {column.split(".")[0]: line.name for line in reversed(LINES) for column in line.columns}
    counts: dict[str, int] = {}
    for table, count in found.items():
        if table in lines:
            counts[lines[table]] = counts.get(lines[table], 0) + count
    return {line.name: counts[line.name] for line in LINES if line.name in counts}
