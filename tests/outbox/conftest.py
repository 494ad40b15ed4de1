"""A sender between a real database and the stand-in, with a clock moved by hand."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlalchemy import select
from telegram import Bot

from bot.chat.screen import Screen
from bot.documents.kinds import DocumentKind, Draw, Rendered
from bot.outbox.acts import Fetch, Lane, Queued, Recipe, Send
from bot.outbox.execute import Executor
from bot.outbox.receipts import Then, nothing
from bot.outbox.render import Renderer
from bot.outbox.sender import Sender
from bot.outbox.transport import Transport
from bot.people.rules.person import Person
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.wire import Wire
from bot.trip import Trip
from storage.database import Database, open_database
from storage.tables import outbox
from storage.work import Work
from tests import databases
from tests.builders import person, trip
from tests.clocks import HandClock

ANA, BEN, CLAIRE, STRANGER = 201, 202, 101, 999
GROUP = -500
RATE = 28.0


@dataclass
class Post:
    """What the tests hold: the clock, the database, the stand-in, and the sender at work between them."""

    clock: HandClock
    database: Database
    telegram: Telegram
    sender: Sender
    calls: list[str] = field(default_factory=list)
    rendered: list[Recipe] = field(default_factory=list)
    fetched: list[tuple[int, str, str, bytes]] = field(default_factory=list)
    called: asyncio.Event = field(default_factory=asyncio.Event)  # at the first call that was answered

    async def enqueue(self, *queued: Queued) -> None:
        async with self.database.work() as work:
            work.outbox.enqueue(*queued)

    async def owed_and_sent(self, *queued: Queued) -> None:
        await self.enqueue(*queued)
        await self.sender.idle()

    async def passes(self, seconds: float) -> None:
        """The clock moves, and what may leave then leaves."""
        self.clock.pass_by(seconds=seconds)
        await self.sender.idle()

    async def states(self) -> list[tuple[str, str | None]]:
        """State and reason of every act ever queued, in order."""
        async with self.database.reading() as work:
            rows = await work._transaction.read(select(outbox.c.state, outbox.c.reason).order_by(outbox.c.id))
        return [(row.state, row.reason) for row in rows]

    def read(self, chat: int) -> list[str]:
        """The texts that the bot has sent to this chat."""
        bot = self.telegram.me["id"]
        return [it.get("text", "") for it in self.telegram.messages(chat) if it.get("from", {}).get("id") == bot]


def send(chat: int, text: str = "Bonjour", lane: Lane = Lane.REPLY, **fields: object) -> Queued:
    return Queued(chat, Send(Screen(text)), lane, **fields)  # type: ignore[arg-type]  # Owed types them


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2024-03-26 09:00")


@pytest.fixture
async def database(tmp_path: Path, clock: HandClock) -> AsyncIterator[Database]:
    opened = open_database(databases.sqlite(tmp_path), clock, frozenset({CLAIRE}))
    async with opened.work() as work:
        for one in people():
            await work.people.save(one)
    yield opened
    await opened.close()


def people() -> list[Person]:
    return [person(ANA, name="Ana"), person(BEN, name="Ben"), person(CLAIRE, name="Claire")]


@pytest.fixture
def telegram(clock: HandClock) -> Telegram:
    made = Telegram(clock)
    for one in people():
        made.person(one.id, one.name, started=True)
    made.person(STRANGER, "Inconnue")
    made.group(GROUP, "Le voyage", [ANA, BEN, CLAIRE], [CLAIRE], bot="administrator")
    return made


@pytest.fixture
async def post(clock: HandClock, database: Database, telegram: Telegram) -> AsyncIterator[Post]:
    async with Bot(telegram.token, request=Wire(telegram), get_updates_request=Wire(telegram)) as bot:
        made = office(clock, database, telegram, bot)
        async with at_work(made.sender):
            yield made


def office(
    clock: HandClock,
    database: Database,
    telegram: Telegram,
    bot: Bot,
    then: Then = nothing,
    rate: float = RATE,
    pays: bool = False,
) -> Post:
    rendered: list[Recipe] = []
    fetched: list[tuple[int, str, str, bytes]] = []

    async def gather(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
        rendered.append(recipe)
        made = Rendered(f"{recipe.what}.pdf", f"{recipe.same} {len(rendered)}".encode())
        return lambda: made

    async def receive(file: Fetch, content: bytes) -> None:
        fetched.append((file.person, file.what, file.name, content))

    renderer = Renderer(database, trip(), [DocumentKind("programme", gather)])
    executor = Executor(bot, database, renderer, receive, lambda _: [("programme", "Le programme")])
    sender = Sender(database, executor, clock, rate, random.Random(1), then, pays)
    database.on_queued.append(sender.wake)
    made = Post(clock, database, telegram, sender, rendered=rendered, fetched=fetched)

    def called(method: str, params: object, answer: object) -> None:
        made.calls.append(method)
        made.called.set()

    telegram.on_call.append(called)
    return made


class at_work:  # reads as a verb
    """The sender runs until the block ends."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def __aenter__(self) -> None:
        self._task = asyncio.create_task(self._sender.run())

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)


Serve = Callable[[list[web.RouteDef]], Awaitable[str]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    servers: list[TestServer] = []

    async def start(paths: list[web.RouteDef]) -> str:
        application = web.Application()
        application.add_routes(paths)
        servers.append(TestServer(application))
        await servers[-1].start_server()
        return str(servers[-1].make_url("/")).rstrip("/")

    yield start
    for server in servers:
        await server.close()


def bot_at(url: str, token: str) -> Bot:
    return Bot(token, f"{url}/bot", f"{url}/file/bot", request=Transport(), get_updates_request=Transport())
