"""Who attends what, as far as the sign-ups say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Row, select

from bot.attendance.rules.expected import EVERYWHERE, Attendance, refs
from bot.people.rules.person import Person, Role
from bot.programme.rules.programme import group_names
from bot.signup.rules.signup import Answers, Status
from storage.signups import ANSWERS
from storage.tables import signups
from storage.transaction import Transaction


class Attendances:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def of(self, people: Sequence[Person]) -> dict[int, Attendance]:
        """By person. Organisers are told what concerns any group; who has no sign-up attends everything."""
        query = select(signups.c.person, signups.c.answers).where(signups.c.person.in_([it.id for it in people]))
        said = {row.person: attendance(_answers(row)) for row in await self._transaction.read(query)}
        return {it.id: _for(it, said.get(it.id, EVERYWHERE)) for it in people}

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


def _for(person: Person, said: Attendance) -> Attendance:
    return replace(said, groups=None) if person.role is Role.ORGANISER else said


def attendance(answers: Answers) -> Attendance:
    return Attendance(
        answers.joins,
        answers.leaves,
        frozenset(_days(answers.get("days"))),
        group_names(str(answers.get("groups") or "")),
        refs(str(answers.get("absent") or "")),
    )


def _days(said: object) -> Iterable[date]:
    return said if isinstance(said, tuple) else ()
