"""Who travels, and the roll of a leg as it stands."""

from __future__ import annotations

from dataclasses import replace

from bot.attendance.rules.expected import EVERYWHERE, Attendance, Plan
from bot.people.rules.person import Person, Role
from bot.rollcalls.rules.roll import Roll, Traveller, roll
from bot.rollcalls.rules.rollcall import RollCall, Who
from bot.signup.rules.signup import Signup, Status
from bot.trip import Trip
from storage.attendance import attendance
from storage.work import Work

TRAVELS = (Role.PARTICIPANT, Role.CAPTAIN)


async def plan(work: Work, trip: Trip) -> Plan:
    return Plan(await work.programmes.current(), trip.form.stops)


async def travellers(work: Work) -> list[Traveller]:
    """Whoever has a seat, or had one and withdrew; those whom the team made participants without a sign-up."""
    signups = await work.signups.with_status([Status.SEATED, Status.WITHDRAWN])
    people = await work.people.load([it.person for it in signups if it.person is not None])
    seated = {it.person for it in signups if it.status is Status.SEATED}
    others = [it for it in await work.people.coming() if it.role in TRAVELS and it.id not in seated]
    return [*(_signed_up(it, people.get(it.person or 0)) for it in signups), *map(_known, others)]


def _signed_up(it: Signup, person: Person | None) -> Traveller:
    known = _known(person) if person else Traveller(Who(), "")
    withdrew = (it.touched or it.created) if it.status is Status.WITHDRAWN else None
    attends = _attends(it, person)
    name = it.name or known.name
    return replace(known, who=Who(it.id), name=name, phone=it.answers.phone, attendance=attends, withdrew=withdrew)


def _attends(it: Signup, person: Person | None) -> Attendance:
    found = attendance(it.answers)
    return replace(found, groups=None) if person and person.role is Role.ORGANISER else found


def _known(it: Person) -> Traveller:
    return Traveller(Who(person=it.id), it.name, "", it.id, it.reached, it.language, EVERYWHERE)


async def who_is(work: Work, person: Person) -> Who | None:
    """How the roll knows them; None for who is not on it."""
    signup = await work.signups.of(person.id)
    if signup is not None and signup.status is Status.SEATED:
        return Who(signup.id)
    return Who(person=person.id) if person.role in TRAVELS else None


async def current(work: Work, trip: Trip, rollcall: RollCall) -> Roll:
    made, marks = await plan(work, trip), await work.rollcalls.marks(rollcall.id)
    return roll(rollcall, made, await travellers(work), marks)
