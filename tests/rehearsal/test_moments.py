"""The way back in time: everything is as it was at a moment that was kept, and goes on from there."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.rehearsal import moments
from bot.rehearsal.postbox import Letter
from bot.rehearsal.stage import Stage, stage
from bot.settings import SHIPPED_TRIP
from tests.clocks import paris
from tests.rehearsal.test_mark import emptied

ANA, LINA, CLAIRE = 2001, 4001, 1001
START = paris("2024-03-25 10:00")
NOON = timedelta(hours=3)
A_MINUTE = timedelta(minutes=1)


def texts(on: Stage, chat: int) -> list[str]:
    return [str(it.get("text", "")) for it in on.telegram.messages(chat)]


async def says(on: Stage, who: int, text: str) -> str:
    on.telegram.says(who, text)
    await on.settled()
    return texts(on, who)[-1]


async def test_what_came_after_is_undone_and_comes_again() -> None:
    async with stage(SHIPPED_TRIP, "2024-03-25", flow=False) as on:
        await says(on, ANA, "/programme")
        await on.advance_to(START + A_MINUTE)  # pushes leave at their pace
        await on.keep()
        before, lines = texts(on, ANA), list(on.trace.lines)
        await on.advance_to(START + NOON)
        await says(on, LINA, "/start")
        once = texts(on, ANA)
        assert len(once) > len(before)
        await on.back_to(START + A_MINUTE)
        assert on.clock.now() == START + A_MINUTE
        assert (texts(on, ANA), texts(on, LINA), list(on.trace.lines)) == (before, [], lines)
        assert not on.telegram.people[LINA].started
        await on.advance_to(START + NOON)
        assert texts(on, ANA) == once


async def test_the_bot_answers_after_it_and_remembers_only_what_was() -> None:
    async with stage(SHIPPED_TRIP, "2024-03-25", flow=False) as on:
        await on.keep()
        await says(on, ANA, "/equipe Où est le car ?")
        await on.back_to(START)
        assert "Choisissez un jour" in await says(on, ANA, "/programme")
        assert not [it for it in texts(on, CLAIRE) if "Où est le car" in it]


async def test_mail_goes_back_too() -> None:
    async with stage(SHIPPED_TRIP, "2024-03-25", flow=False) as on:
        await on.keep()
        on.post.letters.append(Letter("a@b.example", "Code", "123456", START))
        await on.back_to(START)
        assert on.post.letters == []


async def test_later_moments_are_forgotten_with_what_they_held() -> None:
    async with stage(SHIPPED_TRIP, "2024-03-25", flow=False) as on:
        for hours in range(3):
            await on.advance_to(START + timedelta(hours=hours))
            await on.keep()
        await on.back_to(START + timedelta(hours=1))
        assert on.moments.instants == [START, START + timedelta(hours=1)]
        with pytest.raises(KeyError):
            await on.back_to(START + timedelta(hours=2))


async def test_the_first_and_the_newest_are_kept() -> None:
    async with stage(SHIPPED_TRIP, "2024-01-08", flow=False) as on:
        start = on.clock.now()
        for hours in range(moments.KEPT + 2):
            await on.advance_to(start + timedelta(hours=hours))
            await on.keep()
        kept = [int((it - start).total_seconds() // 3600) for it in on.moments.instants]
        assert kept == [0, *range(3, moments.KEPT + 2)]


async def test_over_a_database_that_is_kept_the_file_goes_back(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/kept.sqlite"
    async with stage(SHIPPED_TRIP, "2024-03-25", url, flow=False) as on:
        await on.keep()
        await says(on, LINA, "/start")
        await on.back_to(START)
    async with stage(SHIPPED_TRIP, "2024-03-25", url, flow=False) as on, on.app.services.database.reading() as work:
        assert LINA not in await work.people.load([LINA])


async def test_postgresql_has_no_way_back(postgresql_url: str) -> None:
    await emptied(postgresql_url)
    async with stage(SHIPPED_TRIP, "2024-03-25", postgresql_url, flow=False) as on:
        await on.keep()
        assert on.moments.instants == []
