"""The people who wrote to the bot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Row, and_, func, or_, select, update

from bot.people.rules.person import Language, Person, Preferences, Role
from bot.signup.rules.finding import plain
from storage.tables import people
from storage.transaction import Transaction

PREFERENCES = TypeAdapter(Preferences)
FOUND = 10
CHUNK = 500  # names read at once
COMING = (Role.PARTICIPANT.value, Role.CAPTAIN.value, Role.ORGANISER.value)


class People:
    """`first` are the organisers named in the settings: organisers for as long as they stand there."""

    def __init__(self, transaction: Transaction, first: frozenset[int]) -> None:
        self._transaction = transaction
        self._first = first
        self._saved: dict[int, Person] = {}
        self.touched: set[int] = set()  # written in this transaction: what was loaded before is no longer true

    async def get(self, person: int) -> Person | None:
        return (await self.load([person])).get(person)

    async def load(self, ids: Iterable[int]) -> dict[int, Person]:
        rows = await self._transaction.read(select(people).where(people.c.id.in_(list(ids))))
        return {row.id: self._to_person(row) for row in rows}

    async def save(self, person: Person) -> None:
        """What did not change since they were read is left as it is: another may have written since."""
        self.touched.add(person.id)
        values = _to_row(person)
        if person.id in self._first:
            del values["role"]  # the settings say it; what the database says of them stays
        known = self._saved.get(person.id, person.kept)
        self._saved[person.id] = person
        before = _to_row(known) if known else {}
        changed = {name: value for name, value in values.items() if name == "id" or before.get(name) != value}
        insert = self._transaction.upsert(people).values({"role": Role.OUTSIDER.value} | values)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["id"], set_=changed))

    async def coming(self) -> list[Person]:
        """Confirmed participants, captains and organisers, in order of id."""
        return await self._where(or_(people.c.role.in_(COMING), people.c.id.in_(self._first)))

    async def coming_after(self, after: int | None, limit: int) -> list[Person]:
        """The next `limit` of those who come, by id: a crowd is read by chunks."""
        coming = or_(people.c.role.in_(COMING), people.c.id.in_(self._first))
        return await self._where(coming if after is None else and_(coming, people.c.id > after), limit)

    async def known(self, limit: int) -> list[Person]:
        """At most `limit` of those who wrote to the bot, those who come first."""
        coming = or_(people.c.role.in_(COMING), people.c.id.in_(self._first))
        rows = await self._transaction.read(select(people).order_by(coming.desc(), people.c.id).limit(limit))
        return [self._to_person(row) for row in rows]

    @property
    def first(self) -> frozenset[int]:
        """The organisers of the settings, known to the bot or not."""
        return self._first

    def named(self, person: int) -> bool:
        """An organiser by the settings, whether or not they ever wrote to the bot."""
        return person in self._first

    async def organisers(self) -> list[Person]:
        return await self._where(or_(people.c.role == Role.ORGANISER.value, people.c.id.in_(self._first)))

    async def standing(self, role: Role) -> list[Person]:
        return await self._where(people.c.role == role.value)

    async def find(self, words: str) -> list[Person]:
        """At most FOUND people whose name holds `words`, whatever the case and the accents: databases fold differently.

        Names are looked at by chunks, in order of id, and no further than it takes.
        """
        wanted, after, found = plain(words), 0, list[int]()
        while wanted and len(found) < FOUND:
            query = select(people.c.id, people.c.name).where(people.c.id > after).order_by(people.c.id).limit(CHUNK)
            rows = await self._transaction.read(query)
            found += [row.id for row in rows if wanted in plain(row.name)]
            if len(rows) < CHUNK:
                break
            after = rows[-1].id
        known = await self.load(found[:FOUND])
        return [known[it] for it in found[:FOUND]]

    def taken_back(self) -> None:
        """What was saved may not be: what was read counts again."""
        self._saved.clear()

    def erased(self, person: int) -> None:
        """Their row is gone: whoever loaded them before must not believe it."""
        self._saved.pop(person, None)
        self.touched.add(person)

    async def unreached(self, person: int) -> None:
        self.touched.add(person)
        await self._transaction.write(update(people).where(people.c.id == person).values(reached=False))

    async def unreached_count(self) -> int:
        row = await self._transaction.one(select(func.count()).where(people.c.reached.is_(False)))
        return int(row[0]) if row else 0

    async def counts(self) -> dict[Role, int]:
        query = select(people.c.role, func.count()).group_by(people.c.role)
        return {Role(row[0]): int(row[1]) for row in await self._transaction.read(query)}

    async def _where(self, condition: ColumnElement[bool], limit: int | None = None) -> list[Person]:
        rows = await self._transaction.read(select(people).where(condition).order_by(people.c.id).limit(limit))
        return [self._to_person(row) for row in rows]

    def _to_person(self, row: Row[*tuple[Any, ...]]) -> Person:
        person = Person(
            id=row.id,
            name=row.name,
            role=Role(row.role),
            language=Language(row.language),
            preferences=PREFERENCES.validate_json(row.preferences),
            reached=row.reached,
            as_participant=row.as_participant,
        )
        shown = replace(person, role=Role.ORGANISER) if person.id in self._first else person
        return replace(shown, kept=person)


def _to_row(person: Person) -> dict[str, object]:
    return {
        "id": person.id,
        "name": person.name,
        "role": person.role.value,
        "language": person.language.value,
        "preferences": PREFERENCES.dump_json(person.preferences).decode(),
        "reached": person.reached,
        "as_participant": person.as_participant,
    }
