"""What a long history costs: the outbox's hot queries over nothing and over a million receipts, and the disk."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import text

from bot.team.actions.troubles import ongoing
from storage.database import Database, open_database
from storage.migrate import upgrade
from storage.work import Work
from tests.bench.bots import MIB, Api, database_url

ROWS = 1_000_000
TIMES = 5  # each query
Line = tuple[str, str, str]
SETTLED = text(
    "insert into outbox (chat, lane, act, about, state, attempts, created, settled, key)"
    " with recursive n (i) as (select 1 union all select i + 1 from n where i < :rows)"
    " select 1000 + i % 50000, i % 4, '{\"kind\":\"send\",\"text\":\"' || printf('%.*c', 300, 'x') || '\"}', '',"
    " case when i % 1000 = 0 then 'refused' else 'sent' end, 1, '2024-03-20 09:00:00', '2024-03-20 09:00:01',"
    " case when i % 4 > 0 then 'digest:' || i end from n"  # what is pushed has one
)
QUERIES: dict[str, Callable[[Work], Awaitable[object]]] = {
    "what may leave": lambda work: work.outbox.waiting(work.now, 256),
    "when the next may": lambda work: work.outbox.next_ripe(work.now),
    "what is late": lambda work: work.outbox.late(work.now),
    "what is wrong": ongoing,
    "the desk's refusals": lambda work: work.outbox.refused_messages(),
}


def history(api: Api) -> Iterator[Line]:
    (base, _), (found, disk) = _stood(0), _stood(ROWS)
    for name, cost in found.items():
        yield f"{ROWS:,} receipts: {name}", f"{cost:.1f} ms of CPU (none: {base[name]:.1f})", ""
    yield "  disk", f"{disk:.0f} MiB", ""


def _stood(rows: int) -> tuple[dict[str, float], float]:
    """CPU of each query, in ms, over so many settled rows; what they take of the disk, in MiB."""
    with TemporaryDirectory(prefix="escale-bench-") as name:
        spent = asyncio.run(_spent(Path(name), rows))
        return spent, sum(it.stat().st_size for it in Path(name).iterdir()) / MIB


async def _spent(folder: Path, rows: int) -> dict[str, float]:
    database = open_database(database_url(folder))
    try:
        await upgrade(database.engine)
        async with database.engine.begin() as connection:
            if rows:
                await connection.execute(SETTLED, {"rows": rows})
        return {name: await _cpu(database, query) for name, query in QUERIES.items()}
    finally:
        await database.close()


async def _cpu(database: Database, query: Callable[[Work], Awaitable[object]]) -> float:
    began = time.process_time()
    for _ in range(TIMES):
        async with database.reading() as work:
            await query(work)
    return 1000 * (time.process_time() - began) / TIMES
