"""What was asked about the visits, what was said, and how its authors want it to be read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, delete, func, insert, or_, select, update

from bot.attachments.rules import Attachment
from bot.debriefs.rules.contributions import Contribution, Mark
from storage.attachments import Attachments
from storage.tables import attachments, contributions, debrief_marks, debriefs, signups
from storage.transaction import Transaction

KEPT = contributions.c.closes.is_(None)
NOBODY = -(10**12)  # and below: no account's number, nor minus a sign-up's


@dataclass(frozen=True, slots=True)
class DebriefRow:
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

    async def all(self) -> list[DebriefRow]:
        rows = await self._transaction.read(select(debriefs).order_by(debriefs.c.id))
        return [_to_debrief(row) for row in rows]

    async def asked_since(self, since: datetime) -> list[DebriefRow]:
        rows = await self._transaction.read(select(debriefs).where(debriefs.c.asked >= since).order_by(debriefs.c.id))
        return [_to_debrief(row) for row in rows]

    async def about(self, entries: Iterable[str]) -> list[DebriefRow]:
        """What is known of these, where anything is."""
        query = select(debriefs).where(debriefs.c.entry.in_(list(entries)))
        return [_to_debrief(row) for row in await self._transaction.read(query)]

    async def get(self, row: int) -> DebriefRow | None:
        found = await self._transaction.one(select(debriefs).where(debriefs.c.id == row))
        return _to_debrief(found) if found else None

    async def of_entry(self, entry: str) -> DebriefRow:
        """Made where there was none."""
        insert = self._transaction.upsert(debriefs).values(entry=entry, over=False, asked=None)
        await self._transaction.write(insert.on_conflict_do_nothing(index_elements=["entry"]))
        found = await self._transaction.one(select(debriefs).where(debriefs.c.entry == entry))
        assert found is not None
        return _to_debrief(found)

    async def mark_asked(self, row: int) -> None:
        await self._transaction.write(update(debriefs).where(debriefs.c.id == row).values(asked=self._now))

    async def mark_over(self, row: int) -> None:
        await self._transaction.write(update(debriefs).where(debriefs.c.id == row).values(over=True))

    async def answered(self, row: int) -> set[int]:
        """Who said something, be it to take it back."""
        query = select(contributions.c.person).where(contributions.c.debrief == row).distinct()
        return {it.person for it in await self._transaction.read(query)}

    async def contributions(self, person: int | None = None) -> list[Contribution]:
        """Everything, or all of one person's, in order. What somebody took back is theirs no more."""
        return await self._contributions(_select() if person is None else _select().where(_by(person), KEPT))

    async def of(self, row: int, person: int) -> list[Contribution]:
        """What somebody said there, in order."""
        mine = (contributions.c.debrief == row, _by(person), KEPT)
        return await self._contributions(_select().where(*mine))

    async def own(self, row: int, person: int) -> Contribution | None:
        """None for what is not theirs, or no more."""
        mine = (contributions.c.id == row, _by(person), KEPT)
        return next(iter(await self._contributions(_select().where(*mine))), None)

    async def to_turn(self) -> list[Contribution]:
        """What is not read yet, and what is read although it was taken back."""
        turns = or_(contributions.c.opens.is_not(None), contributions.c.closes.is_not(None))
        return await self._contributions(_select().where(turns))

    async def _contributions(self, query: Select[*tuple[Any, ...]]) -> list[Contribution]:
        rows: Sequence[Row[*tuple[Any, ...]]] = await self._transaction.read(query)
        carried = await self._attachments.of(query.with_only_columns(contributions.c.id).order_by(None)) if rows else {}
        return [_contribution(row, carried.get(row.id, ())) for row in rows]

    async def keep(self, row: int, it: Contribution) -> int:
        """Its row: anew, or in place of what it was."""
        there = update(contributions).where(contributions.c.id == it.id).values(_values(it))
        if it.id and await self._transaction.write(there):  # taken back meanwhile, it is said anew
            return it.id
        key = {"debrief": row, "person": it.person, "question": it.question, "themes": []}
        return await self._transaction.add(insert(contributions).values(key | _values(it)), contributions.c.id)

    async def revise(self, it: Contribution) -> None:
        """Its words and its mark, in its own row."""
        there = update(contributions).where(contributions.c.id == it.id)
        await self._transaction.erase(there.values(_values(it)))

    async def drop(self, row: int) -> None:
        """With what came with it."""
        await self._transaction.erase(delete(contributions).where(contributions.c.id == row))
        await self._attachments.drop_of(row)

    async def leave(self, row: int, closes: datetime) -> None:
        """Taken back: its author's no more, and read by others until it turns."""
        await self._transaction.write(update(contributions).where(contributions.c.id == row).values(closes=closes))

    async def detach(self, person: int, closes: datetime) -> None:
        """What others read without their name is nobody's from now on, and goes with others': at once, it would tell
        whose it was. One made-up author, so that no figure changes.
        """
        theirs = (contributions.c.person == person, contributions.c.mark == Mark.ANONYMOUS.value)
        read = select(contributions.c.id).where(*theirs, contributions.c.opens.is_(None))
        rows = [row.id for row in await self._transaction.read(read)]
        for row in rows:
            nobody = {"person": NOBODY - min(rows)}
            mine, carried = contributions.c.id == row, attachments.c.contribution == row
            gone = {"closes": func.coalesce(contributions.c.closes, closes)}
            await self._transaction.erase(update(contributions).where(mine).values(nobody | gone))
            await self._transaction.erase(update(attachments).where(carried).values(nobody))

    async def open(self, rows: Sequence[int]) -> None:
        await self._transaction.write(update(contributions).where(contributions.c.id.in_(rows)).values(opens=None))

    async def hide(self, rows: Sequence[int]) -> None:
        await self._transaction.write(update(contributions).where(contributions.c.id.in_(rows)).values(hidden=True))

    async def file(self, rows: Sequence[int], themes: Sequence[str]) -> None:
        """Under these themes, in place of those it had."""
        values = {"themes": list(themes)}
        await self._transaction.write(update(contributions).where(contributions.c.id.in_(rows)).values(values))

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


def _values(it: Contribution) -> dict[str, object]:
    """Without a name, it leaves the themes under which its signed words stood: they would tell whose it is."""
    signed = it.signed or it.mark is Mark.NAMED
    values = {"words": it.words, "mark": it.mark.value, "opens": it.opens, "signed": signed, "hidden": it.hidden}
    return values | ({"themes": []} if it.mark is Mark.ANONYMOUS else {})


def _select() -> Select[*tuple[Any, ...]]:
    """What was noted for somebody is theirs once they have an account."""
    names = [it.name for it in fields(Contribution) if it.name not in ("entry", "carried", "person")]
    person = func.coalesce(signups.c.person, contributions.c.person).label("person")
    query = select(*(contributions.c[name] for name in names), person, debriefs.c.entry)
    joined = query.join(debriefs, debriefs.c.id == contributions.c.debrief)
    return joined.outerjoin(signups, signups.c.id == -contributions.c.person).order_by(contributions.c.id)


def _contribution(row: Row[*tuple[Any, ...]], carried: tuple[Attachment, ...]) -> Contribution:
    values = {"mark": Mark(row.mark), "themes": tuple(row.themes), "carried": carried}
    return Contribution(**dict(row._mapping) | values)


def _to_debrief(row: Row[*tuple[Any, ...]]) -> DebriefRow:
    return DebriefRow(row.id, row.entry, row.over, row.asked)
