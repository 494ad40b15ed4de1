"""A town for each story: the shipped trip, a fresh database, an organiser."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.settings import SHIPPED_TRIP
from bot.trip_file import load_trip
from tests.town import Reader, Town, town

CLAIRE = 101


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(load_trip(SHIPPED_TRIP), tmp_path, "2024-03-26 09:15", frozenset({CLAIRE})) as made:
        yield made


@pytest.fixture
async def claire(place: Town) -> Reader:
    """The organiser."""
    return await place.person(CLAIRE, "Claire")


@pytest.fixture
async def ana(place: Town) -> Reader:
    """A participant."""
    return await place.participant(201, "Ana")


@pytest.fixture
async def omar(place: Town) -> Reader:
    """An outsider: he pressed Start, no more."""
    return await place.person(301, "Omar")
