"""Databases of two sizes on SQLite and on PostgreSQL: who wrote to the bot, what they began, what was sent, what waits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Integer, bindparam, insert, text, update

from bot.changes.actions.publish import seed
from bot.chat.screen import Screen
from bot.outbox.acts import Lane, Send
from bot.people.rules.person import Person, Role
from bot.signup.rules.finding import searched
from bot.signup.rules.signup import Answers, Signup, Status
from bot.trip import Trip
from storage.database import Database
from storage.due_acts import ACT as ACTS
from storage.people import _to_row as person_row
from storage.signup_rows import to_row
from storage.tables import outbox, people, signup_words, signups
from storage.tables.columns import Instant
from tests.bench.bots import MIB, database_url
from tests.bench.seeds import KNOWN
from tests.databases import PostgreSQL

SMALL, LARGE = (50, 0), (50_000, 1_000_000)  # people, acts that were settled
STATUSES = (Status.DRAFT, Status.DRAFT, Status.WAITING, Status.REVIEW, Status.WITHDRAWN)
NAMES = ("Ana Martin", "Benoît Lefèvre", "Claire Nguyen", "Émile Œuvrard", "Fatou Diallo", "Jean-Noël Petit")
CHUNK = 5_000
NUMBERED = "with recursive n (i) as (select 1 union all select i + 1 from n where i < :rows)"
SETTLED = text(
    "insert into outbox (chat, lane, act, about, state, attempts, created, settled, key) "  # noqa: S608  # ours
    f"{NUMBERED} select {KNOWN} + i % :people, i % 4, cast(:act as text), '',"
    " case when i % 1000 = 0 then 'refused' else 'sent' end, 1, :at, :at,"
    " case when i % 4 > 0 then 'digest:' || i end from n"  # what is pushed has one
).bindparams(bindparam("at", type_=Instant()), bindparam("rows", type_=Integer), bindparam("people", type_=Integer))
ACT = ACTS.dump_json(Send(Screen("Le car part à 8 h 15. " * 14))).decode()
LATER = timedelta(hours=20)  # when what is not to disturb anybody leaves


@contextmanager
def standing(kind: str) -> Iterator[tuple[str, Path]]:
    """The URL of a database that is up to date and holds nothing, and the folder of who works on it."""
    with TemporaryDirectory(prefix="escale-bench-") as name:
        if kind == "SQLite":
            yield database_url(Path(name)), Path(name)
            return
        server = PostgreSQL()
        try:
            with server.database() as url:
                yield url, Path(name)
        finally:
            server.close()


async def fill(database: Database, trip: Trip, size: tuple[int, int]) -> None:
    """`size`: people, and settled acts. Each of them has one that waits, every other until tomorrow."""
    count, rows = size
    async with database.work() as work:
        await seed(work, trip)
    for first in range(0, count, CHUNK):
        await _crowd(database, trip, range(first, min(first + CHUNK, count)))
    at = datetime.now(UTC) - timedelta(days=3)  # of the day: the bot that is started next would erase what is older
    values = {"people": count, "act": ACT, "at": at}
    async with database.engine.begin() as connection:
        if rows:
            await connection.execute(SETTLED, values | {"rows": rows})
    async with database.engine.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        await connection.execute(text("analyze"))


async def _crowd(database: Database, trip: Trip, numbers: range) -> None:
    """Those who have a seat, as many as there are, then all who began and did not come to the end."""
    made = [_signup(number, trip) for number in numbers]
    rows = [to_row(it) | {"id": it.id} for it in made]
    async with database.engine.begin() as connection:
        await connection.execute(insert(people), [person_row(_person(number, trip)) for number in numbers])
        await connection.execute(insert(signups), rows)
        await connection.execute(insert(signup_words), [{"signup": it.id, "words": searched(it)} for it in made])
        await connection.execute(insert(outbox), [_waits(number, database.clock.now()) for number in numbers])


def _person(number: int, trip: Trip) -> Person:
    role = Role.PARTICIPANT if number < trip.seats else Role.MEMBER
    return Person(KNOWN + number, NAMES[number % len(NAMES)], role, reached=number % 100 > 0)


def _signup(number: int, trip: Trip) -> Signup:
    first, _, last = NAMES[number % len(NAMES)].partition(" ")
    at = trip.deadline - timedelta(days=20) + timedelta(seconds=number)
    answers = Answers(first, f"{last}{number}", f"Commune {number // 3}", phone=f"+3361{number:07}")
    status = Status.SEATED if number < trip.seats else STATUSES[number % len(STATUSES)]
    made = Signup(number + 1, KNOWN + number, status, step="done", answers=answers, email=f"p{number}@commune.example")
    return replace(made, created=at, touched=at, ranked=at if status is not Status.DRAFT else None)


def _waits(number: int, now: datetime) -> dict[str, object]:
    later = number % 2 == 0
    lane, due = (Lane.CHANGE, now + LATER) if later else (Lane.BROADCAST, None)
    return {"chat": KNOWN + number, "lane": int(lane), "act": ACT, "key": f"waits:{number}", "due": due} | {
        "state": "queued", "attempts": 0, "about": f"entry:{number % 40}", "created": now, "expires": None,
    }  # fmt: skip


def file_size(folder: Path) -> float:
    """SQLite's, in MiB."""
    return sum(it.stat().st_size for it in folder.glob("escale.sqlite*")) / MIB


async def calm(database: Database) -> None:
    """Nothing waits any more: what the bot sends would be measured with what it answers."""
    async with database.engine.begin() as connection:
        sent = {"state": "sent", "settled": datetime.now(UTC)}
        await connection.execute(update(outbox).where(outbox.c.state == "queued").values(sent))


async def held(database: Database, folder: Path) -> float:
    """What it takes of the disk, in MiB."""
    if database.embedded:
        return file_size(folder)
    async with database.engine.connect() as connection:
        return float(await connection.scalar(text("select pg_database_size(current_database())")) or 0) / MIB
