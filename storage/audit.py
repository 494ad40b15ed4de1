"""Who did what to whose sign-up, and when. Holds row ids and facts, no answers: a person's erasure leaves it true."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select

from storage.tables import audit
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Noted:
    """`who` is None for what the bot did by itself. `what`: accepted, refused, moved, exported…"""

    at: datetime
    who: int | None
    what: str
    signup: int | None = None
    detail: str = ""


class Audit:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def note(self, who: int | None, what: str, signup: int | None = None, detail: str = "") -> None:
        values = {"at": self._now, "who": who, "what": what, "signup": signup, "detail": detail[:300]}
        await self._transaction.write(insert(audit).values(values))

    async def latest(self, limit: int = 50, signup: int | None = None, skip: int = 0) -> list[Noted]:
        """The latest first; `skip` passes over so many of them."""
        query = select(audit).order_by(audit.c.id.desc()).limit(limit).offset(skip)
        if signup is not None:
            query = query.where(audit.c.signup == signup)
        rows = await self._transaction.read(query)
        return [Noted(row.at, row.who, row.what, row.signup, row.detail) for row in rows]
