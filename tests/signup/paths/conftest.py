"""What each of these stories finds when it begins."""

from __future__ import annotations

import pytest

from tests.town import Reader, Town


@pytest.fixture
async def ana(early: Town) -> Reader:
    return await early.person(401, "Ana Lefebvre")
