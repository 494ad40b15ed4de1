"""What each of these stories finds when it begins."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.people.rules.person import Role
from tests.membership.conftest import OMAR, without_mail
from tests.town import Reader, Town


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    """Without a mail server."""
    async with without_mail(tmp_path) as made:
        yield made


@pytest.fixture
async def omar(place: Town) -> Reader:
    return await place.person(OMAR, "Omar", Role.MEMBER)
