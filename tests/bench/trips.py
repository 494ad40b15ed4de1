"""Databases for what organisers do on the road: the shipped trip, its second day being today or tomorrow."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, TypeVar

from bot.broadcasts.rules.broadcast import Broadcast, Question
from bot.cards.screens import shows
from bot.changes.actions import editing
from bot.changes.actions.publish import seed
from bot.chat.content import Content, Kind
from bot.people.rules.person import Language, Person, Preferences, Role
from bot.programme.rules.programme import EntryKind
from bot.programme.screens.programme import entry_key
from bot.settings import SHIPPED_TRIP
from bot.trip import Trip
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.groups import Group
from storage.live import Live
from storage.migrate import upgrade
from storage.work import Work
from tests.bench.bots import LOOK, PATIENCE, Api, database_url
from tests.bench.peers import CROWD, ORGANISER

KNOWN, PEOPLE, GROUP = 10_000, 60, -1001
SECOND_DAY = date(2024, 3, 26)
SILENT = Preferences(digest=False, reminders=False, debriefs=False, quiet=None)
T = TypeVar("T")


class Call(NamedTuple):
    """`at` is in seconds of the epoch."""

    method: str
    chat: int
    at: float


def quiet(api: Api, seconds: float = 3.0) -> dict[str, object]:
    """Once nothing was sent for that long."""
    until, limit, before = time.monotonic() + seconds, time.monotonic() + PATIENCE, -1
    while time.monotonic() < min(until, limit):
        now = len(str(api.stats()["calls"]))
        if now != before:
            until, before = time.monotonic() + seconds, now
        time.sleep(LOOK)
    return api.stats()


def _shifted(folder: Path, second_day: date) -> Trip:
    """Written where the bot reads it."""
    by = second_day - SECOND_DAY
    whole = SHIPPED_TRIP.read_text(encoding="utf-8")
    moved = re.sub(r"\b202[34]-\d\d-\d\d\b", lambda it: str(date.fromisoformat(it[0]) + by), whole)
    (folder / "bench.toml").write_text(moved, encoding="utf-8")
    return load_trip(folder / "bench.toml")


@contextmanager
def _prepared(
    days: int, people: int, first: int, fill: Callable[[Work, Trip], Awaitable[T]]
) -> Iterator[tuple[Path, T]]:
    """`days` from now is the second day of the trip; `people` come, whom nothing else is pushed to."""
    with TemporaryDirectory(prefix="escale-bench-") as name:
        today = datetime.now(load_trip(SHIPPED_TRIP).zone).date()  # theirs: it changes before UTC's
        trip = _shifted(Path(name), today + timedelta(days=days))
        yield Path(name), asyncio.run(_filled(Path(name), trip, people, first, fill))


async def _filled(folder: Path, trip: Trip, people: int, first: int, fill: Callable[[Work, Trip], Awaitable[T]]) -> T:
    database: Database = open_database(database_url(folder))
    try:
        await upgrade(database.engine)
        async with database.work() as work:
            await seed(work, trip)
            await work.people.save(Person(ORGANISER, "Claire", Role.ORGANISER, preferences=SILENT))
            for number in range(people):
                await work.people.save(Person(first + number, f"P{number}", Role.PARTICIPANT, preferences=SILENT))
        async with database.work() as work:
            return await fill(work, trip)
    finally:
        await database.close()


@contextmanager
def drafted() -> Iterator[tuple[Path, str]]:
    """Tomorrow each has a card; the organiser's draft moves its last visit. With the stamp of that draft."""

    async def fill(work: Work, trip: Trip) -> str:
        day = trip.programme.days[1]
        for number in range(PEOPLE):
            await work.live.put(Live(KNOWN + number, shows(day), 7, "old", "old", pinned=True))
        it = [one for one in (await work.programmes.current()).on(day) if one.kind is EntryKind.VISIT][-1]
        later = timedelta(minutes=15)
        moved = replace(it, starts=it.starts + later, ends=it.ends and it.ends + later)
        return editing.stamp_of(await editing.edit(work, ORGANISER, moved))

    with _prepared(1, PEOPLE, KNOWN, fill) as found:
        yield found


@contextmanager
def grouped() -> Iterator[tuple[Path, str]]:
    """Today they travel, and have a group. With the key of a leg of the day."""

    async def fill(work: Work, trip: Trip) -> str:
        await work.groups.bind(Group(GROUP, "Voyage"))
        today = (await work.programmes.current()).on(trip.programme.days[1])
        return entry_key(next(it for it in today if it.kind is EntryKind.TRANSFER))

    with _prepared(0, PEOPLE, KNOWN, fill) as found:
        yield found


@contextmanager
def composed(people: int) -> Iterator[tuple[Path, int]]:
    """A broadcast to all of them, ready to leave. With its number."""

    async def fill(work: Work, trip: Trip) -> int:
        said = {Language.FR: (Content(Kind.TEXT, "Le car part à 8 h 15."),)}
        blank = Broadcast(0, ORGANISER, contents=said, question=Question.SEEN, created=work.now)
        return await work.broadcasts.add(blank)

    with _prepared(40, people, CROWD, fill) as found:
        yield found
