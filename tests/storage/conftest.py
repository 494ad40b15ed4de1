"""Every storage test runs on SQLite and on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database, open_database
from storage.migrate import upgrade
from tests.clocks import HandClock


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    if request.param == "sqlite":
        url = f"sqlite+aiosqlite:///{tmp_path}/escale.sqlite"
    else:
        url = request.getfixturevalue("postgresql_url")
    opened = open_database(url, HandClock("2024-03-26 09:00"))
    await upgrade(opened.engine)
    yield opened
    await opened.close()
