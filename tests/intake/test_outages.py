"""A disk that is full is said once, in one line, not at each start of each part."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest

from bot import supervise
from bot.logs import set_up
from bot.settings import SHIPPED_TRIP
from bot.supervise import running
from bot.tripfile.read import load_trip
from storage.faults import Unavailable
from tests.intake.test_intake import fault
from tests.test_logs import afterwards
from tests.town import town

__all__ = ["afterwards"]


async def test_an_outage_is_one_line_however_often_a_part_starts_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervise, "PAUSE", 0.001)
    lines, started, often = io.StringIO(), 0, asyncio.Event()
    set_up("console", (), lines)

    async def part() -> None:
        nonlocal started
        started += 1
        if started == 20:
            often.set()
        raise OSError(28, "ignored") if started < 10 else Unavailable(None, None, Exception("Ana"))

    async with asyncio.timeout(5), running(part, "sender"):
        await often.wait()
    said = lines.getvalue()
    assert "Traceback" not in said and "Ana" not in said
    assert len(said.splitlines()) == 2, said


async def test_a_full_disk_is_said_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervise, "PAUSE", 0.001)
    lines = io.StringIO()
    async with asyncio.timeout(30), town(load_trip(SHIPPED_TRIP), tmp_path, "2024-03-26 09:00") as place:
        ana = await place.participant(201, "Ana")
        await ana.says("/annuler")
        set_up("console", (), lines)
        async with fault(place, "full", tmp_path):
            place.telegram.says(ana.id, "/poche")
            place.clock.set("2024-03-27 07:30")
            for _ in range(200):
                await asyncio.sleep(0.005)
        place.clock.pass_by(minutes=1)
        await place.settled()
    said = lines.getvalue()
    assert "Traceback" not in said
    assert said.count("nothing can be saved for now") == 1
    assert said.count("a part waits for the database or the disk") <= len(("scheduler", "sender"))
