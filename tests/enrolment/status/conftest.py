"""What each of these stories finds when it begins."""

from __future__ import annotations

import pytest

from bot.people.rules.person import Role
from tests.town import Reader, Town


@pytest.fixture
async def ana(early: Town) -> Reader:
    return await early.person(401, "Ana Lefebvre", Role.PARTICIPANT)


@pytest.fixture
async def claire(early: Town) -> Reader:
    made = await early.person(101, "Claire", Role.ORGANISER)
    await made.says("/start")
    return made
