"""How long it takes to ask for a code, for an address of the roster and for another."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bot.clock import WallClock
from bot.membership.actions.codes import ask_code
from bot.membership.rules.roster import Organisation
from bot.people.rules.person import Person
from bot.services import Services
from bot.settings import SHIPPED_TRIP, Settings
from bot.tripfile.read import load_trip
from storage.database import open_database
from storage.migrate import upgrade

TIMES = 95  # of each, in a database of their own: all together stay under the hour’s limit
ROUNDS = 3
KNOWN, UNKNOWN = "ville-exemple.fr", "ailleurs-exemple.fr"


async def spent() -> tuple[float, float]:
    """Medians in seconds: known, unknown; taken in turn, so that the machine's moods touch both alike."""
    taken: dict[str, list[float]] = {KNOWN: [], UNKNOWN: []}
    for _ in range(ROUNDS):
        with TemporaryDirectory(prefix="escale-bench-") as folder:
            services = await _services(Path(folder))
            for number in range(TIMES):
                order = (KNOWN, UNKNOWN) if number % 2 else (UNKNOWN, KNOWN)
                for at, domain in enumerate(order):
                    taken[domain].append(await _ask(services, 2 * number + at, f"membre{number}@{domain}"))
            await services.database.close()
    return median(taken[KNOWN]), median(taken[UNKNOWN])


async def _services(folder: Path) -> Services:
    smtp = {"smtp_url": "smtp://127.0.0.1:1", "mail_from": "voyage@reseau-exemple.fr"}
    settings = Settings(_env_file=None, bot_token="1:x", **smtp)  # type: ignore[arg-type,call-arg]  # pydantic takes them
    database = open_database(f"sqlite+aiosqlite:///{folder}/bench.sqlite")
    await upgrade(database.engine)
    async with database.work() as work:
        await work.roster.keep(Organisation("Ville d’Exemple", (KNOWN,)))
    return Services(settings, load_trip(SHIPPED_TRIP), WallClock(), database)


async def _ask(services: Services, person: int, address: str) -> float:
    began = time.perf_counter()
    async with services.database.work() as work:
        refused = await ask_code(work, services, Person(person), address)
    taken = time.perf_counter() - began
    assert refused is None
    return taken
