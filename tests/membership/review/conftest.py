"""What each of these stories finds when it begins."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.people.rules.person import Role
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.membership.conftest import CLAIRE, OMAR, furnish
from tests.town import Reader, Town, town


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    """Without a mail server."""
    async with town(load_trip(SHIPPED_TRIP), tmp_path, "2023-11-20 09:00", frozenset({CLAIRE})) as made:
        await made.app.settled()
        await furnish(made.app.services.database)
        yield made


@pytest.fixture
async def claire(place: Town) -> Reader:
    return await place.person(CLAIRE, "Claire", Role.ORGANISER)


@pytest.fixture
async def omar(place: Town) -> Reader:
    return await place.person(OMAR, "Omar", Role.MEMBER)
