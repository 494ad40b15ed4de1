"""SQLite's connections: what may wait is an errand to the connection's thread, any other statement is done where it is.

A statement of ours takes less than the way to the thread and back. What waits is the write lock, that another process
may hold, and the disk: the beginning of a transaction that writes, and its commit.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

import aiosqlite

T = TypeVar("T")
Rows = list[tuple[Any, ...]]
Done = tuple[Sequence[Any] | None, Rows, int, int | None]  # description, rows, how many were touched, the last id
Errand = Callable[[sqlite3.Connection, str, Sequence[Any]], Done]
WAITS = ("begin immediate", "pragma")
SERIALIZED = 3  # SQLite was built so that threads may share a connection, as it is unless somebody chose otherwise


class Cursor:
    """What SQLAlchemy asks of aiosqlite's: rows are here as soon as the statement is done."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.arraysize = 1
        self.description: Sequence[Any] | None = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self._rows: Rows = []

    async def __aenter__(self) -> Cursor:
        return self

    async def execute(self, statement: str, values: Sequence[object] = ()) -> None:
        self._keep(*await self._connection.errand(_execute, statement, values))

    async def executemany(self, statement: str, values: Sequence[Sequence[object]]) -> None:
        self._keep(*await self._connection.errand(_execute_many, statement, values))

    async def fetchall(self) -> Rows:
        return self._rows

    async def close(self) -> None:
        """Closed in its errand already."""

    def _keep(self, description: Sequence[Any] | None, rows: Rows, rowcount: int, lastrowid: int | None) -> None:
        self.description, self._rows, self.rowcount, self.lastrowid = description, rows, rowcount, lastrowid


class Connection(aiosqlite.Connection):
    _away = False  # its thread may be busy: so it stays when whoever asked was stopped

    def cursor(self) -> Cursor:  # type: ignore[override]  # SQLAlchemy's own adapter is the only one to ask
        return Cursor(self)

    async def errand(self, function: Errand, statement: str, values: Sequence[Any]) -> Done:
        if self._here and not statement.lower().startswith(WAITS):
            return function(self._conn, statement, values)
        return await self._sent(partial(function, self._conn, statement, values))

    async def commit(self) -> None:
        await self._sent(self._conn.commit)

    async def rollback(self) -> None:
        """Waits for nothing. After a commit there is nothing to take back either, and SQLAlchemy asks each time."""
        await self._sent(self._conn.rollback) if not self._here else self._conn.rollback()

    @property
    def _here(self) -> bool:
        return sqlite3.threadsafety == SERIALIZED and not self._away

    async def _sent(self, errand: Callable[[], T]) -> T:
        """To the thread and back."""
        self._away = True
        try:
            done: T = await self._execute(errand)  # type: ignore[no-untyped-call]  # aiosqlite's
        except Exception:
            self._away = False
            raise
        self._away = False
        return done


def connect(database: str, **options: Any) -> Connection:  # noqa: ANN401  # sqlite3's own
    """`async_creator_fn` of SQLAlchemy's dialect. Transactions are SQLAlchemy's: the driver begins none by itself."""
    made = Connection(lambda: sqlite3.connect(database, isolation_level=None, **options), iter_chunk_size=64)
    made._thread.daemon = True  # as SQLAlchemy does with those it makes: what was not closed holds no process back
    return made


def _execute(connection: sqlite3.Connection, statement: str, values: Sequence[object]) -> Done:
    return _done(connection.execute(statement, values))


def _execute_many(connection: sqlite3.Connection, statement: str, values: Sequence[Sequence[object]]) -> Done:
    return _done(connection.executemany(statement, values))


def _done(cursor: sqlite3.Cursor) -> Done:
    rows = cursor.fetchall() if cursor.description else []
    done = cursor.description, rows, cursor.rowcount, cursor.lastrowid
    cursor.close()
    return done
