"""What goes wrong on purpose in a rehearsal: a person who blocks the bot, a network that is lost, a 429."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.rehearsal.incidents import CUT, Incident, happen
from bot.rehearsal.stage import Stage, stage
from bot.settings import SHIPPED_TRIP
from tests.clocks import paris

ANA, BEN = 2001, 2002
START = paris("2024-03-25 10:00")


def texts(on: Stage, chat: int) -> list[str]:
    return [str(it.get("text", "")) for it in on.telegram.unread(chat)]


async def test_who_blocks_the_bot_receives_nothing_until_they_let_it_back() -> None:
    async with stage(SHIPPED_TRIP, "2024-03-25", flow=False) as on:
        happen(on, Incident.BLOCK, ANA)
        await on.advance_to(START + timedelta(hours=3))
        assert texts(on, ANA) == []
        assert texts(on, BEN) != []
        happen(on, Incident.BLOCK, ANA)
        assert not on.telegram.people[ANA].blocked


async def test_a_lost_network_comes_back_after_ten_minutes_and_nothing_is_lost() -> None:
    async with stage(SHIPPED_TRIP, "2024-03-25", flow=False) as on:
        await on.advance_to(START + timedelta(minutes=1))
        happen(on, Incident.CUT)
        on.telegram.says(ANA, "/programme")
        before = len(texts(on, ANA))
        async with asyncio.timeout(20):
            await on.advance_to(START + CUT)
            assert len(texts(on, ANA)) == before
            await on.advance_to(START + CUT + timedelta(minutes=5))
        assert [it for it in texts(on, ANA)[before:] if "Choisissez un jour" in it]


async def test_what_telegram_puts_off_arrives_later() -> None:
    async with stage(SHIPPED_TRIP, "2024-03-25", flow=False) as on:
        await on.advance_to(START + timedelta(minutes=1))
        happen(on, Incident.FLOOD)
        before = len(texts(on, ANA))
        on.telegram.says(ANA, "/programme")
        await on.settled()
        assert len(texts(on, ANA)) == before
        await on.advance_to(START + timedelta(minutes=3))
        assert [it for it in texts(on, ANA)[before:] if "Choisissez un jour" in it]
        assert [it for it in on.trace.lines if it.refusal.startswith("Too Many Requests")]
