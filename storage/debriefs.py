"""What was asked about the visits, what was said, and how its authors want it to be read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, delete, func, or_, select, update

from bot.attachments.rules import Attachment
from bot.debriefs.rules.contributions import Contribution, Mark
from storage.attachments import Attachments
from storage.tables import contributions, debrief_marks, debriefs, signups
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Asked:
    """`entry` is a ref, or `day:` and a date. `at` is None before it is asked; `over`: an organiser said that it is."""

    id: int
    entry: str
    over: bool
    at: datetime | None


class Debriefs:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now
        self._attachments = Attachments(transaction, now)

    async def all(self) -> list[Asked]:
        rows = await self._transaction.read(select(debriefs).order_by(debriefs.c.id))
        return [_asked(row) for row in rows]

    async def about(self, entries: Iterable[str]) -> list[Asked]:
        """What is known of these, where anything is."""
        query = select(debriefs).where(debriefs.c.entry.in_(list(entries)))
        return [_asked(row) for row in await self._transaction.read(query)]

    async def get(self, row: int) -> Asked | None:
        found = await self._transaction.one(select(debriefs).where(debriefs.c.id == row))
        return _asked(found) if found else None

    async def of_entry(self, entry: str) -> Asked:
        """Made where there was none."""
        insert = self._transaction.upsert(debriefs).values(entry=entry, over=False, asked=None)
        await self._transaction.write(insert.on_conflict_do_nothing(index_elements=["entry"]))
        found = await self._transaction.one(select(debriefs).where(debriefs.c.entry == entry))
        assert found is not None
        return _asked(found)

    async def mark_asked(self, row: int) -> None:
        await self._transaction.write(update(debriefs).where(debriefs.c.id == row).values(asked=self._now))

    async def mark_over(self, row: int) -> None:
        await self._transaction.write(update(debriefs).where(debriefs.c.id == row).values(over=True))

    async def answered(self, row: int) -> set[int]:
        """Who said something."""
        query = select(contributions.c.person).where(contributions.c.debrief == row).distinct()
        return {it.person for it in await self._transaction.read(query)}

    async def said(self, person: int | None = None) -> list[Contribution]:
        """Everything, or all of one person's, in order."""
        query = _said()
        return await self._contributions(query if person is None else query.where(_by(person)))

    async def of(self, row: int, person: int) -> list[Contribution]:
        """What somebody said there, in order."""
        mine = (contributions.c.debrief == row, _by(person))
        return await self._contributions(_said().where(*mine))

    async def one(self, row: int) -> Contribution | None:
        return next(iter(await self._contributions(_said().where(contributions.c.id == row))), None)

    async def _contributions(self, query: Select[*tuple[Any, ...]]) -> list[Contribution]:
        rows: Sequence[Row[*tuple[Any, ...]]] = await self._transaction.read(query)
        carried = await self._attachments.of(query.with_only_columns(contributions.c.id).order_by(None)) if rows else {}
        return [_contribution(row, carried.get(row.id, ())) for row in rows]

    async def keep(self, row: int, it: Contribution) -> int:
        """In place of what this person had said to the same question under the same mark; its own row."""
        signed = it.signed or it.mark is Mark.NAMED
        values = {"words": it.words, "hidden": it.hidden, "opens": it.opens, "signed": signed}
        there = update(contributions).where(contributions.c.id == it.id).values(values)
        if it.id and await self._transaction.write(there):  # taken back meanwhile, it is said anew
            return it.id
        key = {"debrief": row, "person": it.person, "question": it.question, "mark": it.mark.value}
        insert = self._transaction.upsert(contributions).values(key | values)
        settled = insert.on_conflict_do_update(index_elements=list(key), set_=values)
        return await self._transaction.add(settled, contributions.c.id)

    async def revise(self, it: Contribution) -> None:
        """Its words and its mark, in its own row; no other answer of theirs to this question has this mark."""
        signed = it.signed or it.mark is Mark.NAMED
        values = {"words": it.words, "mark": it.mark.value, "opens": it.opens, "signed": signed, "hidden": it.hidden}
        await self._transaction.erase(update(contributions).where(contributions.c.id == it.id).values(values))

    async def drop(self, row: int, person: int) -> bool:
        """Taken back by its author, with what came with it."""
        mine = (contributions.c.id == row, _by(person))
        if not await self._transaction.erase(delete(contributions).where(*mine)):
            return False
        await self._attachments.drop_of(row)
        return True

    async def hide(self, row: int) -> None:
        await self._transaction.write(update(contributions).where(contributions.c.id == row).values(hidden=True))

    async def mark_of(self, person: int) -> Mark:
        found = await self._transaction.one(select(debrief_marks.c.mark).where(debrief_marks.c.person == person))
        return Mark(found.mark) if found else Mark.NAMED

    async def introduce(self, people: Collection[int]) -> set[int]:
        """Those who are told for the first time how their answers are read: with their name, until they choose."""
        known = await self._transaction.read(select(debrief_marks.c.person).where(debrief_marks.c.person.in_(people)))
        fresh = set(people) - {it.person for it in known}
        rows = [{"person": it, "mark": Mark.NAMED.value} for it in sorted(fresh)]
        if rows:
            await self._transaction.write(self._transaction.upsert(debrief_marks).on_conflict_do_nothing(), rows)
        return fresh

    async def choose_mark(self, person: int, mark: Mark) -> None:
        """From now on: what was read with a name would tell, without it, whose it is."""
        insert = self._transaction.upsert(debrief_marks).values(person=person, mark=mark.value)
        await self._transaction.write(
            insert.on_conflict_do_update(index_elements=["person"], set_={"mark": mark.value})
        )


def _by(person: int) -> ColumnElement[bool]:
    """Their own, and what was noted for them before they opened the bot."""
    noted = select(-signups.c.id).where(signups.c.person == person)
    return or_(contributions.c.person == person, contributions.c.person.in_(noted))


def _said() -> Select[*tuple[Any, ...]]:
    """What was noted for somebody is theirs once they have an account."""
    names = [it.name for it in fields(Contribution) if it.name not in ("entry", "carried", "person")]
    person = func.coalesce(signups.c.person, contributions.c.person).label("person")
    query = select(*(contributions.c[name] for name in names), person, debriefs.c.entry)
    joined = query.join(debriefs, debriefs.c.id == contributions.c.debrief)
    return joined.outerjoin(signups, signups.c.id == -contributions.c.person).order_by(contributions.c.id)


def _contribution(row: Row[*tuple[Any, ...]], carried: tuple[Attachment, ...]) -> Contribution:
    return Contribution(**dict(row._mapping) | {"mark": Mark(row.mark), "carried": carried})


def _asked(row: Row[*tuple[Any, ...]]) -> Asked:
    return Asked(row.id, row.entry, row.over, row.asked)
