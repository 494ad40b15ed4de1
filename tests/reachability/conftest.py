"""The second morning of the trip, with a mail server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.mail.postbox import Postbox, postbox
from tests.stories import CLAIRE
from tests.town import Town, mails_by, town


@pytest.fixture
async def box() -> AsyncIterator[Postbox]:
    async with postbox() as made:
        yield made


@pytest.fixture
async def place(tmp_path: Path, box: Postbox) -> AsyncIterator[Town]:
    async with town(
        load_trip(SHIPPED_TRIP), tmp_path, "2024-03-26 09:15", frozenset({CLAIRE}), **mails_by(box.url)
    ) as made:
        await made.app.settled()
        yield made
