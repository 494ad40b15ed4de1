"""What the database holds before Escale starts: people who come, and pushes queued to them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import insert

from bot.chat.screen import Screen
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Person, Role
from storage.database import Database, open_database
from storage.migrate import upgrade
from storage.people import _to_row
from storage.tables import people
from tests.bench.bots import database_url

KNOWN = 10_000  # id of the first participant
PUSHED = 5_000_000  # id of the first chat that is queued a push


@contextmanager
def folder(participants: int, pushes: int = 0) -> Iterator[Path]:
    """A folder whose database is up to date, and knows `participants` from `KNOWN` on."""
    with TemporaryDirectory(prefix="escale-bench-") as name:
        asyncio.run(_seeded(Path(name), participants, pushes))
        yield Path(name)


async def _seeded(place: Path, participants: int, pushes: int) -> None:
    database = open_database(database_url(place))
    try:
        await upgrade(database.engine)
        await _people(database, participants)
        async with database.work() as work:
            for number in range(pushes):
                work.outbox.enqueue(Queued(PUSHED + number, Send(Screen("Le car part à 8 h 15.")), Lane.BROADCAST))
    finally:
        await database.close()


async def _people(database: Database, count: int) -> None:
    """As `People.save` writes them, all at once: fifty thousand one by one would take longer than the bench."""
    rows = [_to_row(Person(KNOWN + number, "P", Role.PARTICIPANT)) for number in range(count)]
    async with database.engine.begin() as connection:
        await connection.execute(insert(people), rows)
