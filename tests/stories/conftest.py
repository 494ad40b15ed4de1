"""A town for each story: the shipped trip, a fresh database, an organiser."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.people.rules.person import Role
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.oracle import Unlike, check_exchange, check_update
from tests.town import Reader, Town, town

CLAIRE = 101


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    """What is due is told before anybody is there: the stories begin in silence."""
    async with town(load_trip(SHIPPED_TRIP), tmp_path, "2024-03-26 09:15", frozenset({CLAIRE})) as made:
        unlike = watched(made)
        await made.app.settled()
        yield made
    assert unlike == []


def watched(made: Town) -> list[str]:
    """Every exchange and update held to the independent model: what does not fit is collected, the bot goes on."""
    unlike: list[str] = []

    def note(check: Callable[[], None]) -> None:
        try:
            check()
        except (Unlike, ValidationError) as wrong:
            unlike.append(str(wrong))

    made.telegram.on_call.append(lambda *exchange: note(lambda: check_exchange(*exchange)))
    made.telegram.on_update.append(lambda update: note(lambda: check_update(update)))
    return unlike


@pytest.fixture
async def claire(place: Town) -> Reader:
    """The organiser: the bot knows her, the day was told before."""
    return await place.person(CLAIRE, "Claire", Role.ORGANISER)


@pytest.fixture
async def ana(place: Town) -> Reader:
    """A participant."""
    return await place.participant(201, "Ana")


@pytest.fixture
async def omar(place: Town) -> Reader:
    """An outsider: he pressed Start, no more."""
    return await place.person(301, "Omar")


@pytest.fixture
async def early(tmp_path: Path) -> AsyncIterator[Town]:
    """Ten days before sign-up closes."""
    async with town(load_trip(SHIPPED_TRIP), tmp_path, "2023-11-20 09:15", frozenset({CLAIRE})) as made:
        unlike = watched(made)
        await made.app.settled()
        yield made
    assert unlike == []
