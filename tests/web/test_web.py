"""What the web server answers to Telegram, to calendars and to supervisors."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

import pytest
from aiohttp import web as aiohttp_web
from aiohttp.test_utils import TestClient, TestServer
from icalendar import Calendar
from pydantic import SecretStr
from telegram import Bot, Update

from bot.changes.actions.publish import publish, seed
from bot.intake.parked import Parking
from bot.intake.queue import Result
from bot.intake.receive import Receiver
from bot.people.rules.person import Language, Role
from bot.programme.actions import feed
from bot.settings import Settings
from bot.web.routes import LARGEST, SECRET_HEADER, Parts, make_web
from bot.web.server import PortBusy, listening
from storage.database import Database, open_database
from tests import databases
from tests.builders import entry, person, programme, trip
from tests.clocks import HandClock

Client = TestClient[aiohttp_web.Request, aiohttp_web.Application]
SETTINGS = Settings(bot_token=SecretStr("7:secret"), public_url="https://escale.example", _env_file=None)  # type: ignore[call-arg]  # pydantic-settings'
UPDATE = {
    "update_id": 42,
    "message": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}, "text": "/start"},
}


@dataclass
class PretendQueue:
    """Answers `verdict`, and keeps who came."""

    verdict: Result = Result.DONE
    came: list[Update] = field(default_factory=list)

    def admit(self, update: Update) -> asyncio.Future[Result]:
        self.came.append(update)
        answer: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        answer.set_result(self.verdict)
        return answer


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = open_database(databases.sqlite(tmp_path), HandClock("2024-03-20 09:00"))
    async with opened.work() as work:
        await seed(work, trip())
    yield opened
    await opened.close()


@pytest.fixture
def queue() -> PretendQueue:
    return PretendQueue()


@pytest.fixture
def parts(database: Database, queue: PretendQueue) -> Parts:
    bot, parking = Bot("7:secret"), Parking(database.clock, Language.FR)
    receiver = Receiver(bot, database, queue, parking)  # type: ignore[arg-type]  # what it asks of a queue
    return Parts(SETTINGS, trip(), database, bot, receiver.receive)


def visiting(parts: Parts) -> AbstractAsyncContextManager[Client]:
    return cast(AbstractAsyncContextManager[Client], TestClient(TestServer(make_web(parts))))


async def post(client: Client, body: bytes, secret: str | None = None) -> int:
    headers = {SECRET_HEADER: SETTINGS.secret if secret is None else secret}
    return (await client.post("/telegram", data=body, headers=headers)).status


async def test_an_update_is_queued_and_is_confirmed(parts: Parts, queue: PretendQueue) -> None:
    async with visiting(parts) as client:
        assert await post(client, json.dumps(UPDATE).encode()) == 200
    assert [update.update_id for update in queue.came] == [42]
    assert queue.came[0].message is not None
    assert queue.came[0].message.text == "/start"


async def test_an_update_that_could_not_be_saved_must_come_back(parts: Parts, queue: PretendQueue) -> None:
    queue.verdict = Result.AGAIN
    async with visiting(parts) as client:
        assert await post(client, json.dumps(UPDATE).encode()) == 503


@pytest.mark.parametrize("secret", ["", "wrong", "é" * 64])
async def test_without_the_secret_nothing_comes_in(parts: Parts, queue: PretendQueue, secret: str) -> None:
    async with visiting(parts) as client:
        assert await post(client, json.dumps(UPDATE).encode(), secret) == 401
        assert (await client.post("/telegram", json=UPDATE)).status == 401
    assert queue.came == []


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"7", b"{}", b'{"update_id": true}', b'{"update_id": "7"}', b"\xff", b"[" * 100_000]
)
async def test_what_is_no_update_is_refused(parts: Parts, queue: PretendQueue, body: bytes) -> None:
    async with visiting(parts) as client:
        assert await post(client, body) == 400
    assert queue.came == []


async def test_a_body_beyond_the_limit_is_not_read(parts: Parts, queue: PretendQueue) -> None:
    async with visiting(parts) as client:
        assert await post(client, b" " * (LARGEST + 1)) == 413
    assert queue.came == []


async def test_an_update_that_cannot_be_read_is_set_aside_once(parts: Parts, database: Database) -> None:
    strange = json.dumps({"update_id": 43, "message": {"message_id": 1, "chat": {"id": 5}}}).encode()
    async with visiting(parts) as client:
        assert [await post(client, strange), await post(client, strange)] == [200, 200]
    async with database.reading() as work:
        assert [(it.update_id, json.loads(it.raw)["message"]["message_id"]) for it in await work.inbox.parked()] == [
            (43, 1)
        ]


async def test_without_a_public_address_neither_updates_nor_calendars_are_served(parts: Parts) -> None:
    settings = SETTINGS.model_copy(update={"public_url": ""})
    async with visiting(replace(parts, settings=settings)) as client:
        assert await post(client, json.dumps(UPDATE).encode()) == 404
        assert (await client.get(f"/calendar/{'0' * 56}.ics")).status == 404
        assert (await client.get("/healthz")).status == 200


async def test_the_feed_is_the_programme_in_force_and_costs_nothing_when_unchanged(
    parts: Parts, database: Database
) -> None:
    path = await own(database)
    async with visiting(parts) as client:
        first = await client.get(path)
        assert (first.status, first.content_type) == (200, "text/calendar")
        assert first.headers["Cache-Control"] == "private, max-age=300"
        assert _events(await first.read()) == {"port@voyage-apprenant": 0}

        again = await client.get(path, headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status, await again.read()) == (304, b"")

        async with database.work() as work:
            await publish(work, programme(entry(at="2024-03-26 11:00")), 1, "moved", tell=False)
        moved = await client.get(path, headers={"If-None-Match": first.headers["ETag"]})
        assert moved.status == 200
        assert moved.headers["ETag"] != first.headers["ETag"]
        assert _events(await moved.read()) == {"port@voyage-apprenant": 2}


async def own(database: Database) -> str:
    """The path of a participant's feed."""
    async with database.work() as work:
        await work.people.save(person(5, role=Role.PARTICIPANT))
        return (await feed.address(work, SETTINGS, person(5))).removeprefix("https://escale.example")


