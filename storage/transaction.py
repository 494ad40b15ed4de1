"""One transaction: reads, writes, and parts of it that can be taken back alone."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Executable, Insert, Row, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncTransaction

from storage import locks
from storage.locks import Purpose

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

Params = Mapping[str, object] | Sequence[Mapping[str, object]]


async def _nothing() -> None:
    """Where nothing is kept back."""


class Transaction:
    """A savepoint costs two statements: a part opens one only when it writes for the first time.

    `on_flush` writes what a repository keeps back; `on_held` hears that others had to end first: what was read before
    may not be so any more.
    """

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection
        self.on_flush: Callable[[], Awaitable[None]] = _nothing
        self.on_held: Callable[[], None] = lambda: None
        self._part: AsyncTransaction | None = None
        self._in_part = False
        self.erases = False
        self.revision = 0  # grows when what was read before may not be so any more

    @property
    def dialect(self) -> str:
        return self.connection.dialect.name

    async def read(self, query: Executable, **values: object) -> Sequence[Row[*tuple[Any, ...]]]:
        return (await self.connection.execute(query, values)).all()

    async def one(self, query: Executable, **values: object) -> Row[*tuple[Any, ...]] | None:
        return (await self.connection.execute(query, values)).first()

    async def write(self, statement: Executable, params: Params | None = None) -> int:
        """The number of rows touched, as far as the database tells."""
        await self._open_part()
        self.revision += 1
        return (await self.connection.execute(statement, params)).rowcount

    async def erase(self, statement: Executable) -> int:
        """As `write`; what it takes away leaves the database's files too (see `storage.wiping`)."""
        self.erases = True
        return await self.write(statement)

    async def _open_part(self) -> None:
        if self._in_part and self._part is None:
            self._part = await self.connection.begin_nested()

    async def add(self, statement: Insert, key: Column[Any]) -> int:
        """The key that the database gave to the row inserted."""
        await self._open_part()
        self.revision += 1
        return int((await self.connection.execute(statement.returning(key))).scalar_one())

    async def hold(self, purpose: Purpose, names: Iterable[str | int] = ("",)) -> None:
        """Other transactions wait for these until this one ends (PostgreSQL; SQLite has one writer anyway)."""
        if self.dialect == "postgresql":
            await self.connection.execute(locks.HOLD, locks.held(purpose, names))
            self.revision += 1
            self.on_held()

    def upsert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        return upsert(self.dialect, table)

    @asynccontextmanager
    async def part(self) -> AsyncIterator[None]:
        """What is written inside is taken back when it raises; the rest of the transaction stands."""
        self._in_part = True
        try:
            yield
        except BaseException:
            self.revision += 1
            if self._part is not None:
                await self._part.rollback()
            raise
        else:
            if self._part is not None:
                await self._part.commit()
        finally:
            self._in_part, self._part = False, None


def upsert(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that can say what to do where the row is there already."""
    if dialect == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # a twentieth of the start, where it is not the database

    return postgresql.insert(table)
