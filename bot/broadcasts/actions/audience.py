"""Whom a broadcast may be for: those who come, as the sign-ups and the programme know them now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.broadcasts.rules.attending import expected
from bot.broadcasts.rules.audience import Attendee, Audience, chosen, elsewhere, organisation_key
from bot.people.rules.person import Person, Role
from bot.programme.rules.programme import Programme
from bot.signup.rules.figures import organisation_of
from bot.signup.rules.signup import Signup, Status
from bot.trip import Trip
from storage.work import Work

TRAVELS = (Role.PARTICIPANT, Role.CAPTAIN)


@dataclass(frozen=True, slots=True)
class Gathering:
    """All that the sign-ups and the programme say of who is there."""

    trip: Trip
    programme: Programme
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
            language=known.language,
            quiet=known.preferences.quiet,
            participant=travels,
            organiser=known.role is Role.ORGANISER,
            reached=bool(known.id) and known.reached,
            organisation=organisation_key(signup) if signup else "",
            function=signup.answers.function.value if signup and signup.answers.function else "",
            elsewhere=elsewhere(signup, self.trip.form) if signup else frozenset(),
            entries=self._entries(signup),
            unseen=known.id in self.unseen,
        )

    def _entries(self, signup: Signup | None) -> frozenset[str]:
        asked = (self.programme.entry(it) for it in self.audience.entries)
        return frozenset(it.ref for it in asked if it and expected(it, self.programme, signup))


async def everybody(work: Work, trip: Trip, audience: Audience) -> list[Attendee]:
    """Participants and organisers; those without Telegram last."""
    owing = await work.recipients.of(audience.unseen) if audience.unseen else []
    unseen = frozenset(it.chat for it in owing if it.got and it.answer is None)
    gathering = Gathering(trip, await work.programmes.current(), audience, unseen)
    seated = await work.signups.standing([Status.SEATED])
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
    seated: Sequence[Signup] = await work.signups.standing([Status.SEATED])
    found = {organisation_key(it): organisation_of(it, names) for it in seated if it.of}
    return sorted(found.items(), key=lambda it: it[1].casefold())