def _events(content: bytes) -> dict[str, int]:
    calendar: Any = Calendar.from_ical(content)
    return {str(event["uid"]): int(event["sequence"]) for event in calendar.walk("VEVENT")}


@pytest.mark.parametrize("token", ["x", "0" * 40, "é"])
async def test_another_address_has_no_calendar(parts: Parts, token: str) -> None:
    async with visiting(parts) as client:
        assert (await client.get(f"/calendar/{token}.ics")).status == 404


async def test_ready_says_what_is_missing(parts: Parts, database: Database, tmp_path: Path) -> None:
    async with visiting(parts) as client:
        assert (await client.get("/readyz")).status == 200
    empty = open_database(f"sqlite+aiosqlite:///{tmp_path}/empty.sqlite")
    async with visiting(replace(parts, database=empty, stopped=lambda: {"sender"})) as client:
        answer = await client.get("/readyz")
        assert (answer.status, await answer.text()) == (503, "not ready: sender\nnot ready: database\n")
        assert (await client.get("/healthz")).status == 200
        assert (await client.get("/metrics")).status == 503
        assert (await client.get(await own(database))).status == 503
    await empty.close()


async def test_metrics_count_and_name_nobody(parts: Parts, database: Database) -> None:
    async with database.work() as work:
        await work.people.save(person(1, name="Ana", role=Role.PARTICIPANT))
        await work.people.save(person(2, role=Role.ORGANISER, reached=False))
        await publish(work, programme(entry(at="2024-03-26 11:00")), 1, "moved", tell=False)
    async with visiting(parts) as client:
        lines = (await (await client.get("/metrics")).text()).splitlines()
    assert [line for line in lines if not line.startswith("#")] == [
        'escale_people{role="organiser"} 1.0',
        'escale_people{role="participant"} 1.0',
        "escale_people_unreached 1.0",
        "escale_parked_updates 0.0",
        "escale_programme_version 2.0",
    ]


async def test_a_busy_port_stops_a_webhook_in_one_sentence_and_only_warns_otherwise(parts: Parts) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(PortBusy) as stopped:
            async with listening(replace(parts, settings=SETTINGS.model_copy(update={"listen": listen}))):
                pass
        polling = SETTINGS.model_copy(update={"listen": listen, "public_url": ""})
        async with listening(replace(parts, settings=polling)):
            pass  # the bot goes on
    assert stopped.value.lines == [
        f"LISTEN\u00a0: {listen} n’est pas disponible. Indiquez un serveur et un port libres."
    ]
