"""How long it takes to ask all that may be due what is, with a short history behind and with a long one."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bot.due import one_round
from bot.people.rules.person import Person, Role
from bot.programme.rules.programme import Entry, EntryKind, Programme
from bot.settings import SHIPPED_TRIP
from bot.ticks import Tick, all_ticks
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.migrate import upgrade
from tests.clocks import HandClock

SHORT, LONG = 50, 5_000
A_DAY, AHEAD, PEOPLE, ROUNDS = 10, 30, 60, 15
NOW = datetime(2024, 3, 26, 9, 15, tzinfo=UTC)
HOUR = timedelta(hours=1)


async def spent() -> dict[str, tuple[float, float]]:
    """By what may be due, the medians in seconds of a processor: with SHORT entries behind, with LONG. "" is all of them together.

    Taken in turn, and of the processor alone, so that the machine's moods touch both alike.
    """
    with TemporaryDirectory(prefix="escale-bench-") as folder:
        databases = {count: await _database(Path(folder), count) for count in (SHORT, LONG)}
        taken: dict[int, dict[str, list[float]]] = {SHORT: {}, LONG: {}}
        ticks = {count: all_ticks() for count in databases}
        for _ in range(ROUNDS):
            for count, database in databases.items():
                await _round(database, ticks[count], taken[count])
        for database in databases.values():
            await database.close()
    names = [*taken[SHORT]]
    found = {name: (median(taken[SHORT][name][2:]), median(taken[LONG][name][2:])) for name in names}
    return {"": (sum(it for it, _ in found.values()), sum(it for _, it in found.values()))} | found


async def _round(database: Database, ticks: tuple[Tick, ...], taken: dict[str, list[float]]) -> None:
    trip = load_trip(SHIPPED_TRIP)
    for tick in ticks:
        began = time.process_time()
        async with one_round(database) as made:
            await tick.attempt(made, trip)
        taken.setdefault(tick.name, []).append(time.process_time() - began)


async def _database(folder: Path, behind: int) -> Database:
    trip = load_trip(SHIPPED_TRIP)
    clock = HandClock("2024-03-20 10:15")  # when what is behind was told and asked about
    database = open_database(f"sqlite+aiosqlite:///{folder}/{behind}.sqlite", clock)
    await upgrade(database.engine)
    async with database.work() as work:
        await work.programmes.publish(_programme(trip.programme, behind), None)
        for number in range(behind):
            await work.notices.mark_enqueued(f"reminder:e{number}:")
            await work.debriefs.mark_asked((await work.debriefs.of_entry(f"e{number}")).id)
        for number in range(PEOPLE):
            await work.people.save(Person(10_000 + number, "P", Role.PARTICIPANT))
    clock.set("2024-03-26 10:15")
    return database


def _programme(whole: Programme, behind: int) -> Programme:
    """Ten entries a day, until the evening before and then from now on."""
    past = [_entry(number, NOW - timedelta(days=1 + number // A_DAY)) for number in range(behind)]
    ahead = [_entry(behind + number, NOW + timedelta(days=number // A_DAY)) for number in range(AHEAD)]
    return replace(whole, entries=tuple(sorted((*past, *ahead), key=lambda it: (it.starts, it.ref))), version=1)


def _entry(number: int, on: datetime) -> Entry:
    starts = on + (number % A_DAY) * HOUR
    return Entry(f"e{number}", EntryKind.VISIT, f"Visite {number}", starts, starts + HOUR)
