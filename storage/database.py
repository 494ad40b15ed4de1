"""The engine: transactions that cannot lose an update, on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext

from sqlalchemy import Connection, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.clock import Clock, WallClock
from bot.programme.rules.programme import Programme
from storage import embedded, faults, leading, locks, sole, wiping
from storage.due_acts import Waiting
from storage.store import Store, open_store
from storage.transaction import Transaction
from storage.work import Work

STIRRED = "stirred"  # said in the channel when something may fall due sooner than the scheduler thinks
MEDIA = "file:media"
PRAGMAS = (
    "journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=5000", "foreign_keys=ON", "temp_store=MEMORY",
    "secure_delete=ON",
)  # fmt: skip


class Database:
    """`store` keeps files beside the rows.

    `on_queued` are called after each commit that queues, with the rows where nothing else has to be read (see
    `Outbox.added`); `on_stirred` after one that changes what falls due.
    """

    def __init__(
        self, engine: AsyncEngine, clock: Clock, store: Store, organisers: frozenset[int] = frozenset()
    ) -> None:
        self.engine = engine
        self.store = store
        self.clock = clock
        self.organisers = organisers
        self.on_queued: list[Callable[[Sequence[Waiting] | None], None]] = []
        self.on_stirred: list[Callable[[], None]] = []
        self._known: dict[int, Programme] = {}
        self._wipe = self.embedded  # at first too: whoever erased before may have been killed
        # SQLite has one writer: waiting here is fair and wakes at once, its own busy handler sleeps and starves.
        self._writing: AbstractAsyncContextManager[None] = asyncio.Lock() if self.embedded else nullcontext()

    @property
    def embedded(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """A transaction that writes: all of it is kept, or nothing."""
        async with self._writing:
            async with self.engine.connect() as connection, connection.begin():
                work = self._work_on(connection)
                yield work
                queues = await self._flushed(work, connection)
            await self._wiped(work)
            if queues:  # before another commits: what is said in a chat is handed over in the order of the commits
                self.wake(work.outbox.added)
        if work.stirs:
            self._stir()

    async def _flushed(self, work: Work, connection: AsyncConnection) -> bool:
        """Whether something may leave."""
        await work.people.flush()
        queues = await work.outbox.flush()
        if not self.embedded:
            for said in ([""] if queues else []) + ([STIRRED] if work.stirs else []):
                await connection.execute(locks.NOTIFY, {"what": said})
        return queues

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Work]:
        """A transaction that only reads; on SQLite it waits for nobody."""
        async with self.engine.connect() as connection:
            connection.sync_connection.info["reads"] = True  # type: ignore[union-attr]  # set while connected
            try:
                async with connection.begin() as transaction:
                    yield self._work_on(connection)
                    await transaction.rollback()
            finally:
                connection.sync_connection.info["reads"] = False  # type: ignore[union-attr]  # there is one while it is open

    def _work_on(self, connection: AsyncConnection) -> Work:
        return Work(Transaction(connection), self.clock.now(), self.organisers, self._known, self.store)

    async def _wiped(self, work: Work) -> None:
        self._wipe = self._wipe or (work.erases and self.embedded)
        if self._wipe:
            self._wipe = not await wiping.emptied(self.engine)

    def wake(self, rows: Sequence[Waiting] | None = None) -> None:
        for call in self.on_queued:
            call(rows)

    def _stir(self) -> None:
        for call in self.on_stirred:
            call()

    @asynccontextmanager
    async def leader(self, name: str) -> AsyncIterator[asyncio.Event]:
        """Inside, this process alone does `name`, until what it yields is set. Another takes over (PostgreSQL)."""
        if self.embedded:
            yield asyncio.Event()
            return
        async with leading.leader(self.engine, name) as lost:
            yield lost

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[asyncio.Event]:
        """Wakes the sender and the scheduler when another process commits what concerns them (PostgreSQL).

        What it yields is set once nothing is heard any more.
        """
        if self.embedded:
            yield asyncio.Event()
            return
        async with leading.watched(self.engine) as (connection, lost):
            channel = await connection.scalar(locks.CHANNEL)
            raw = (await connection.get_raw_connection()).driver_connection
            assert raw is not None
            await raw.add_listener(channel, self._heard)
            yield lost

    def _heard(self, _: object, __: int, ___: str, what: str) -> None:
        self._stir() if what == STIRRED else self.wake()

    async def close(self) -> None:
        await self.engine.dispose()


def open_database(
    url: str, clock: Clock | None = None, organisers: frozenset[int] = frozenset(), media_url: str = MEDIA
) -> Database:
    """Opens no connection yet. `media_url`: see `storage.store`. `url` is SQLAlchemy's: `sqlite+aiosqlite:///…` or `postgresql+asyncpg://…`.

    « ?schema=… » keeps the tables of a bot in a schema of their own: several share a database.
    """
    where, options = _options(make_url(url))
    # Errors are logged: what people wrote must not be in them.
    engine = create_async_engine(where, hide_parameters=True, connect_args=options)
    event.listen(engine.sync_engine, "handle_error", faults.translated, retval=True)
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "do_connect", sole.openable)
        event.listen(engine.sync_engine, "connect", _prepare)
        event.listen(engine.sync_engine, "begin", _begin)
    return Database(engine, clock or WallClock(), open_store(media_url, url), organisers)


def _options(url: URL) -> tuple[URL, dict[str, object]]:
    """The URL as the driver takes it, and what it is to ask of the server."""
    if url.get_backend_name() == "sqlite":
        return url, {"async_creator_fn": embedded.connect}
    schema = url.query.get("schema")
    if schema is None:
        return url, {}
    return url.difference_update_query(["schema"]), {"server_settings": {"search_path": f'"{schema}"'}}


def _prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    try:
        for pragma in PRAGMAS:
            cursor.execute(f"pragma {pragma}")
    except Exception:  # not a database, say: its thread must not outlive the loop
        connection.close()
        raise
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN" if connection.info.get("reads") else "BEGIN IMMEDIATE")
