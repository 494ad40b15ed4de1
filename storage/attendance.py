"""Who attends what, as far as the sign-ups say."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, select

from bot.attendance.rules.expected import EVERYWHERE, Attendance, refs
from bot.people.rules.person import Person, Role
from bot.programme.rules.programme import group_names
from bot.signup.rules.signup import Answers, Status
from storage.signup_rows import ANSWERS
from storage.tables import signups
from storage.transaction import Transaction

# Asked for each update: built once.
OF = select(signups.c.person, signups.c.answers).where(signups.c.person.in_(bindparam("people", expanding=True)))


class Attendances:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._foreseen: frozenset[int] = frozenset()
        self._known: dict[int, Attendance] = {}
        self._revision = transaction.revision

    def foresee(self, people: Iterable[int]) -> None:
        """It may be asked of these, one after the other: the first who is asked about has all of them read."""
        self._foreseen = frozenset(people)

    async def of(self, people: Sequence[Person]) -> dict[int, Attendance]:
        """By person. Organisers are told what concerns any group; who has no sign-up attends everything."""
        if self._revision != self._transaction.revision:
            self._known, self._revision = {}, self._transaction.revision
        if unread := {it.id for it in people} - self._known.keys():
            await self._read(unread | self._foreseen)
        return {it.id: _for(it, self._known[it.id]) for it in people}

    async def _read(self, people: Collection[int]) -> None:
        self._foreseen = frozenset()
        rows = await self._transaction.read(OF, people=sorted(people))
        self._known |= dict.fromkeys(people, EVERYWHERE) | {row.person: attendance(_answers(row)) for row in rows}

    async def without_telegram(self) -> list[tuple[str, Attendance]]:
        """The names of those who have a seat and whom the bot cannot write to: somebody else registered them."""
        unclaimed = (signups.c.status == Status.SEATED.value, signups.c.person.is_(None))
        rows = await self._transaction.read(select(signups.c.answers).where(*unclaimed).order_by(signups.c.id))
        return [(answers.name, attendance(answers)) for answers in map(_answers, rows)]

    async def seated(self) -> dict[int, Attendance]:
        """By sign-up, of all who have a seat: those without Telegram too."""
        query = select(signups.c.id, signups.c.answers).where(signups.c.status == Status.SEATED.value)
        return {row.id: attendance(_answers(row)) for row in await self._transaction.read(query)}


def _answers(row: Row[*tuple[Any, ...]]) -> Answers:
    return ANSWERS.validate_json(row.answers)


def _for(person: Person, known: Attendance) -> Attendance:
    return replace(known, groups=None) if person.role is Role.ORGANISER else known


def attendance(answers: Answers) -> Attendance:
    return Attendance(
        answers.joins,
        answers.leaves,
        frozenset(_days(answers.get("days"))),
        group_names(str(answers.get("groups") or "")),
        refs(str(answers.get("absent") or "")),
    )


def _days(value: object) -> Iterable[date]:
    return value if isinstance(value, tuple) else ()
