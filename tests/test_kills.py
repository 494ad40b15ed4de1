"""The process is killed at random moments while people write and pushes leave; nothing is lost, nothing counts twice."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from sqlalchemy import select

from bot.changes.actions.publish import publish, seed
from bot.clock import WallClock
from bot.outbox.acts import Lane
from bot.outbox.slots import PUSH_SLOTS, REPLY_SLOTS
from bot.people.rules.person import Person, Preferences, Role
from bot.rehearsal.telegram import Telegram
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.migrate import upgrade
from storage.tables import inbox, outbox, parked
from tests import forks

ORGANISER = 101
PEOPLE = range(1000, 1060)
TRAVELLERS = range(2000, 2008)  # told of every change, as the organiser is
KILLS = 6  # in each of four towns, side by side; eight more while people sign up (test_kills_signups)


class Town:
    """The bot in a process of its own, over HTTP, and people who write to its organisers."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.chance = random.Random(seed)
        self.telegram = Telegram(WallClock(), flood=False)
        self.telegram.person(ORGANISER, "Claire")
        self.telegram.starts(ORGANISER)
        for number in (*PEOPLE, *TRAVELLERS):
            self.telegram.person(number, f"Personne {number}", started=True)
        self.letters: list[str] = []
        self.titles: list[str] = []
        self.writers = list(PEOPLE) * 4
        self.chance.shuffle(self.writers)
        self.process: ForkServerProcess | None = None
        self.answers = self.wanted = 0
        self.reached = asyncio.Event()
        self.telegram.on_call.append(self.noted)

    @property
    def url(self) -> str:
        return f"sqlite+aiosqlite:///{self.folder}/escale.sqlite"

    @asynccontextmanager
    async def served(self) -> AsyncIterator[None]:
        """Telegram answers meanwhile; no process of ours outlives it."""
        async with forks.served(self.telegram) as self.port:
            try:
                yield
            finally:
                if self.process and self.process.is_alive():
                    await self.kill()

    def settings(self) -> dict[str, str]:
        return {
            "BOT_TOKEN": self.telegram.token,
            "BOT_API_URL": f"http://127.0.0.1:{self.port}",
            "DATABASE_URL": self.url,
            "ORGANISER_IDS": str(ORGANISER),
            "LISTEN": "127.0.0.1:0",
        }

    async def start(self) -> None:
        self.process = forks.escale(["run"], self.folder, self.settings(), self.folder / "log")

    async def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        await asyncio.to_thread(self.process.join)

    async def settle_in(self) -> None:
        """Those who are told of changes, at any hour."""
        database = open_database(self.url)
        await upgrade(database.engine)
        async with database.work() as work:
            await seed(work, load_trip(SHIPPED_TRIP))
            for id in (ORGANISER, *TRAVELLERS):
                await work.people.save(Person(id, role=Role.PARTICIPANT, preferences=Preferences(quiet=None)))
        await database.close()

    async def programme_changes(self) -> None:
        """While the bot is down: the first thing it finds to do is to tell everybody."""
        self.titles.append(f"titre {len(self.titles)}.")
        database = open_database(self.url)
        async with database.work() as work:
            first, *others = (await work.programmes.current()).entries
            draft = replace(await work.programmes.current(), entries=(replace(first, title=self.titles[-1]), *others))
            await publish(work, draft, None, "test", tell=True)
        await database.close()

    def people_write(self, count: int) -> None:
        for _ in range(count):
            number = len(self.letters)
            self.letters.append(f"lettre {number}")
            self.telegram.says(self.writers.pop(), f"/equipe lettre {number}")

    def noted(self, method: str, *exchange: object) -> None:
        """Called at each answer to the bot."""
        self.answers += method == "sendMessage"
        if self.answers >= self.wanted:
            self.reached.set()

    async def until_sent(self, more: int) -> None:
        """Until the bot has sent so many messages since now; a random instant of its work, not of the clock's."""
        self.wanted = self.answers + more
        self.reached.clear()
        async with asyncio.timeout(30):
            await self.reached.wait()

    def sent(self) -> int:
        return sum(len(self.received(chat)) for chat in (ORGANISER, *PEOPLE, *TRAVELLERS))

    def received(self, chat: int) -> list[str]:
        bot = self.telegram.me["id"]
        return [it.get("text", "") for it in self.telegram.messages(chat) if it.get("from", {}).get("id") == bot]

    async def settled(self) -> None:
        """Until every update is confirmed and nothing is queued any more."""
        database = open_database(self.url)
        async with asyncio.timeout(60):
            await self.telegram.drained()
            while await self.unsettled(database):  # noqa: ASYNC110  # another process decides
                await asyncio.sleep(0.05)
        await database.close()

    async def unsettled(self, database: Database) -> bool:
        async with database.reading() as work:
            return bool(await work.outbox.waiting(work.now, 1))


async def test_killed_again_and_again_nothing_is_lost_and_nothing_counts_twice(tmp_path: Path) -> None:
    folders = [tmp_path / str(number) for number in range(4)]
    for folder in folders:
        folder.mkdir()
    towns = [Town(folder, number) for number, folder in enumerate(folders)]
    for town in towns:
        await town.settle_in()
    await asyncio.gather(*(_under_fire(town) for town in towns))


async def _under_fire(town: Town) -> None:
    async with town.served():
        for _ in range(KILLS):
            await town.programme_changes()
            await town.start()
            town.people_write(town.chance.randint(3, 8))
            await town.until_sent(town.chance.randint(1, 9))
            await town.kill()
        await town.start()
        await town.settled()
        await town.kill()
        await _right_to_the_last(town)


async def _right_to_the_last(town: Town) -> None:
    """Each letter: one update seen, two acts to the organiser and one to its writer, all sent; a menu and a welcome.

    Each change: one act to each of those who come, sent; what had not left when the next was published is taken
    back, and all are told the last.
    """
    letters = len(town.letters)
    database = open_database(town.url)
    async with database.reading() as work:
        seen = await work._transaction.read(select(inbox.c.update_id))
        acts = await work._transaction.read(select(outbox.c.chat, outbox.c.lane, outbox.c.key, outbox.c.state))
        aside = await work._transaction.read(select(parked.c.reason))
    await database.close()
    assert aside == []
    assert len(seen) == letters + 1
    assert {row.state for row in acts} <= {"sent", "withdrawn"}
    replies = Counter(row.chat == ORGANISER for row in acts if row.lane == Lane.REPLY)
    assert replies == {True: letters * 2 + 2, False: letters}
    told = (ORGANISER, *TRAVELLERS)
    pushes = [row.key for row in acts if row.lane != Lane.REPLY and row.state == "sent"]
    assert len(pushes) == len(set(pushes))
    assert {f"change:{KILLS + 1}:{id}" for id in told} <= set(pushes)
    _everybody_read_it(town, letters, told, len(pushes))


def _everybody_read_it(town: Town, letters: int, told: Iterable[int], due: int) -> None:
    """At least once, and at most once more for each slot of each kill."""
    pushed = [text for id in told for text in town.received(id) if text.startswith("Un changement")]
    for id in told:
        assert any(town.titles[-1] in text for text in town.received(id))
    assert due <= len(pushed) <= due + KILLS * PUSH_SLOTS
    replies = town.sent() - len(pushed)
    assert letters * 3 + 1 <= replies <= letters * 3 + 1 + KILLS * REPLY_SLOTS
    texts = town.received(ORGANISER)
    assert all(any(letter == text.removeprefix("/equipe ") for text in texts) for letter in town.letters)
