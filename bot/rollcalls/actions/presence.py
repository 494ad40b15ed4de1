"""Who was there, as the roll-calls and the programme say it now."""

from __future__ import annotations

from bot.programme.rules.programme import Entry
from bot.rollcalls.actions import gather
from bot.rollcalls.documents.sheet import Attendee, Register
from bot.rollcalls.rules.half_days import attended, halves
from bot.rollcalls.rules.presence import Presence, answers
from bot.rollcalls.rules.roll import Traveller
from bot.signup.rules.figures import organisation_of
from bot.signup.rules.signup import Signup
from bot.trip import Trip
from storage.work import Work


async def presence(work: Work, trip: Trip) -> Presence:
    called = await work.rollcalls.all()
    marks = await work.rollcalls.marked([it.id for it in called])
    return Presence(await gather.plan(work, trip), tuple(await gather.travellers(work)), answers(called, marks))


async def present(work: Work, trip: Trip, entry: Entry) -> list[Traveller]:
    """Who was there: the roll-call's answer, everyone expected where there was none."""
    found = await presence(work, trip)
    there = found.present(entry)
    return [it for it in found.travellers if it.who in there]


async def register(work: Work, trip: Trip) -> Register:
    """Half-day attendance of all who travel, in order of name."""
    found = await presence(work, trip)
    signups = {it.id: it for it in await work.signups.all()}
    names = {it.id: it.name for it in await work.roster.organisations()}
    people = [_attendee(it, signups.get(it.who.signup), names) for it in found.travellers if it.withdrew is None]
    people.sort(key=lambda it: (it.last.casefold(), it.first.casefold()))
    return Register(trip, work.now, tuple(people), attended(found, halves(found.plan.programme, work.now)))


def _attendee(it: Traveller, signup: Signup | None, names: dict[int, str]) -> Attendee:
    if signup is None:
        return Attendee(it.who, "", it.name, "")
    answers = signup.answers
    return Attendee(it.who, answers.first_name, answers.last_name, organisation_of(signup, names))
