"""Sign-ups as organisers look at them: counted by where they stand, listed page by page. None is read to be counted."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import JSON, ColumnElement, and_, cast, func, not_, select, type_coerce

from bot.signup.rules.figures import Standing
from bot.signup.rules.signup import OPEN, Function, Signup, Status
from storage.signup_rows import to_signup
from storage.tables import people, signups
from storage.transaction import Transaction

# Those who count and whom the bot cannot write to: they never pressed Start, or they blocked it.
REACHED = select(people.c.id).where(people.c.id == signups.c.person, people.c.reached.is_(True)).exists()


def among(statuses: Collection[Status]) -> ColumnElement[bool]:
    return signups.c.status.in_([it.value for it in statuses])


UNREACHED = and_(among(OPEN), not_(REACHED))


async def standings(transaction: Transaction) -> list[Standing]:
    """Of those who are in, by organisation and function; of the others, how many."""
    said = (_answer(transaction, "organisation").label("written"), _answer(transaction, "function").label("capacity"))
    kinds = ("status", signups.c.organisation, "written", "capacity")  # by name: PostgreSQL takes no value for the same
    inside = select(signups.c.status, signups.c.organisation, *said, func.count()).where(among(OPEN)).group_by(*kinds)
    others = select(signups.c.status, func.count()).where(not_(among(OPEN))).group_by(signups.c.status)
    return [Standing(Status(row[0]), count=row[1]) for row in await transaction.read(others)] + [
        Standing(Status(row[0]), row[1], row[2] or "", Function(row[3]) if row[3] else None, row[4])
        for row in await transaction.read(inside)
    ]


def _answer(transaction: Transaction, name: str) -> ColumnElement[str]:
    """Answers are JSON, kept as text."""
    answers = signups.c.answers
    held = type_coerce(answers, JSON) if transaction.dialect == "sqlite" else cast(answers, JSON)
    found: ColumnElement[str] = held[name].as_string()
    return found


async def count(transaction: Transaction, condition: ColumnElement[bool]) -> int:
    row = await transaction.one(select(func.count()).select_from(signups).where(condition))
    return int(row[0]) if row else 0


async def page(transaction: Transaction, condition: ColumnElement[bool], first: int, limit: int) -> list[Signup]:
    """At most `limit` of them from the one numbered `first` on (0 the first), in order of rank."""
    order = (signups.c.ranked.is_(None), signups.c.ranked, signups.c.id)
    query = select(signups).where(condition).order_by(*order).offset(first).limit(limit)
    return [it for row in await transaction.read(query) if (it := to_signup(row))]
