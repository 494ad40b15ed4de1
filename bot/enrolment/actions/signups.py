"""What the organisers look up among the sign-ups, and what they do on somebody's behalf."""

from __future__ import annotations

from dataclasses import replace

from bot.enrolment.screens import card as signup_card
from bot.enrolment.screens.card import Card
from bot.people.actions import tell
from bot.people.rules.person import Person
from bot.seats.actions import joining
from bot.signup.actions.deadline import deadline
from bot.signup.rules import figures as rules
from bot.signup.rules.figures import SignupFigures
from bot.signup.rules.signup import OPEN, Signup, Status
from bot.signup.screens.signups import PAGE, Line, Page, last_page, line
from bot.trip import Trip
from storage.work import Work

STATUSES = {
    "review": (Status.REVIEW,),
    "seated": (Status.SEATED,),
    "left": (Status.WITHDRAWN, Status.REFUSED, Status.LAPSED),
    "drafts": (Status.DRAFT,),
}


async def overview(work: Work, trip: Trip) -> SignupFigures:
    standings, unreached = await work.signups.standings(), await work.signups.unreached_count()
    return rules.figures(standings, trip, await deadline(work, trip), work.now, await names(work), unreached)


async def names(work: Work) -> dict[int, str]:
    """Of the roster's organisations, by row."""
    return {it.id: it.name for it in await work.roster.organisations()}


async def listed(work: Work, which: str, page: int) -> Page:
    """`which`: one of `STATUSES`, or "unreached". A page past the last one is the last."""
    statuses = STATUSES.get(which, ())
    counts = await work.signups.counts()
    total = sum(counts.get(it, 0) for it in statuses) if statuses else await work.signups.unreached_count()
    page = min(page, last_page(total))
    return Page(which, page, total, await _lines(work, await work.signups.page(statuses, page * PAGE, PAGE)))


async def search(work: Work, words: str) -> tuple[list[Line], int]:
    """The first of them, and how many there are."""
    found, total = await work.signups.find(words, await names(work))
    return await _lines(work, found), total


async def _lines(work: Work, signups: list[Signup]) -> list[Line]:
    known = await names(work)
    return [line(it, rules.organisation_of(it, known)) for it in signups]


async def card(work: Work, row: int) -> Card | None:
    signup = await work.signups.get(row)
    if signup is None:
        return None
    people = await work.people.load([it for it in (signup.person, signup.registered_by) if it is not None])
    registrar = people.get(signup.registered_by or 0)
    organisation = rules.organisation_of(signup, await names(work))
    return Card(signup, organisation, people.get(signup.person or 0), registrar.name if registrar else "")


async def withdraw(work: Work, trip: Trip, organiser: Person, row: int) -> bool:
    """False when there is nothing to withdraw any more."""
    await work.signups.lock()
    signup = await work.signups.get(row)
    if signup is None or signup.status not in OPEN:
        return False
    decided = replace(signup, decided=work.now, decided_by=organiser.id)
    await joining.leave(work, trip, decided, Status.WITHDRAWN)
    await work.audit.note(organiser.id, "withdrawn", row)
    await tell.tell(work, signup.person, signup_card.withdrawn_for_you)
    return True


async def exported(work: Work, organiser: int | None, form: str) -> None:
    """Noted when it is asked: the file leaves whatever comes next."""
    await work.audit.note(organiser, "exported", detail=form)
