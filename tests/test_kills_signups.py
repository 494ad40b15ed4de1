"""The process is killed at random moments while people sign up: each takes a seat once, and never one too many."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from contextlib import suppress
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from sqlalchemy import Row, Select, select

from bot.changes.actions.publish import seed
from bot.clock import WallClock
from bot.membership.rules.roster import Organisation
from bot.outbox.slots import REPLY_SLOTS
from bot.rehearsal.applicants import Applicant, Application
from bot.rehearsal.postbox import HOST, Postbox, post_office
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.writing import NotThere
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.signup import Function, Proof, Status
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.migrate import upgrade
from storage.tables import audit, outbox, parked
from tests import forks

KILLS = 8
SEATS = 4
DOMAINS = ("arras.example", "lens.example", "calais.example", "douai.example")
PEOPLE = range(3000, 3008)  # two of each organisation; the last two say that they have no address
SEATED = "Votre place est confirmée"


def application(number: int) -> Application:
    domain = DOMAINS[number % len(DOMAINS)]
    town, letter = domain.partition(".")[0].title(), chr(ord("A") + number % 26)
    email = "" if number in PEOPLE[-2:] else f"personne{number}@{domain}"
    return Application(
        f"Camille Martin{letter}",
        f"Ville de {town}",
        Function.ELECTED if number % 2 else Function.OFFICER,
        email,
        claim="Je suis au conseil municipal.",
        phone="06 39 98 01 02",
        nights="110",
    )


class Queue:
    """The bot in a process of its own, over HTTP and SMTP, and people in front of its questions."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder, self.chance = folder, chance
        self.trip = folder / "trip.toml"
        self.trip.write_text(
            SHIPPED_TRIP.read_text("utf-8")
            .replace("= 2024-", "= 2124-")
            .replace("= 2023-", "= 2123-")
            .replace("seats = 30 ", f"seats = {SEATS} "),
            "utf-8",
        )
        self.telegram = Telegram(WallClock(), flood=False)
        self.post = Postbox(WallClock())
        self.answers: asyncio.Queue[None] = asyncio.Queue()
        self.telegram.on_call.append(lambda method, *_: self.answers.put_nowait(None) if "essage" in method else None)
        self.post.on_letter.append(lambda: self.answers.put_nowait(None))
        self.people = [Applicant(self.telegram, self.post, it, application(it)) for it in PEOPLE]
        self.done: set[int] = set()
        for it in self.people:
            self.telegram.person(it.id, "Camille", started=True)
        self.process: ForkServerProcess | None = None

    @property
    def url(self) -> str:
        return f"sqlite+aiosqlite:///{self.folder}/escale.sqlite"

    async def settle_in(self) -> None:
        database = open_database(self.url)
        await upgrade(database.engine)
        async with database.work() as work:
            await seed(work, load_trip(self.trip))
            for it in DOMAINS:
                await work.roster.keep(Organisation(f"Ville de {it.partition('.')[0].title()}", (it,)))
        await database.close()

    def start(self, port: int, smtp: int) -> None:
        settings = {
            "BOT_TOKEN": self.telegram.token,
            "BOT_API_URL": f"http://{HOST}:{port}",
            "DATABASE_URL": self.url,
            "TRIP_FILE": str(self.trip),
            "SMTP_URL": f"smtp://{HOST}:{smtp}",
            "MAIL_FROM": "voyage@escale.example",
            "LISTEN": "127.0.0.1:0",
        }
        self.process = forks.escale(["run"], self.folder, settings, self.folder / "log")

    async def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        await asyncio.to_thread(self.process.join)

    def everybody_acts(self) -> None:
        """Those who face something new, in any order; who waits for a letter waits for it."""
        for it in self.chance.sample(self.people, len(self.people)):
            with suppress(NotThere):
                if it.id not in self.done and (it.question()[1] != "code" or it.code()) and not it.acts():
                    self.done.add(it.id)

    async def some_answers(self, count: int) -> None:
        async with asyncio.timeout(30):
            for _ in range(count):
                await self.answers.get()
                self.everybody_acts()


async def test_killed_while_people_sign_up_nobody_is_lost_nor_seated_twice(tmp_path: Path) -> None:
    queue = Queue(tmp_path, random.Random(7))
    await queue.settle_in()
    async with forks.served(queue.telegram) as port, post_office(queue.post) as smtp:
        try:
            await _under_fire(queue, port, smtp)
            await _right_to_the_last(queue)
        finally:
            if queue.process and queue.process.is_alive():
                await queue.kill()


async def _under_fire(queue: Queue, port: int, smtp: int) -> None:
    for it in PEOPLE:
        queue.telegram.says(it, "/inscription")
    for _ in range(KILLS):
        queue.start(port, smtp)
        await queue.some_answers(queue.chance.randint(6, 14))
        await queue.kill()
    queue.start(port, smtp)
    async with asyncio.timeout(60):
        while len(queue.done) < len(PEOPLE):
            queue.everybody_acts()
            await queue.answers.get()
        await queue.telegram.drained()
        await _all_sent(queue)
    await queue.kill()


async def _all_sent(queue: Queue) -> None:
    database = open_database(queue.url)
    queued = select(outbox.c.id).where(outbox.c.state == "queued")
    while await _read(database, queued):  # noqa: ASYNC110  # another process decides
        await asyncio.sleep(0.05)
    await database.close()


async def _read(database: Database, query: Select[int]) -> list[Row[int]]:
    async with database.reading() as work:
        return list(await work._transaction.read(query))


async def _right_to_the_last(queue: Queue) -> None:
    """Everybody has one sign-up, with the answers they gave; the seats are given once, in order of confirmation."""
    database = open_database(queue.url)
    async with database.reading() as work:
        found = await work.signups.all()
        notes = await work._transaction.read(select(audit.c.what, audit.c.signup))
        aside = await work._transaction.read(select(parked.c.reason))
    await database.close()
    assert aside == []
    assert {it.person for it in found} == set(PEOPLE)
    assert Counter(it.status for it in found) == {Status.SEATED: SEATS, Status.WAITING: 2, Status.REVIEW: 2}
    proved = [it for it in found if it.proof is Proof.MAILBOX]
    assert [it.status for it in proved] == [Status.SEATED] * SEATS + [Status.WAITING] * 2
    for it in found:
        wanted = application(it.person or 0)
        given = it.answers
        assert (given.name, given.organisation, given.function) == (wanted.name, wanted.organisation, wanted.function)
        assert (given.phone, [day.day for day in given.nights or ()]) == ("+33639980102", [25, 26])
    assert {what: count for (what, _), count in Counter(tuple(row) for row in notes).items() if count > 1} == {}
    recaps = [text for it in PEOPLE for text in _received(queue, it) if text.startswith(SEATED)]
    assert SEATS <= len(recaps) <= SEATS + KILLS * REPLY_SLOTS


def _received(queue: Queue, chat: int) -> list[str]:
    bot = queue.telegram.me["id"]
    return [it.get("text", "") for it in queue.telegram.messages(chat) if it.get("from", {}).get("id") == bot]
