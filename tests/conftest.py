"""What every test may ask for: a database of each kind, a clock moved by hand, and the people of a story."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy import event
from sqlalchemy.engine import Connection, Dialect, Engine

from bot.cli.commands import fast_loop
from bot.logs import set_up
from bot.people.rules.person import Role
from storage.database import Database, open_database
from tests import databases
from tests.clocks import HandClock
from tests.databases import PostgreSQL
from tests.stories import CLAIRE, story
from tests.town import Reader, Town

# Imports, and the independent model of the Bot API above all, make objects by the hundred thousand and hardly any
# garbage: looking for it all the while costs a tenth of the run.
gc.set_threshold(50_000, 20, 100)
settings.register_profile("any machine", deadline=None)  # a busy one is no defect of ours
settings.load_profile("any machine")
MEMORY, ROOM = Path("/dev/shm"), 4 << 30  # Linux's files in memory; bytes
NO_CHROMIUM = (
    "the rehearsal page was not tried in a browser: no Chromium found. "
    "Install one (apt-get install chromium, brew install --cask chromium), then run the tests again."
)


@pytest.fixture(scope="session", autouse=True)
def logging_as_it_is(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """As the bot sets it up: structlog's own default draws every variable of a traceback, which takes seconds."""
    with (tmp_path_factory.mktemp("logs") / "lines").open("w", encoding="utf-8") as lines:
        set_up(to=lines)
        yield
        logging.getLogger().handlers.clear()


@pytest.fixture(scope="session", autouse=True)
def statements_are_compiled_once() -> Iterator[None]:
    """Each test opens its own engine, and an engine compiles every statement anew: a quarter of a story's time."""
    shared: list[Dialect] = []
    compiled: dict[object, object] = {}

    def share(connection: Connection) -> None:
        if connection.dialect.driver == "aiosqlite":
            shared[:] = shared or [connection.dialect]  # the first that SQLAlchemy set up, and all are alike
            connection.dialect = shared[0]
            connection.execution_options(compiled_cache=compiled)

    event.listen(Engine, "engine_connect", share)
    yield
    event.remove(Engine, "engine_connect", share)


def pytest_configure() -> None:
    """What tests write outlives none of them: in memory, where there is room, no commit waits for a disk."""
    if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loop that the bot itself runs on."""
    return {"the bot's": fast_loop() or asyncio.new_event_loop}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What was not tried is said in the last lines, where it is read, and how to have it tried."""
    skipped = terminalreporter.getreports("skipped")
    if any(NO_CHROMIUM in str(report.longrepr) for report in skipped):
        terminalreporter.write_line(f"NOT TRIED: {NO_CHROMIUM}", yellow=True)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    server = PostgreSQL()
    yield server
    server.close()


@pytest.fixture
def postgresql_url(postgresql: PostgreSQL) -> Iterator[str]:
    with postgresql.database() as url:
        yield url


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2024-03-20 09:00")


@pytest.fixture
async def database(tmp_path: Path, clock: HandClock) -> AsyncIterator[Database]:
    opened = open_database(databases.sqlite(tmp_path), clock)
    yield opened
    await opened.close()


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    """The second morning of the trip."""
    async with story(tmp_path, "2024-03-26 09:15") as made:
        yield made


@pytest.fixture
async def early(tmp_path: Path) -> AsyncIterator[Town]:
    """Ten days before sign-up closes."""
    async with story(tmp_path, "2023-11-20 09:15") as made:
        yield made


@pytest.fixture
async def claire(place: Town) -> Reader:
    """The organiser: the bot knows her, the day was told before."""
    return await place.person(CLAIRE, "Claire", Role.ORGANISER)


@pytest.fixture
async def ana(place: Town) -> Reader:
    """A participant."""
    return await place.participant(201, "Ana")


@pytest.fixture
async def omar(place: Town) -> Reader:
    """An outsider: he pressed Start, no more."""
    return await place.person(301, "Omar")
