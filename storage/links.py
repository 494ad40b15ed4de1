"""Links that carry a secret and count once. The database holds the secret's digest alone."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, insert, select, update

from storage.tables import links
from storage.transaction import Transaction

MOST = 5  # that wait at once, of one kind, about one sign-up, made by one person


@dataclass(frozen=True, slots=True)
class Link:
    """`kind`: vouch, claim, takeover… `signup` is the row it is about."""

    kind: str
    signup: int
    made_by: int
    expires: datetime
    used: datetime | None
    used_by: int | None


class Links:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def make(self, kind: str, signup: int, made_by: int, lives: timedelta) -> str:
        """The secret, 22 characters that a deep link takes. Pressing again and again fills nothing: see `MOST`."""
        await self._bound(kind, signup, made_by)
        secret = secrets.token_urlsafe(16)
        values = {"digest": _digest(secret), "kind": kind, "signup": signup, "made_by": made_by}
        values |= {"made": self._now, "expires": self._now + lives}
        await self._transaction.write(insert(links).values(values))
        return secret

    async def _bound(self, kind: str, signup: int, made_by: int) -> None:
        """Room for one more: the oldest that nobody used lead nowhere any more."""
        same = (links.c.kind == kind, links.c.signup == signup, links.c.made_by == made_by, links.c.used.is_(None))
        latest = select(links.c.digest).where(*same).order_by(links.c.made.desc(), links.c.digest).limit(MOST - 1)
        kept = [row.digest for row in await self._transaction.read(latest)]
        await self._transaction.write(delete(links).where(*same, links.c.digest.not_in(kept)))

    async def find(self, kind: str, secret: str) -> Link | None:
        """None when it does not exist or is past its date; a used one says so."""
        query = select(links).where(links.c.digest == _digest(secret), links.c.kind == kind)
        row = await self._transaction.one(query)
        if row is None or row.expires <= self._now:
            return None
        return Link(row.kind, row.signup, row.made_by, row.expires, row.used, row.used_by)

    async def alive(self, kind: str, signup: int) -> bool:
        """Whether such a link about this sign-up still serves."""
        return await self._transaction.one(select(links.c.digest).where(*self._alive(kind, signup))) is not None

    async def spend(self, kind: str, signup: int, by: int) -> None:
        """What they were for is done: none of them serves any more."""
        spent = update(links).where(*self._alive(kind, signup)).values(used=self._now, used_by=by)
        await self._transaction.write(spent)

    def _alive(self, kind: str, signup: int) -> tuple[ColumnElement[bool], ...]:
        about = (links.c.kind == kind, links.c.signup == signup)
        return (*about, links.c.used.is_(None), links.c.expires > self._now)

    async def use(self, secret: str, by: int) -> bool:
        """False when somebody used it before."""
        still = (links.c.digest == _digest(secret), links.c.used.is_(None), links.c.expires > self._now)
        return await self._transaction.write(update(links).where(*still).values(used=self._now, used_by=by)) == 1


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
