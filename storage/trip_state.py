"""What is one value for the whole trip: its deadline once moved, the version of the members' list, the last start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from storage.tables import trip_state
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Moved:
    """`at` is the deadline (UTC), `by` the organiser who moved it there."""

    at: datetime
    by: int


STATE = select(trip_state)  # asked for each update: built once


class TripState:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now
        self._read: Sequence[Row[*tuple[Any, ...]]] | None = None  # empty before the first start

    async def start(self) -> None:
        """Writes, whatever was there: a database that takes nothing is met here."""
        await self._set(started=self._now)

    async def started(self) -> datetime | None:
        row = await self._row()
        return row.started if row else None

    async def deadline(self) -> Moved | None:
        """None as long as the trip file's stands."""
        row = await self._row()
        return Moved(row.deadline, row.deadline_by) if row and row.deadline else None

    async def move_deadline(self, at: datetime, by: int) -> None:
        await self._set(deadline=at, deadline_by=by)

    async def closed(self) -> datetime | None:
        row = await self._row()
        return row.closed if row else None

    async def close(self) -> None:
        await self._set(closed=self._now)

    async def reopen(self) -> None:
        await self._set(closed=None)

    async def roster_version(self) -> int:
        """How often the members' list was replaced."""
        row = await self._row()
        return int(row.roster_version) if row else 0

    async def set_roster_version(self, version: int) -> None:
        await self._set(roster_version=version)

    async def _row(self) -> Row[*tuple[Any, ...]] | None:
        """Asked of the database once in a transaction."""
        if self._read is None:
            self._read = await self._transaction.read(STATE)
        return self._read[0] if self._read else None

    async def _set(self, **values: object) -> None:
        self._read = None
        insert = self._transaction.upsert(trip_state).values({"id": 1} | values)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["id"], set_=values))
