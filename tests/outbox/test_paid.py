"""Telegram is paid only by who asked to, for pushes alone, and the bot then keeps up with the rate."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from telegram import Bot

from bot.clock import WallClock
from bot.outbox.acts import Lane
from bot.outbox.slots import REPLY_SLOTS, SLOTS
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.wire import Wire, routes
from bot.settings_reading import SettingsWrong, read_settings
from storage.database import Database
from tests.clocks import HandClock
from tests.outbox.conftest import ANA, BEN, Serve, at_work, bot_at, office, send


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the machine's own settings."""
    monkeypatch.chdir(tmp_path)


def said_wrong(**settings: object) -> list[str]:
    with pytest.raises(SettingsWrong) as wrong:
        read_settings(rehearsing=False, **settings)
    return wrong.value.lines


def test_a_rate_above_telegrams_own_is_paid_for_or_refused() -> None:
    assert not read_settings(broadcast_rate=30).pays
    assert not read_settings(broadcast_rate=30, paid_broadcast=True).pays
    assert read_settings(broadcast_rate=1000, paid_broadcast=True).pays
    assert said_wrong(broadcast_rate=31) == ["BROADCAST_RATE\u00a0: un nombre entier de 1 à 30 est attendu."]
    assert said_wrong(broadcast_rate=1001, paid_broadcast=True) == [
        "BROADCAST_RATE\u00a0: un nombre entier de 1 à 1000 est attendu."
    ]
    assert said_wrong(paid_broadcast="peut-être") == ["PAID_BROADCAST\u00a0: true (oui) ou false (non) est attendu."]


@pytest.mark.parametrize("pays", [False, True])
async def test_pushes_alone_are_paid_for(
    clock: HandClock, database: Database, telegram: Telegram, serve: Serve, pays: bool
) -> None:
    paid: dict[object, object] = {}
    telegram.on_call.append(
        lambda name, params, _: paid.update({params.get("chat_id"): params.get("allow_paid_broadcast")})
    )
    async with bot_at(await serve(routes(telegram)), telegram.token) as bot:
        post = office(clock, database, telegram, bot, pays=pays)
        async with at_work(post.sender):
            await post.owed_and_sent(send(ANA), send(BEN, lane=Lane.BROADCAST))
    assert (paid[ANA], paid[BEN]) == (None, True if pays else None)


async def test_slots_follow_the_rate_and_never_are_more_than_may_be_repeated(database: Database) -> None:
    telegram = Telegram(WallClock(), flood=False)  # its limits are paid for
    crowd = range(5000, 5400)
    for number in crowd:
        telegram.person(number, "Une personne", started=True)
    telegram.latency = 0.02
    under_way = most = 0

    class Counting(Wire):
        async def do_request(self, url: str, *words: object, **named: object) -> tuple[int, bytes]:
            nonlocal under_way, most
            under_way += 1
            most = max(most, under_way)
            try:
                return await super().do_request(url, *words, **named)  # type: ignore[arg-type]  # handed on
            finally:
                under_way -= 1

    async with Bot(telegram.token, request=Counting(telegram), get_updates_request=Wire(telegram)) as bot:
        post = office(WallClock(), database, telegram, bot, rate=1000.0, pays=True)  # type: ignore[arg-type]  # a clock
        async with at_work(post.sender):
            await post.enqueue(*(send(number, lane=Lane.BROADCAST) for number in crowd))
            await post.enqueue(*(send(number, lane=Lane.REPLY) for number in crowd[:100]))
            async with asyncio.timeout(20):
                while {state for state, _ in await post.states()} != {"sent"}:  # noqa: ASYNC110  # the clock is the wall's
                    await asyncio.sleep(0.05)
    assert REPLY_SLOTS <= most <= SLOTS
