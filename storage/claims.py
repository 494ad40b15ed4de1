"""Addresses that people say are theirs. Known to the roster or not, the same rows are written in the same way."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, func, insert, or_, select, update

from storage.nameless import nobody
from storage.tables import claims
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Claim:
    """`code` and `previous` are HMACs of the last two codes mailed, or empty; `tries` counts the wrong ones typed."""

    id: int
    person: int
    address: str
    asked: datetime
    code: str
    previous: str
    mailed: datetime | None
    tries: int
    proved: datetime | None


class Claims:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def ask(self, person: int, address: str) -> int:
        """The id of the new claim; the person's former ones no longer count (see `of`)."""
        values = {"person": person, "address": address, "asked": self._now}
        return await self._transaction.add(insert(claims).values(values), claims.c.id)

    async def get(self, row: int) -> Claim | None:
        return _to_claim(await self._transaction.one(select(claims).where(claims.c.id == row)))

    async def of(self, person: int) -> Claim | None:
        """The last claim of this person."""
        query = select(claims).where(claims.c.person == person).order_by(claims.c.id.desc()).limit(1)
        return _to_claim(await self._transaction.one(query))

    async def coded(self, row: int, code: str) -> None:
        """A new code is about to be mailed; the one before still serves. Nothing of what serves no more."""
        values = {"previous": claims.c.code, "code": code, "mailed": self._now}
        waiting = (claims.c.id == row, claims.c.proved.is_(None))
        await self._transaction.write(update(claims).where(*waiting).values(values))

    async def tried(self, row: int) -> None:
        await self._transaction.write(update(claims).where(claims.c.id == row).values(tries=claims.c.tries + 1))

    async def prove(self, row: int) -> None:
        """The last try was right."""
        values = {"proved": self._now, "code": "", "previous": "", "tries": claims.c.tries - 1}
        await self._transaction.write(update(claims).where(claims.c.id == row).values(values))

    async def count_since(self, since: datetime, person: int | None = None, address: str | None = None) -> int:
        """How many claims since then: of this person, about this address, or in all."""
        return await self._total(func.count(), since, person, address)

    async def wrong_since(self, since: datetime, person: int | None = None, address: str | None = None) -> int:
        """How many wrong codes were typed for them."""
        return await self._total(func.coalesce(func.sum(claims.c.tries), 0), since, person, address)

    async def _total(self, what: ColumnElement[int], since: datetime, person: int | None, address: str | None) -> int:
        conditions: list[ColumnElement[bool]] = [claims.c.asked >= since]
        if person is not None:
            conditions.append(or_(claims.c.person == person, claims.c.person == nobody("claims", person)))
        if address is not None:
            conditions.append(or_(claims.c.address == address, claims.c.address == _nowhere(address)))
        row = await self._transaction.one(select(what).select_from(claims).where(*conditions))
        return int(row[0]) if row else 0

    async def forget(self, person: int, since: datetime) -> None:
        """Those asked since then only count from now on, without a name nor a code.

        Otherwise who has themself erased again and again would ask for, and guess, as many codes as they like.
        """
        mine = select(claims.c.id, claims.c.address).where(claims.c.person == person, claims.c.asked >= since)
        for row in await self._transaction.read(mine):
            values = {"person": nobody("claims", person), "address": _nowhere(row.address), "code": "", "previous": ""}
            still = update(claims).where(claims.c.id == row.id)
            await self._transaction.write(still.values(values | {"proved": self._now}))


def _nowhere(address: str) -> str:
    """No address, and the same for the same one."""
    return hashlib.sha256(f"claims:{address}".encode()).hexdigest()


def _to_claim(row: Row[*tuple[Any, ...]] | None) -> Claim | None:
    if row is None:
        return None
    return Claim(row.id, row.person, row.address, row.asked, row.code, row.previous, row.mailed, row.tries, row.proved)
