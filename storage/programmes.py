"""The versions of the programme. A version is written once and never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select

from bot.adapters import Adapter
from bot.programme.rules.programme import Programme
from storage.locks import Purpose
from storage.tables import programmes
from storage.transaction import Transaction

PROGRAMME = Adapter(Programme)


@dataclass(frozen=True, slots=True)
class Issue:
    """One line of the history. `author` is a person's id, or None for the bot."""

    version: int
    issued: datetime
    author: int | None
    note: str


LATEST = select(func.max(programmes.c.version))  # asked for each update: built once


class NoProgramme(LookupError):
    """The database holds no version yet: `bot.app` publishes the trip file's before anything is asked."""


class Programmes:
    """`known` keeps the versions read so far, shared between transactions: they never change."""

    def __init__(self, transaction: Transaction, known: dict[int, Programme]) -> None:
        self._transaction = transaction
        self._known = known
        self._current: Programme | None = None
        self.published = False

    async def current(self) -> Programme:
        """The latest version: asked of the database once in a transaction."""
        if self._current is None:
            latest = await self.latest()
            if latest is None:
                raise NoProgramme
            self._current = await self.version(latest)
        return self._current

    async def hold(self) -> None:
        """Nobody else publishes until this transaction ends: what is current stays so."""
        await self._transaction.hold(Purpose.PROGRAMME)
        if not self.published:
            self._current = None  # somebody may have published while this waited

    async def latest(self) -> int | None:
        row = await self._transaction.one(LATEST)
        return row[0] if row else None

    async def version(self, number: int) -> Programme:
        if self._current is not None and self._current.version == number:
            return self._current  # perhaps of this very transaction, and not to be kept if it fails
        if number not in self._known:
            row = await self._transaction.one(select(programmes.c.document).where(programmes.c.version == number))
            if row is None:
                raise NoProgramme
            self._known[number] = PROGRAMME.validate_json(row.document)
        return self._known[number]

    async def history(self) -> list[Issue]:
        """Every version, the latest first."""
        columns = (programmes.c.version, programmes.c.issued, programmes.c.author, programmes.c.note)
        rows = await self._transaction.read(select(*columns).order_by(programmes.c.version.desc()))
        return [Issue(row.version, row.issued, row.author, row.note) for row in rows]

    async def publish(self, programme: Programme, author: int | None, note: str = "") -> None:
        """Two organisers publishing the same number at once: the second fails on the key, and nothing is kept of it."""
        document = PROGRAMME.dump_json(programme).decode()
        values = {"version": programme.version, "issued": programme.issued, "author": author, "note": note}
        await self._transaction.write(insert(programmes).values(document=document, **values))
        self._current = programme
        self.published = True
