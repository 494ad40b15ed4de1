"""An update that cannot be read, or whose values fit nowhere, is that update's fault alone: the others are answered."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.app import App
from bot.intake.queue import Result
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from storage.inbox import Parked
from tests.town import Changes, Reader, Town, town

NOTHING = "Il n’y a rien en cours à annuler."
DEFECT = "Quelque chose n’a pas fonctionné de notre côté, et c’est noté. Réessayez ou écrivez à l’équipe\u00a0: /equipe"
ANA = {"id": 7001, "is_bot": False, "first_name": "Ana", "language_code": "fr"}
CHAT = {"id": 7001, "type": "private", "first_name": "Ana"}
HELLO = {"message_id": 9, "date": 1711447200, "chat": CHAT, "from": ANA, "text": "Bonjour"}
STRANGE: dict[str, dict[str, object]] = {
    "no date": {key: value for key, value in HELLO.items() if key != "date"},
    "a date beyond time": HELLO | {"date": 10**18},
    "a lone surrogate": HELLO | {"text": "Bonjour \ud83d"},
    "a lone surrogate in a name": HELLO | {"from": ANA | {"first_name": "An\udfff"}},
    "a huge person": HELLO | {"from": ANA | {"id": 10**30}},
    "a huge chat": HELLO | {"chat": CHAT | {"id": -(10**40)}},
    "a huge message": HELLO | {"message_id": 2**63, "text": "/aide"},
    "a message by a word": HELLO | {"message_id": "nine", "text": "/aide"},
    "a message by a list": HELLO | {"message_id": [9], "text": "/aide"},
    "a person by a word": HELLO | {"from": ANA | {"id": "Ana"}},
    "a person by a list": HELLO | {"from": ANA | {"id": [7001]}},
    "a person who is true": HELLO | {"from": ANA | {"id": True}},
    "a chat by a word": HELLO | {"chat": CHAT | {"id": "here"}},
    "a chat by a fraction": HELLO | {"chat": CHAT | {"id": 7001.5}},
    "a language that is a number": HELLO | {"from": ANA | {"language_code": 5}},
    "a language that is a list": HELLO | {"from": ANA | {"language_code": ["fr"]}},
    "a text that is a number": HELLO | {"text": 12},
    "a text that is a list": HELLO | {"text": ["Bonjour"]},
    "a name that is a list": HELLO | {"from": ANA | {"first_name": ["Ana"]}},
    "nothing that is a number": HELLO | {"message_id": float("nan")},
    "a person who is a word": HELLO | {"from": "Ana"},
}


@asynccontextmanager
async def running(folder: Path, url: str = "") -> AsyncIterator[tuple[Town, Reader]]:
    changes: Changes = {"database_url": url} if url else {}
    trip = load_trip(SHIPPED_TRIP)
    async with asyncio.timeout(30), town(trip, folder, "2024-03-26 09:00", **changes) as place:
        ana = await place.person(7001, "Ana")
        await ana.says("/start")
        yield place, ana


def put(place: Town, kind: str, payload: object) -> None:
    place.telegram.updates.put(kind, payload, "strange", place.clock.now().timestamp())  # type: ignore[arg-type]  # what no Telegram sends


async def parked(app: App) -> list[Parked]:
    async with app.services.database.reading() as work:
        return await work.inbox.parked()


@pytest.mark.parametrize("name", STRANGE)
async def test_by_polling_it_is_parked_and_the_others_are_answered(name: str, tmp_path: Path) -> None:
    async with running(tmp_path) as (place, ana):
        place.telegram.says(ana.id, "/annuler")
        put(place, "message", STRANGE[name])
        place.telegram.says(ana.id, "/annuler")
        await place.settled()
        assert [text for text in ana.unread() if text != DEFECT] == [NOTHING, NOTHING]
        [kept] = await parked(place.app)
        assert json.loads(kept.raw)["update_id"] == kept.update_id
        assert place.telegram.pending == 0
        assert not place.app.stopped


async def test_the_same_on_postgresql(tmp_path: Path, postgresql_url: str) -> None:
    async with running(tmp_path, postgresql_url) as (place, _):
        for strange in STRANGE.values():
            put(place, "message", strange)
        await place.settled()
        omar = await place.person(7002, "Omar")
        assert await omar.says("/annuler") == [NOTHING]
        assert len(await parked(place.app)) == len(STRANGE)
        assert not place.app.stopped


async def test_a_button_pressed_under_a_number_is_parked(tmp_path: Path) -> None:
    async with running(tmp_path) as (place, ana):
        put(place, "callback_query", {"id": 5, "from": ANA, "chat_instance": "1", "data": "1:open:aide"})
        await place.settled()
        assert [it.reason for it in await parked(place.app)] == ["NobodyKnown"]
        assert await ana.says("/annuler") == [NOTHING]


async def test_whoever_wrote_in_private_is_told(tmp_path: Path) -> None:
    async with running(tmp_path) as (place, ana):
        put(place, "message", STRANGE["a lone surrogate"])
        await place.settled()
        assert ana.unread() == [DEFECT]


@pytest.mark.parametrize("raw", [7, None, "x", [], {}, {"update_id": "7"}, {"update_id": True}, {"update_id": -1}])
async def test_what_is_no_update_at_all_is_nobody_s(raw: object, tmp_path: Path) -> None:
    async with running(tmp_path) as (place, _):
        assert await place.app.receiver.receive(raw) is Result.DONE
        assert await parked(place.app) == []


async def test_a_strange_update_that_comes_again_is_parked_once(tmp_path: Path) -> None:
    async with running(tmp_path) as (place, ana):
        raw = {"update_id": 5, "message": STRANGE["a lone surrogate"]}
        for _ in range(3):
            assert await place.app.receiver.receive(raw) is Result.DONE
        await place.settled()
        assert ana.unread() == [DEFECT]
        assert [it.update_id for it in await parked(place.app)] == [5]
