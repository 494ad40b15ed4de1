"""The network's members: organisations, their mail domains, and people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, insert, or_, select, update

from bot.membership.rules.roster import Member, Organisation, Roster
from storage.tables import domains, members, organisations
from storage.transaction import Transaction


class RosterBook:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def load(self) -> Roster:
        """All of it: hundreds of organisations at most."""
        rows = await self._transaction.read(select(members).order_by(members.c.id))
        return Roster(tuple(await self.organisations()), tuple(_to_member(row) for row in rows))

    async def organisations(self) -> list[Organisation]:
        return await self._where()

    async def organisation(self, row: int) -> Organisation | None:
        return next(iter(await self._where(organisations.c.id == row)), None)

    async def by_domain(self, domain: str) -> Organisation | None:
        """The organisation whose mail domain this is (lower case)."""
        owner = select(domains.c.organisation).where(domains.c.domain == domain).scalar_subquery()
        return next(iter(await self._where(organisations.c.id == owner)), None)

    async def by_email(self, email: str) -> Member | None:
        """The person whose address this is (casefolded)."""
        row = await self._transaction.one(select(members).where(members.c.email == email).order_by(members.c.id))
        return _to_member(row) if row else None

    async def keep(self, it: Organisation) -> Organisation:
        """Adds it, or changes the one that has its `id`: sign-ups go on referring to it. A domain has one owner."""
        if it.id:
            changed = update(organisations).where(organisations.c.id == it.id).values(name=it.name)
            await self._transaction.write(changed)
        row = it.id or await self._transaction.add(insert(organisations).values(name=it.name), organisations.c.id)
        freed = or_(domains.c.organisation == row, domains.c.domain.in_(it.domains))
        await self._transaction.write(delete(domains).where(freed))
        if it.domains:
            named = [{"domain": domain, "organisation": row} for domain in it.domains]
            await self._transaction.write(insert(domains), named)
        return Organisation(it.name, tuple(sorted(it.domains)), row)

    async def drop(self, row: int) -> None:
        """The organisation, its domains and its people."""
        for statement in (
            delete(members).where(members.c.organisation == row),
            delete(domains).where(domains.c.organisation == row),
            delete(organisations).where(organisations.c.id == row),
        ):
            await self._transaction.write(statement)

    async def add(self, people: Sequence[Member]) -> None:
        if people:
            await self._transaction.write(insert(members), [_to_row(it) for it in people])

    async def clear_members(self) -> None:
        await self._transaction.write(delete(members))

    async def _where(self, *conditions: ColumnElement[bool]) -> list[Organisation]:
        query = select(organisations).where(*conditions).order_by(organisations.c.name, organisations.c.id)
        rows = await self._transaction.read(query)
        ids = [row.id for row in rows]
        named = await self._transaction.read(select(domains).where(domains.c.organisation.in_(ids)))
        owned: dict[int, list[str]] = {}
        for row in sorted(named, key=lambda it: it.domain):
            owned.setdefault(row.organisation, []).append(row.domain)
        return [Organisation(row.name, tuple(owned.get(row.id, ())), row.id) for row in rows]


def _to_row(member: Member) -> dict[str, object]:
    return {name: getattr(member, name) for name in ("organisation", "last_name", "first_name", "email")}


def _to_member(row: Row[*tuple[Any, ...]]) -> Member:
    return Member(row.organisation, row.last_name, row.first_name, row.email, row.id)
