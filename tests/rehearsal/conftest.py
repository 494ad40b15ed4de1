"""A stand-in with three people and a group, every exchange audited by the oracle."""

from __future__ import annotations

import struct
import zlib

import pytest

from bot.rehearsal.answers import Answer, Json, Upload
from bot.rehearsal.telegram import Telegram
from tests.clocks import HandClock
from tests.narrowing import as_a
from tests.oracle import audit

ANA, BEN, CHEN, STRANGER = 101, 102, 103, 999
GROUP = -500


def png(width: int = 4, height: int = 3) -> bytes:
    """A real picture, black."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + b"\0" * width for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


class Caller:
    """`await call("sendMessage", chat_id=1, text="a")` gives the object that results, {} where it is but a yes.

    `many` gives a list of them; `refusal` gives code and words.
    """

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram

    async def answer(self, method: str, files: dict[str, Upload] | None = None, /, **params: object) -> Answer:
        return await self.telegram.call(method, params, files or {})

    async def __call__(self, method: str, files: dict[str, Upload] | None = None, /, **params: object) -> Json:
        result = await self.result(method, files, **params)
        return result if isinstance(result, dict) else {}

    async def many(self, method: str, /, **params: object) -> list[Json]:
        return as_a(list, await self.result(method, **params))

    async def result(self, method: str, files: dict[str, Upload] | None = None, /, **params: object) -> object:
        answer = await self.answer(method, files, **params)
        assert answer.body["ok"], answer.body
        return answer.body["result"]

    async def refusal(
        self, method: str, files: dict[str, Upload] | None = None, /, **params: object
    ) -> tuple[int, str]:
        answer = await self.answer(method, files, **params)
        assert not answer.body["ok"], answer.body
        return answer.status, answer.body["description"]


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2024-03-26 09:00")


@pytest.fixture
def telegram(clock: HandClock) -> Telegram:
    made = Telegram(clock, flood=False)
    for person, name in ((ANA, "Ana"), (BEN, "Ben"), (CHEN, "Chen")):
        made.person(person, name, started=True)
    made.group(GROUP, "Le voyage", [ANA, BEN, CHEN], [ANA], bot="administrator")
    audit(made)
    return made


@pytest.fixture
def call(telegram: Telegram) -> Caller:
    return Caller(telegram)


def button(text: str = "Voir", data: str = "1:see") -> dict[str, object]:
    return {"inline_keyboard": [[{"text": text, "callback_data": data}]]}
