"""Two complete bots in one process: two tokens, trips and databases, or two schemas of one database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.people.rules.person import Role
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.town import Changes, Town, town

NORTH, SOUTH = "Voyage du Nord", "Voyage du Sud"


@asynccontextmanager
async def one(name: str, folder: Path, at: str, url: str, token: str) -> AsyncIterator[Town]:
    trip = replace(load_trip(SHIPPED_TRIP), name=name)
    changes: Changes = {"database_url": url} if url else {}
    async with town(trip, folder, at, frozenset({101}), token=token, **changes) as place:
        yield place


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("north", "south"):
        (tmp_path / name).mkdir()
    return tmp_path / "north", tmp_path / "south"


@pytest.fixture(params=["sqlite", "postgresql"])
async def two(request: pytest.FixtureRequest, folders: tuple[Path, Path]) -> AsyncIterator[tuple[Town, Town]]:
    base = request.getfixturevalue("postgresql_url") if request.param == "postgresql" else ""
    urls = [f"{base}&schema={it}" if base else "" for it in ("north", "south")]
    async with (
        asyncio.timeout(60),
        one(NORTH, folders[0], "2024-03-20 09:00", urls[0], "7:north") as north,
        one(SOUTH, folders[1], "2024-03-26 09:00", urls[1], "8:south") as south,
    ):
        yield north, south


async def test_each_answers_its_own_people_for_its_own_trip(two: tuple[Town, Town]) -> None:
    for place, own, other in zip(two, (NORTH, SOUTH), (SOUTH, NORTH), strict=True):
        ana = await place.person(201, f"Ana de {own}")
        said = "\n".join(await ana.says("/start"))
        assert own in said and other not in said
        async with place.app.services.database.reading() as work:
            known = await work.people.get(201)
        assert known is not None and known.name == f"Ana de {own}"


async def test_what_happens_in_one_is_heard_in_no_other(two: tuple[Town, Town]) -> None:
    north, south = two
    boss, stranger = await north.person(101, "Claire"), await south.person(101, "Claire")
    await boss.says("/start")
    await stranger.says("/start")
    ana = await north.person(201, "Ana")
    await ana.says("/start")
    boss.unread()
    stranger.unread()
    await ana.says("/equipe Bonjour")
    await south.settled()
    assert any("Bonjour" in it for it in boss.unread())
    assert stranger.unread() == []
    async with south.app.services.database.reading() as work:
        assert await work.people.get(201) is None


async def test_each_sends_what_falls_due_at_its_own_time(two: tuple[Town, Town]) -> None:
    north, south = two
    early, late = [await it.person(301, "Omar", Role.PARTICIPANT) for it in two]
    for reader in (early, late):
        await reader.says("/annuler")
    south.clock.set("2024-03-27 07:30")
    await south.settled()
    async with asyncio.timeout(10):
        while not (said := late.unread()):
            await south.settled()
            await asyncio.sleep(0.01)
    assert any("mercredi 27 mars" in it for it in said)
    assert not any("mercredi 27 mars" in it for it in early.unread())
    assert north.app.stopped == south.app.stopped == set()
