"""What each of these stories finds when it begins."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.stories import CLAIRE, watched
from tests.town import Town, town


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    """Sign-up is open."""
    async with town(load_trip(SHIPPED_TRIP), tmp_path, "2023-11-20 09:05", frozenset({CLAIRE})) as made:
        unlike = watched(made)
        await made.app.settled()
        yield made
    assert unlike == []
