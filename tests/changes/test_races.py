"""Two organisers publish at the same instant, on each database: one is published, the other is asked again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.changes.actions import editing
from bot.changes.actions.editing import Published
from bot.changes.actions.publish import seed
from storage.database import Database, open_database
from storage.edits import Edits
from storage.migrate import upgrade
from tests import databases
from tests.builders import entry, programme, trip
from tests.clocks import HandClock

TRIP = trip(programme=programme(entry("port"), entry("lac", "2024-03-26 15:00")))


@pytest.fixture(params=["sqlite", "postgresql"])
async def shared(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    url = databases.sqlite(tmp_path) if request.param == "sqlite" else request.getfixturevalue("postgresql_url")
    opened = open_database(url, HandClock("2024-03-20 09:00"))
    await upgrade(opened.engine)
    async with opened.work() as work:
        await seed(work, TRIP)
    yield opened
    await opened.close()


async def edits(database: Database, person: int, ref: str, title: str) -> str:
    async with database.work() as work:
        it = (await editing.draft(work, person)).programme.entry(ref)
        assert it is not None
        return editing.stamp_of(await editing.edit(work, person, replace(it, title=title)))


async def publishes(database: Database, person: int, stamp: str) -> Published | Edits:
    async with database.work() as work:
        await work.programmes.current()  # it was looked at before the other published
        await asyncio.sleep(0)
        return await editing.publish(work, TRIP, person, stamp, tell=True)


async def test_the_same_field_is_published_once_and_asked_once(shared: Database) -> None:
    stamps = [await edits(shared, person, "port", f"Titre {person}") for person in (1, 2)]
    done = await asyncio.gather(*(publishes(shared, person, it) for person, it in zip((1, 2), stamps, strict=True)))
    assert sorted(type(it).__name__ for it in done) == ["Edits", "Published"]
    [asked] = [it for it in done if isinstance(it, Edits)]
    assert [(it.ref, it.what) for it in asked.touching] == [("port", "title")]
    async with shared.reading() as work:
        assert await work.programmes.latest() == 2


async def test_what_does_not_touch_is_laid_over_and_shown_before_it_leaves(shared: Database) -> None:
    """The programme under the draft is another: what was shown is not what would be."""
    stamps = [await edits(shared, 1, "port", "Quai"), await edits(shared, 2, "lac", "Étang")]
    done = await asyncio.gather(*(publishes(shared, person, it) for person, it in zip((1, 2), stamps, strict=True)))
    [again] = [it for it in done if isinstance(it, Edits)]
    assert again.touching == ()
    loser = 1 if isinstance(done[0], Edits) else 2
    assert isinstance(await publishes(shared, loser, editing.stamp_of(again)), Published)
    async with shared.reading() as work:
        current = await work.programmes.current()
    assert (current.version, {it.title for it in current}) == (3, {"Quai", "Étang"})
