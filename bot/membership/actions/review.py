"""A claim before the organisers: shown to all, decided once by whoever is first, told to the person."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.membership.rules.matching import Match
from bot.membership.rules.matching import matches as alike
from bot.membership.rules.roster import Organisation
from bot.membership.screens import review as screens
from bot.people.actions import tell
from bot.people.rules.person import Person
from bot.seats.actions import joining
from bot.seats.actions.status import change_status
from bot.signup.rules.signup import Proof, Signup, Status
from bot.trip import Trip
from storage.limits import Limited
from storage.work import Work

CLAIMED = "claimed"  # what the record calls a claim shown
SHOWN = 3  # times that a person's claim is shown to all within A_DAY: after that it waits in /inscrits
A_DAY = timedelta(days=1)
ENDED = (Status.WITHDRAWN, Status.REFUSED, Status.LAPSED)
LONGEST_REASON = 500  # characters


async def show(work: Work, signup: Signup) -> None:
    """Cards to every organiser, unless this person has had many shown."""
    await work.audit.note(signup.person, CLAIMED, signup.id)
    person = signup.person
    if person is not None and await work.limits.take(Limited.CLAIMS, person, SHOWN, A_DAY):
        return
    found = await matches(work, signup)
    await tell.tell_organisers(work, lambda language: screens.card(signup, found, language))


async def matches(work: Work, signup: Signup) -> list[Match]:
    """What the roster holds that is like what this person wrote. For organisers' eyes alone."""
    return alike(await work.roster.load(), signup.answers.organisation, signup.name)


async def pending(work: Work, row: int) -> Signup | None:
    """The claim, while nobody decided; whoever asks first holds it until their transaction ends."""
    await work.signups.lock()
    signup = await work.signups.get(row)
    return signup if signup and signup.status is Status.REVIEW else None


async def accept(work: Work, trip: Trip, by: Person, signup: Signup, organisation: Organisation | None) -> Signup:
    """As a member of this organisation of the roster, or of the one that is written. The rank was kept."""
    named = signup if organisation is None else signup.answering(organisation=organisation.name)
    row = organisation.id if organisation else None
    settled = replace(named, organisation=row, proof=Proof.ORGANISER, doubt="", reason="")
    await work.audit.note(by.id, "accepted", signup.id, f"organisation {row}" if row else "as written")
    await tell.tell(
        work, signup.person, lambda language: screens.you_are_accepted(language, settled.answers.organisation)
    )
    return await joining.enter(work, trip, replace(settled, decided=work.now, decided_by=by.id))


async def confirm(work: Work, by: Person, row: int) -> None:
    """What a colleague said of somebody, an organiser says too; once, and while it holds."""
    await work.signups.lock()
    signup = await work.signups.get(row)
    if signup is None or signup.proof is not Proof.VOUCHED or signup.status in ENDED:
        return
    await work.audit.note(by.id, "accepted", row, f"organisation {signup.organisation}" if signup.organisation else "")
    await work.signups.save(replace(signup, proof=Proof.ORGANISER, decided=work.now, decided_by=by.id))


async def refuse(work: Work, trip: Trip, by: Person, signup: Signup, reason: str) -> Signup:
    """`reason` may be empty; the person reads it."""
    await work.audit.note(by.id, "refused", signup.id)
    await tell.tell(work, signup.person, lambda language: screens.you_are_refused(language, reason))
    decided = replace(signup, decided=work.now, decided_by=by.id, reason=reason)
    return await joining.leave(work, trip, decided, Status.REFUSED)


async def reopen(work: Work, by: Person, row: int) -> Signup | None:
    """A refusal is looked at again, with the rank it had; None when it is no refusal any more."""
    await work.signups.lock()
    signup = await work.signups.get(row)
    if signup is None or signup.status is not Status.REFUSED or signup.ranked is None:
        return None
    await work.audit.note(by.id, "reopened", row)
    await tell.tell(work, signup.person, screens.you_are_looked_at_again)
    anew = replace(signup, proof=Proof.NONE, decided=None, decided_by=None, reason="")
    return await change_status(work, anew, Status.REVIEW)


async def ask_claimant(work: Work, by: Person, signup: Signup) -> Person | None:
    """Whom a question about this claim goes to, noted; None: the bot cannot reach them."""
    person = await work.people.get(signup.person) if signup.person is not None else None
    if person is None or not person.reached:
        return None
    await work.audit.note(by.id, "asked", signup.id)
    return person


async def decider(work: Work, signup: Signup) -> str:
    """The name of who decided, or nothing."""
    person = await work.people.get(signup.decided_by) if signup.decided_by is not None else None
    return person.name if person else ""
