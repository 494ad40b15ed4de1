"""When neither the database nor the network answers, nobody waits for a word to somebody else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from telegram import Bot, Update

from bot.intake import trouble
from bot.intake.parked import Parking
from bot.intake.queue import Result, UpdateQueue
from bot.intake.trouble import Trouble
from bot.people.rules.person import Language
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.wire import Wire
from storage.database import Database
from tests.clocks import HandClock

CROWD = range(1000, 1064)


class Silence(Wire):
    """A network that takes everything and answers nothing."""

    def __init__(self, telegram: Telegram) -> None:
        super().__init__(telegram)
        self.token = telegram.token
        self.waiting = self.most = 0

    async def do_request(self, url: str, *words: object, **named: object) -> tuple[int, bytes]:
        if "sendMessage" not in url:
            return await super().do_request(url, *words, **named)  # type: ignore[arg-type]  # handed on
        self.waiting += 1
        self.most = max(self.most, self.waiting)
        try:
            await asyncio.Event().wait()
        finally:
            self.waiting -= 1
        raise AssertionError


class Gone(Database):
    """A database that cannot be had."""

    def __init__(self) -> None:
        """There is nothing to open."""

    @asynccontextmanager
    async def work(self) -> AsyncIterator[object]:  # type: ignore[override]  # it yields nothing
        raise OSError
        yield


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2024-03-26 09:00")


@pytest.fixture
def silence(clock: HandClock) -> Silence:
    return Silence(Telegram(clock))


@pytest.fixture
async def teller(clock: HandClock, silence: Silence) -> AsyncIterator[Trouble]:
    async with Bot(silence.token, request=silence, get_updates_request=silence) as bot:
        made = Trouble(bot, clock)
        yield made
        await made.close()


async def test_all_hear_at_once_that_theirs_comes_back_and_few_words_leave_at_a_time(
    clock: HandClock, silence: Silence, teller: Trouble
) -> None:
    async def handle(_: Update) -> None:
        raise AssertionError

    queue = UpdateQueue(Gone(), Parking(clock, Language.FR), handle, {}, teller.tell, Language.FR)
    running = asyncio.create_task(queue.run())
    async with asyncio.timeout(2):
        said = await asyncio.gather(*(queue.admit(update(person)) for person in CROWD))
    assert said == [Result.AGAIN] * len(CROWD)
    for _ in range(20):
        await asyncio.sleep(0)
    assert (silence.waiting, silence.most) == (trouble.AT_ONCE, trouble.AT_ONCE)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_the_words_of_one_fault_end_together(
    monkeypatch: pytest.MonkeyPatch, silence: Silence, teller: Trouble
) -> None:
    monkeypatch.setattr(trouble, "PATIENCE", 0.05)
    for person in CROWD:
        teller.tell(person, Language.FR)
    async with asyncio.timeout(2):
        await asyncio.gather(*teller._tasks)
    assert (silence.waiting, silence.most) == (0, trouble.AT_ONCE)


def update(person: int) -> Update:
    chat = {"id": person, "type": "private", "first_name": "Ana"}
    message = {"message_id": 1, "date": 0, "chat": chat, "text": "/start", "from": {**chat, "is_bot": False}}
    made = Update.de_json({"update_id": person, "message": message})
    assert made
    return made
