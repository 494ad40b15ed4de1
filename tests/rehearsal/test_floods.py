"""Telegram's pace: what fits is the library's constants, what exceeds is told how long to wait."""

from __future__ import annotations

from telegram.constants import FloodLimit

from bot.rehearsal.floods import BURST
from bot.rehearsal.telegram import Telegram
from tests.clocks import HandClock
from tests.rehearsal.conftest import ANA, GROUP, Caller

OVERALL, MINUTELY = int(FloodLimit.MESSAGES_PER_SECOND), int(FloodLimit.MESSAGES_PER_MINUTE_PER_GROUP)


async def wait(call: Caller, chat: int) -> int:
    """0 when the message left."""
    answer = await call.answer("sendMessage", chat_id=chat, text="a")
    return int(answer.body.get("parameters", {}).get("retry_after", 0))


async def test_thirty_a_second_in_all(telegram: Telegram, call: Caller, clock: HandClock) -> None:
    telegram.flood = True
    people = range(1000, 1000 + OVERALL + 1)
    for person in people:
        telegram.person(person, "P", started=True)
    assert [await wait(call, person) for person in people] == [0] * OVERALL + [1]
    answer = await call.answer("sendMessage", chat_id=people[-1], text="a")
    assert answer.body["description"] == "Too Many Requests: retry after 1"
    clock.pass_by(seconds=1)
    assert await wait(call, people[-1]) == 0


async def test_one_a_second_in_a_private_chat_after_a_burst(telegram: Telegram, call: Caller, clock: HandClock) -> None:
    telegram.flood = True
    assert [await wait(call, ANA) for _ in range(BURST + 1)] == [0] * BURST + [1]
    clock.pass_by(seconds=1)
    assert [await wait(call, ANA), await wait(call, ANA)] == [0, 1]


async def test_twenty_a_minute_in_a_group(telegram: Telegram, call: Caller, clock: HandClock) -> None:
    telegram.flood = True
    assert [await wait(call, GROUP) for _ in range(MINUTELY + 1)] == [0] * MINUTELY + [60]
    clock.pass_by(seconds=59)
    assert await wait(call, GROUP) == 1
    clock.pass_by(seconds=1)
    assert await wait(call, GROUP) == 0


async def test_switched_off(telegram: Telegram, call: Caller) -> None:
    assert [await wait(call, ANA) for _ in range(100)] == [0] * 100
