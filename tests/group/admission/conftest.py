"""What each of these stories finds when it begins."""

from __future__ import annotations

import pytest

from tests.group.admission.requests import lier
from tests.town import GROUP, Reader, Town


@pytest.fixture
async def group(place: Town, claire: Reader) -> int:
    """Bound, and the bot its administrator."""
    place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    await lier(place, claire)
    claire.unread()
    return GROUP
