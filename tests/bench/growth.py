"""What a crowd and a long history cost: 50 people and no receipt beside 50,000 and a million, on both databases."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path

from bot.desk.actions import figures
from bot.due import one_round
from bot.enrolment.actions import signups as people_desk
from bot.privacy.actions.purge import purge
from bot.settings import SHIPPED_TRIP
from bot.ticks import all_ticks
from bot.trip import Trip
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.migrate import upgrade
from storage.work import Work
from tests.bench import grown, seeds
from tests.bench.bots import Api, escale
from tests.clocks import HandClock

TIMES = 3  # each query: the best counts, what else the machine does is not ours
ASKED = 150  # updates at `RATE` a second
RATE = 30
NEW = 9_000_000  # id of the first person never seen
Line = tuple[str, str, str]
Query = Callable[[Work], Awaitable[object]]


def growth(api: Api) -> Iterator[Line]:
    for kind in ("SQLite", "PostgreSQL"):
        base, found = (_measured(api, kind, size) for size in (grown.SMALL, grown.LARGE))
        for name, (spent, unit) in found.items():
            yield f"{kind}: {name}", f"{base[name][0]:.1f} → {spent:.1f} {unit}", ""


def _measured(api: Api, kind: str, size: tuple[int, int]) -> dict[str, tuple[float, str]]:
    trip = load_trip(SHIPPED_TRIP)
    with grown.standing(kind) as (url, folder):
        asked = asyncio.run(_asked(url, folder, trip, size))
        return {name: (ms, "ms") for name, ms in asked.items() if name != "disk"} | {
            **_served(api, url, folder), "disk": (asked["disk"], "MiB"),
        }  # fmt: skip


async def _asked(url: str, folder: Path, trip: Trip, size: tuple[int, int]) -> dict[str, float]:
    """In ms, as who asks waits for them; and the disk."""
    clock = HandClock("2024-03-26 09:15")
    database = open_database(url, clock)
    try:
        await upgrade(database.engine)
        await grown.fill(database, trip, size)
        found = {name: await _best(partial(_read, database, query)) for name, query in _queries(trip).items()}
        for at in ("2023-11-25 09:15", "2024-03-26 09:15"):  # while people sign up, while they travel
            clock.set(at)
            for tick in all_ticks():
                name, spent = f"tick: {tick.name}", await _best(partial(_round, database, trip, tick._ask))
                found[name] = max(spent, found.get(name, 0.0))
        found["the purge once drafts go"] = await _best(partial(purge, database, trip), 1)
        await grown.calm(database)
        return found | {"disk": await grown.held(database, folder)}
    finally:
        await database.close()


def _queries(trip: Trip) -> dict[str, Query]:
    return {
        "what may leave": lambda work: work.outbox.waiting(work.now, 256),
        "when the next may": lambda work: work.outbox.next_ripe(work.now),
        "/organisation": lambda work: figures(work, trip, can_undo=False),
        "/inscrits": lambda work: people_desk.overview(work, trip),
        "searching « petit 7 »": lambda work: work.signups.find("petit 7", {}),
        "naming « zoé »": lambda work: work.people.find("zoé"),
    }


async def _read(database: Database, query: Query) -> None:
    async with database.reading() as work:
        await query(work)


async def _round(database: Database, trip: Trip, ask: Callable[[Work, Trip], Awaitable[object]]) -> None:
    async with one_round(database) as made:
        await ask(await made.work(), trip)


async def _best(once: Callable[[], Awaitable[object]], times: int = TIMES) -> float:
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        await once()
        spent.append(1000 * (time.perf_counter() - began))
    return min(spent)


def _served(api: Api, url: str, folder: Path) -> dict[str, tuple[float, str]]:
    """p50, and CPU of the bot for each update."""
    found: dict[str, tuple[float, str]] = {}
    with escale(api, folder, url=url) as running:
        for name, text, first in (("/prochain", "/prochain", seeds.KNOWN), ("a new person", "/infos", NEW)):
            api.feed(20, text, first)
            began = running.cpu_now()
            p50 = api.feed(ASKED, text, first + 20 if first == NEW else first, rate=RATE)["p50"]
            found[f"{name}: p50 at {RATE}/s"] = p50, "ms"
            found[f"{name}: CPU"] = 1000 * (running.cpu_now() - began) / ASKED, "ms"
    return found
