"""Whom a broadcast may be for: those who come, as the sign-ups and the programme know them now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.attendance.rules.expected import EVERYWHERE, Attendance, Plan
from bot.broadcasts.rules.audience import Attendee, Audience, chosen, elsewhere, organisation_key
from bot.people.rules.person import Person, Role
from bot.signup.rules.figures import organisation_of
from bot.signup.rules.signup import Signup, Status
from bot.trip import Trip
from storage.work import Work

TRAVELS = (Role.PARTICIPANT, Role.CAPTAIN)


@dataclass(frozen=True, slots=True)
class Gathering:
    """All that the sign-ups and the programme say of who is there."""

    trip: Trip
    plan: Plan
    seated: Mapping[int, Attendance]
    audience: Audience
    unseen: frozenset[int]

    def attendee(self, person: Person | None, signup: Signup | None) -> Attendee:
        travels = signup is not None or (person is not None and person.role in TRAVELS)
        known = person or Person(0)
        return Attendee(
            chat=known.id,
            signup=signup.id if signup else 0,
            name=(signup.name if signup else "") or known.name,
            phone=signup.answers.phone if signup else "",
            email=signup.email if signup and not known.id else "",
            language=known.language,
            quiet=known.preferences.quiet,
            participant=travels,
            organiser=known.role is Role.ORGANISER,
            reached=bool(known.id) and known.reached,
            organisation=organisation_key(signup) if signup else "",
            function=signup.answers.function.value if signup and signup.answers.function else "",
            elsewhere=elsewhere(signup, self.trip.form) if signup else frozenset(),
            entries=self._expected(signup, self.audience.entries),
            legs=self._expected(signup, self.audience.legs),
            unseen=known.id in self.unseen,
        )

    def _expected(self, signup: Signup | None, named: Sequence[str]) -> frozenset[str]:
        """Those of the entries that the audience names at which they are expected."""
        if not named:
            return frozenset()
        attendance = self.seated.get(signup.id, EVERYWHERE) if signup else EVERYWHERE
        theirs = self.plan.of(attendance)
        return frozenset(it for it in named if theirs.entry(it))


async def everybody(work: Work, trip: Trip, audience: Audience) -> list[Attendee]:
    """Participants and organisers; those without Telegram last."""
    owing = await work.recipients.of(audience.unseen) if audience.unseen else []
    unseen = frozenset(it.chat for it in owing if it.got and it.answer is None)
    plan = Plan(await work.programmes.current(), trip.form.stops)
    gathering = Gathering(trip, plan, await work.attendance.seated(), audience, unseen)
    seated = await work.signups.with_status([Status.SEATED])
    people = {it.id: it for it in await work.people.coming()}
    people |= await work.people.load([it.person for it in seated if it.person and it.person not in people])
    owned = {it.person: it for it in seated if it.person in people}
    here = [gathering.attendee(person, owned.get(number)) for number, person in sorted(people.items())]
    return here + [gathering.attendee(None, it) for it in seated if it.person not in people]


async def addressed(work: Work, trip: Trip, audience: Audience) -> list[Attendee]:
    return chosen(audience, await everybody(work, trip, audience))


async def organisations(work: Work) -> list[tuple[str, str]]:
    """(key, name) of those that confirmed participants come from, by name."""
    names = {it.id: it.name for it in await work.roster.organisations()}
    seated: Sequence[Signup] = await work.signups.with_status([Status.SEATED])
    found = {organisation_key(it): organisation_of(it, names) for it in seated if it.of}
    return sorted(found.items(), key=lambda it: it[1].casefold())
