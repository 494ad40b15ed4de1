"""Two organisers and two participants, the morning of 26 March."""

from __future__ import annotations

import pytest

from bot.people.rules.person import Role
from tests.town import Reader, Town


@pytest.fixture
async def lea(place: Town) -> Reader:
    """Another organiser, who reads English."""
    return await place.person(102, "Léa", Role.ORGANISER, "en")
