"""The people who wrote to the bot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Executable, Row, and_, bindparam, func, or_, select, true, update

from bot.adapters import Adapter
from bot.people.rules.person import Language, Person, Preferences, Role
from bot.signup.rules.finding import plain
from storage.tables import people
from storage.transaction import Transaction, upsert

PREFERENCES = Adapter(Preferences)
FOUND = 10
CHUNK = 500  # names read at once
COLUMNS = ("name", "role", "language", "preferences", "reached", "as_participant")
COMING = (Role.PARTICIPANT.value, Role.CAPTAIN.value, Role.ORGANISER.value)


KNOWN = select(people).where(people.c.id.in_(bindparam("ids", expanding=True)))  # asked for each update: built once


class People:
    """`first` are the organisers named in the settings: organisers for as long as they stand there.

    Each is read once in a transaction, and all that was saved is written together: when it ends, or before a query
    that could see it.
    """

    def __init__(self, transaction: Transaction, first: frozenset[int]) -> None:
        self._transaction = transaction
        self._first = first
        self._rows: dict[int, Person | None] = {}  # as the database has them, with what is still to be written
        self._saved: dict[int, Person] = {}
        self._changed: dict[int, set[str]] = {}  # still to be written
        transaction.on_flush, transaction.on_held = self.flush, self._rows.clear

    async def get(self, person: int) -> Person | None:
        return (await self.load([person])).get(person)

    async def load(self, ids: Iterable[int]) -> dict[int, Person]:
        wanted = list(ids)
        if unread := [it for it in wanted if it not in self._rows]:
            await self.flush()
            rows = await self._transaction.read(KNOWN, ids=unread)
            self._rows |= dict.fromkeys(unread) | {row.id: _to_person(row) for row in rows}
        return {it: self._shown(row) for it in wanted if (row := self._rows[it])}

    async def save(self, person: Person) -> None:
        """What did not change since they were read is left as it is: another may have written since."""
        known = self._saved.get(person.id, person.kept)
        changed = {it for it in COLUMNS if known is None or getattr(known, it) != getattr(person, it)}
        if person.id in self._first:
            changed.discard("role")  # the settings say it; what the database says of them stays
        self._saved[person.id] = person
        self._changed.setdefault(person.id, set()).update(changed)
        if person.id in self._rows:
            row = self._rows[person.id] or Person(person.id)
            self._rows[person.id] = replace(row, **{it: getattr(person, it) for it in changed})

    async def flush(self) -> None:
        """Those of whom the same is new are written by one statement."""
        alike: dict[frozenset[str], list[dict[str, object]]] = {}
        for id, changed in self._changed.items():
            alike.setdefault(frozenset(changed), []).append(self._to_row(self._saved[id]))
        self._changed.clear()
        for names, rows in alike.items():
            await self._transaction.write(_saving(self._transaction.dialect, names), rows)

    def _to_row(self, person: Person) -> dict[str, object]:
        return _to_row(replace(person, role=Role.OUTSIDER) if person.id in self._first else person)

    async def coming(self) -> list[Person]:
        """Confirmed participants, captains and organisers, in order of id."""
        return await self._where(or_(people.c.role.in_(COMING), people.c.id.in_(self._first)))

    async def coming_count(self) -> int:
        """Two counts, each by an index: one condition for both is asked of every row."""
        others = and_(people.c.id.in_(self._first), people.c.role.not_in(COMING))
        return await self._count(people.c.role.in_(COMING)) + (await self._count(others) if self._first else 0)

    async def coming_after(self, after: int | None, limit: int) -> list[Person]:
        """The next `limit` of those who come, by id: a crowd is read by chunks."""
        coming = or_(people.c.role.in_(COMING), people.c.id.in_(self._first))
        return await self._where(coming if after is None else and_(coming, people.c.id > after), limit)

    async def known(self, limit: int) -> list[Person]:
        """At most `limit` of those who wrote to the bot, those who come first."""
        coming = or_(people.c.role.in_(COMING), people.c.id.in_(self._first))
        rows = await self._read(select(people).order_by(coming.desc(), people.c.id).limit(limit))
        return [self._shown(_to_person(row)) for row in rows]

    @property
    def first(self) -> frozenset[int]:
        """The organisers of the settings, known to the bot or not."""
        return self._first

    def named(self, person: int) -> bool:
        """An organiser by the settings, whether or not they ever wrote to the bot."""
        return person in self._first

    async def organisers(self) -> list[Person]:
        return await self._where(or_(people.c.role == Role.ORGANISER.value, people.c.id.in_(self._first)))

    async def with_role(self, role: Role) -> list[Person]:
        return await self._where(people.c.role == role.value)

    async def find(self, words: str) -> list[Person]:
        """At most FOUND people whose name holds `words`, whatever the case and the accents: databases fold differently.

        Names are looked at by chunks, in order of id, and no further than it takes.
        """
        wanted, after, found = plain(words), 0, list[int]()
        while wanted and len(found) < FOUND:
            query = select(people.c.id, people.c.name).where(people.c.id > after).order_by(people.c.id).limit(CHUNK)
            rows = await self._read(query)
            found += [row.id for row in rows if wanted in plain(row.name)]
            if len(rows) < CHUNK:
                break
            after = rows[-1].id
        known = await self.load(found[:FOUND])
        return [known[it] for it in found[:FOUND]]

    def taken_back(self) -> None:
        """What was saved may not be: what was read counts again."""
        for kept in (self._rows, self._saved, self._changed):
            kept.clear()

    def erased(self, person: int) -> None:
        """Their row is gone: whoever loaded them before must not believe it."""
        for kept in (self._rows, self._saved, self._changed):
            kept.pop(person, None)

    async def unreached(self, person: int) -> None:
        await self.flush()
        await self._transaction.write(update(people).where(people.c.id == person).values(reached=False))
        self.erased(person)  # what is known of them, not they

    async def unreached_count(self) -> int:
        return await self._count(people.c.reached.is_(False))

    async def count(self) -> int:
        """Of all who wrote to the bot."""
        return await self._count(true())

    async def _count(self, condition: ColumnElement[bool]) -> int:
        row = await self._one(select(func.count()).select_from(people).where(condition))
        return int(row[0]) if row else 0

    async def counts(self) -> dict[Role, int]:
        query = select(people.c.role, func.count()).group_by(people.c.role)
        return {Role(row[0]): int(row[1]) for row in await self._read(query)}

    async def _where(self, condition: ColumnElement[bool], limit: int | None = None) -> list[Person]:
        rows = await self._read(select(people).where(condition).order_by(people.c.id).limit(limit))
        return [self._shown(_to_person(row)) for row in rows]

    async def _read(self, query: Executable) -> Sequence[Row[*tuple[Any, ...]]]:
        await self.flush()
        return await self._transaction.read(query)

    async def _one(self, query: Executable) -> Row[*tuple[Any, ...]] | None:
        await self.flush()
        return await self._transaction.one(query)

    def _shown(self, row: Person) -> Person:
        return replace(row, role=Role.ORGANISER if row.id in self._first else row.role, kept=row)


@cache  # as many as there are columns that change together
def _saving(dialect: str, names: frozenset[str]) -> Executable:
    """Of whoever is there already, these columns alone are written."""
    insert = upsert(dialect, people)
    as_new = {"id": insert.excluded.id} | {it: insert.excluded[it] for it in sorted(names)}
    return insert.on_conflict_do_update(index_elements=["id"], set_=as_new)


def _to_person(row: Row[*tuple[Any, ...]]) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        role=Role(row.role),
        language=Language(row.language),
        preferences=PREFERENCES.validate_json(row.preferences),
        reached=row.reached,
        as_participant=row.as_participant,
    )


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
