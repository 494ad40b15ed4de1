"""A sample of `python -m tests.fuzz`: mutated updates stop nothing, and everybody is answered afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz import fuzz


@pytest.mark.parametrize("seed", [1, 2])
async def test_mutated_updates_stop_nothing_and_everybody_is_answered_afterwards(seed: int, tmp_path: Path) -> None:
    report = await fuzz(250, seed, tmp_path)
    assert report.well, report
    assert report.parked > 10
