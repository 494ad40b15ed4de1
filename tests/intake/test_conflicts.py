"""Another program that polls with the same token: organisers and the operator read it once, not a warning for ever."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest

from bot.intake import conflicts, polling
from bot.logs import set_up
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.test_logs import afterwards
from tests.town import Reader, Town, town

__all__ = ["afterwards"]
WHAT = "la réception des messages (un autre programme utilise le même jeton\u00a0: arrêtez l’un des deux)"
BEGINS = (
    f"Quelque chose ne fonctionne pas\u00a0: {WHAT}. "
    "Le bot réessaie seul\u202f; vous serez averti·e quand ce sera rétabli."
)
REASON = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


async def answered_after(place: Town, claire: Reader, conflicts_met: int) -> list[str]:
    place.telegram.fail_next("getUpdates", 409, REASON, times=conflicts_met)
    said = await claire.says("/annuler")
    await place.app.settled()
    return [*said, *claire.unread()]


async def test_it_is_said_once_and_once_that_it_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "LONGEST_PAUSE", 0.01)
    lines = io.StringIO()
    set_up("console", (), lines)
    async with (
        asyncio.timeout(30),
        town(load_trip(SHIPPED_TRIP), tmp_path, "2024-03-20 09:00", frozenset({101})) as place,
    ):
        claire = await place.person(101, "Claire")
        await claire.says("/start")
        assert BEGINS not in await answered_after(place, claire, 2), "a start beside a stop is no conflict"
        place.clock.pass_by(minutes=1)
        said = await answered_after(place, claire, 9)
        place.clock.pass_by(minutes=1)
        said += await answered_after(place, claire, 9)
        assert said.count(BEGINS) == 1
        place.clock.pass_by(minutes=1)
        monkeypatch.setattr(conflicts, "QUIET", 0.0)
        said = await answered_after(place, claire, 0) + await answered_after(place, claire, 0)
        place.clock.pass_by(minutes=1)
        await place.settled()
        assert (said + claire.unread()).count(f"C’est rétabli\u00a0: {WHAT}.") == 1
    told = lines.getvalue()
    assert told.count("another program receives updates with the same token") == 1
    assert "Telegram does not answer" not in told
