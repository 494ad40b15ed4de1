"""What each of these stories finds when it begins."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.people.rules.person import Role
from storage.database import Database, open_database
from tests import databases
from tests.builders import person, programme
from tests.clocks import HandClock
from tests.seats.allocation.ranks import CLAIRE, OMAR


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2024-01-10 10:00")


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path, clock: HandClock) -> AsyncIterator[Database]:
    url = databases.sqlite(tmp_path) if request.param == "sqlite" else request.getfixturevalue("postgresql_url")
    opened = open_database(url, clock)
    async with opened.work() as work:
        await work.programmes.publish(programme(), author=None, note="trip file")
        for organiser in (CLAIRE, OMAR):
            await work.people.save(person(organiser, role=Role.ORGANISER))
    yield opened
    await opened.close()
