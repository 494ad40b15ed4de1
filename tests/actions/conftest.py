"""A database of its own for each test, and the hand that moves its clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database, open_database
from tests import databases
from tests.clocks import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2024-03-20 09:00")


@pytest.fixture
async def database(tmp_path: Path, clock: HandClock) -> AsyncIterator[Database]:
    opened = open_database(databases.sqlite(tmp_path), clock)
    yield opened
    await opened.close()
