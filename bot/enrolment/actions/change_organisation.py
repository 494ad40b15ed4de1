"""Another organisation once the membership is settled: the organisers decide, and nothing changes meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.enrolment.screens import change_organisation as screens
from bot.people.actions.tell import tell, tell_organisers
from bot.people.rules.person import Person
from bot.seats.actions import allocation
from bot.signup.rules.signup import HOLDS_SEAT, OPEN, Signup
from bot.trip import Trip
from storage.work import Work

WANTED = "organisation"  # the draft that keeps the name asked for


@dataclass(frozen=True, slots=True)
class Beyond:
    """`signup` as it would stand, with one seat more than the `each` that an organisation may have."""

    signup: Signup
    each: int


async def ask_organisers(work: Work, person: Person, before: Signup, wanted: str) -> bool:
    """False when the change needs nobody's word."""
    if before.status not in OPEN or not before.member or wanted.casefold() == before.answers.organisation.casefold():
        return False
    request = await work.drafts.put(person.id, WANTED, wanted)
    await work.audit.note(person.id, "asked another organisation", before.id)
    await tell_organisers(work, lambda language: screens.card(before, wanted, request, language), but=person.id)
    return True


async def decide(
    work: Work, trip: Trip, organiser: Person, request: int, accepted: bool, beyond: bool = False
) -> Signup | Beyond | None:
    """None when it was decided already, or withdrawn. The person is told; seat and rank stay.

    `beyond`: the organiser knows that the organisation then has more seats than one may have.
    """
    await work.signups.lock()
    draft = await work.drafts.get(request)
    signup = await work.signups.of(draft.person) if draft and draft.what == WANTED else None
    if draft is None or signup is None or signup.status not in OPEN:
        return None
    changed = await renamed(work, signup, draft.document) if accepted else signup
    full = accepted and await _full(work, trip, changed)
    if full and not beyond:
        return Beyond(changed, trip.seats_per_organisation)
    kept = await work.signups.save(changed)
    await work.drafts.drop(draft.person, WANTED)
    what = "changed the organisation" if accepted else "kept the organisation"
    await work.audit.note(organiser.id, what, signup.id, "over the organisation's limit" if full else "")
    await _tell(work, organiser, signup, kept, draft.document, accepted)
    await allocation.fill(work, trip)  # the organisation that they leave may have a seat more
    return kept


async def _full(work: Work, trip: Trip, changed: Signup) -> bool:
    """Who holds a seat would take one too many of the organisation they go to; who waits, waits for it."""
    plan = await allocation.current_plan(work, trip)
    return changed.status in HOLDS_SEAT and not plan.room_for(changed)


async def _tell(work: Work, organiser: Person, before: Signup, kept: Signup, wanted: str, accepted: bool) -> None:
    await tell(work, kept.person, lambda language: screens.decided(kept, accepted, language))
    await tell_organisers(
        work,
        lambda language: screens.notification(before, wanted, organiser.name, accepted, language),
        but=organiser.id,
    )


async def renamed(work: Work, signup: Signup, wanted: str) -> Signup:
    """Known to the roster by that very name, it is the roster's."""
    known = [it for it in await work.roster.organisations() if it.name.casefold() == wanted.casefold()]
    return replace(signup.answering(organisation=wanted), organisation=known[0].id if known else None)
