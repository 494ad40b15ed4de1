"""Sign-ups by rank, and what became of them."""

from __future__ import annotations

from datetime import timedelta

from bot.people.rules.person import Role
from bot.seats.actions import joining
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from bot.trip import Terms, Trip
from storage.database import Database
from storage.work import Work
from tests.builders import instant, person, trip

SEATED, OFFERED, WAITING = Status.SEATED, Status.OFFERED, Status.WAITING


LAPSED, WITHDRAWN, DRAFT = Status.LAPSED, Status.WITHDRAWN, Status.DRAFT


CLAIRE, OMAR = 101, 102


RANKED = instant("2023-11-21 09:00")


def of(seats: int, each: int = 2) -> Trip:
    return trip(seats=seats, seats_per_organisation=each, form=Terms(offers_end=instant("2024-03-19 00:00")))


def signup(
    n: int, organisation: str = "", function: Function = Function.CITIZEN, status: Status = Status.DRAFT
) -> Signup:
    """Of person `n`, confirmed `n` minutes after nine; of an organisation of its own unless told."""
    answers = Answers("Ana", f"Numéro {n}", organisation or f"org {n}", function, phone="+33639980001")
    ranked = RANKED + timedelta(minutes=n)
    return Signup(person=n, status=status, answers=answers, proof=Proof.MAILBOX, ranked=ranked)


async def kept(work: Work, *signups: Signup) -> list[Signup]:
    for it in signups:
        if it.person is not None and await work.people.get(it.person) is None:
            await work.people.save(person(it.person, role=Role.MEMBER))
    return [await work.signups.save(it) for it in signups]


async def entered(work: Work, trip: Trip, *signups: Signup) -> list[Signup]:
    return [await joining.enter(work, trip, it) for it in await kept(work, *signups)]


async def statuses(database: Database) -> dict[int | None, Status]:
    async with database.reading() as work:
        return {it.person: it.status for it in await work.signups.all()}
