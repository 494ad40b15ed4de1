"""What earlier delegations learned: kept as their files say it, searched by page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, func, insert, select, true

from bot.debriefs.rules.themes import key_of
from bot.memory.rules.learned import PAGE, Delegation, Learned, Search
from storage.tables import delegations, learned
from storage.transaction import Transaction

CHUNK = 200  # rows written at once
TOLD = ("day", "title", "kind", "hosts", "question", "words", "author", "answer", "heading")


class Memory:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def delegations(self) -> list[Delegation]:
        """The latest first."""
        query = select(delegations).order_by(delegations.c.first_day.desc(), delegations.c.id)
        return [_delegation(row) for row in await self._transaction.read(query)]

    async def known(self, it: Delegation) -> tuple[int, str] | None:
        """The row of the same trip, and the digest of the file that it was read from."""
        same = (delegations.c.trip == it.trip, delegations.c.first_day == it.first_day)
        row = await self._transaction.one(select(delegations.c.id, delegations.c.digest).where(*same))
        return (int(row.id), str(row.digest)) if row else None

    async def forget(self, delegation: int) -> None:
        await self._transaction.erase(delete(learned).where(learned.c.delegation == delegation))
        await self._transaction.erase(delete(delegations).where(delegations.c.id == delegation))

    async def keep(self, it: Delegation, digest: str, found: Iterable[Learned]) -> None:
        values = {name: value for name, value in asdict(it).items() if name != "id"}
        row = await self._transaction.add(
            insert(delegations).values(values | {"digest": digest, "imported": self._now}), delegations.c.id
        )
        rows = [asdict(one) | {"delegation": row, "sought": one.sought, **_filed(one)} for one in found]
        for at in range(0, len(rows), CHUNK):
            await self._transaction.write(insert(learned).values(rows[at : at + CHUNK]))

    async def kinds(self, it: Search) -> dict[str, int]:
        """How much of it was learned at each kind of visit."""
        query = select(learned.c.kind, func.count()).where(_meets(it), learned.c.kind != "").group_by(learned.c.kind)
        return {row[0]: int(row[1]) for row in await self._transaction.read(query)}

    async def themes(self) -> Counter[str]:
        """How much stands under each theme, as it was spelt first."""
        query = select(learned.c.themes, func.count()).where(learned.c.themes != "").group_by(learned.c.themes)
        rows = await self._transaction.read(query.order_by(func.min(learned.c.id)))
        spelt: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for themes, count in rows:
            for theme in themes.splitlines():
                counts[spelt.setdefault(key_of(theme), theme)] += int(count)
        return counts

    async def count(self, it: Search) -> int:
        row = await self._transaction.one(select(func.count()).select_from(learned).where(_meets(it)))
        return int(row[0]) if row else 0

    async def find(self, it: Search) -> list[tuple[int, Learned]]:
        """A page of it, each with the row of its delegation; the latest delegation first."""
        query = (
            select(learned)
            .join(delegations, delegations.c.id == learned.c.delegation)
            .where(_meets(it))
            .order_by(delegations.c.first_day.desc(), learned.c.id)
            .offset(it.page * PAGE)
            .limit(PAGE)
        )
        return [(row.delegation, _learned(row)) for row in await self._transaction.read(query)]


def _meets(it: Search) -> ColumnElement[bool]:
    words = [learned.c.sought.contains(word, autoescape=True) for word in it.words.split()]
    kind = [learned.c.kind == it.kind] if it.kind else []
    theme = [learned.c.filed.contains(it.theme)] if it.theme else []
    of = [learned.c.delegation == it.delegation] if it.delegation else []
    return and_(true(), *words, *theme, *kind, *of)


def _delegation(row: Row[*tuple[Any, ...]]) -> Delegation:
    return Delegation(row.trip, row.first_day, row.last_day, row.theme, row.network, row.region, row.id)


def _learned(row: Row[*tuple[Any, ...]]) -> Learned:
    return Learned(**{name: getattr(row, name) for name in TOLD}, themes=tuple(row.themes.splitlines()))


def _filed(it: Learned) -> dict[str, str]:
    kept = [" ".join(theme.split()) for theme in it.themes]
    return {"themes": "\n".join(kept), "filed": " ".join(map(key_of, kept))}
