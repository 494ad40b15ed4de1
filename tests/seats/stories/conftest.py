"""What each of these stories finds when it begins."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.people.rules.person import Role
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.stories import CLAIRE, watched
from tests.town import Reader, Town, town


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    """Two seats, one at most for an organisation, while sign-up is open."""
    trip = replace(load_trip(SHIPPED_TRIP), seats=2, seats_per_organisation=1)
    async with town(trip, tmp_path, "2023-11-21 10:00", frozenset({CLAIRE})) as made:
        unlike = watched(made)
        await made.app.settled()
        yield made
    assert unlike == []


@pytest.fixture
async def claire(place: Town) -> Reader:
    return await place.person(CLAIRE, "Claire", Role.ORGANISER)
