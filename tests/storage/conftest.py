"""Every storage test runs on SQLite and on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database, open_database
from tests import databases
from tests.clocks import HandClock


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    url = databases.sqlite(tmp_path) if request.param == "sqlite" else request.getfixturevalue("postgresql_url")
    opened = open_database(url, HandClock("2024-03-26 09:00"))
    yield opened
    await opened.close()
