"""A seat handed over to a colleague: their own form first, then the seat with its rank, in one commit."""

from __future__ import annotations

from dataclasses import replace

from bot.enrolment.actions.handover import opened
from bot.enrolment.rules import handover as rules
from bot.enrolment.rules.handover import LinkKind
from bot.enrolment.rules.registering import same_organisation
from bot.enrolment.screens import handover as screens
from bot.forms.rules.form import DONE, SUMMARY
from bot.people.actions.tell import tell, tell_organisers
from bot.people.rules.person import Person
from bot.seats.actions import allocation
from bot.seats.actions import status as standing
from bot.signup.rules.questions import CONSENT
from bot.signup.rules.signup import Proof, Signup, Status
from bot.trip import Trip
from storage.work import Work


async def prepare_takeover(work: Work, giver: Signup, person: Person) -> Signup:
    """The colleague's own draft, of the same organisation: who gives a seat answers for them."""
    own = await work.signups.of(person.id) or Signup(person=person.id)
    bound = replace(own.answering(organisation=giver.answers.organisation), organisation=giver.organisation)
    proved = replace(bound, proof=own.proof or Proof.VOUCHED, takes=giver.id, ranked=None, paused=False, doubt="")
    again = replace(proved, step=CONSENT.key if own.consented is None else SUMMARY)
    return await standing.change_status(work, again, Status.DRAFT)


async def take_by_tap(work: Work, trip: Trip, secret: str, person: Person) -> Signup | None:
    """By who filled the form before: waiting, or under review."""
    giver, own = await opened(work, LinkKind.TAKEOVER, secret, person), await work.signups.of(person.id)
    if giver is None or own is None or not rules.takes_now(own):
        return None
    proved = replace(own, proof=own.proof or Proof.VOUCHED, doubt="", takes=giver.id, organisation=giver.organisation)
    return await take(work, trip, proved)


async def take(work: Work, trip: Trip, signup: Signup) -> Signup | None:
    """The seat that `signup.takes` holds, with its rank, in one commit. None when it is no longer to be taken."""
    await work.signups.lock()
    giver = await _giver(work, signup)
    known = await work.signups.get(signup.id)
    if giver is None or giver.status is not Status.SEATED or known is None or known.status is not signup.status:
        return None  # somebody decided meanwhile
    if not signup.member or not same_organisation(giver, signup):
        return None
    offered = signup.status is Status.OFFERED
    await work.links.spend(LinkKind.TAKEOVER, giver.id, signup.person or 0)
    left = replace(giver, step=DONE, back=False, decided=work.now, decided_by=signup.person)
    await standing.change_status(work, left, Status.WITHDRAWN)
    seated = replace(signup, step=DONE, back=False, ranked=giver.ranked, takes=None, offer_until=None)
    kept = await standing.change_status(work, seated, Status.SEATED)
    await _tell_taken(work, trip, giver, kept)
    if offered:
        await allocation.take_back(work, kept)
        await allocation.pass_on(work, trip)
    return kept


async def _giver(work: Work, signup: Signup) -> Signup | None:
    """Whose seat is handed over, as long as a link to it lives: a form left idle takes nothing later."""
    if signup.takes is None or not await work.links.alive(LinkKind.TAKEOVER, signup.takes):
        return None
    return await work.signups.get(signup.takes)


def released(signup: Signup) -> Signup:
    """Who takes no seat in the end was vouched for by nobody: a link that many opened makes one colleague."""
    if signup.takes is None:
        return signup
    lent = signup.proof is Proof.VOUCHED and signup.decided_by is None
    return replace(signup, takes=None, proof=Proof.NONE if lent else signup.proof)


async def _tell_taken(work: Work, trip: Trip, giver: Signup, taker: Signup) -> None:
    await work.audit.note(giver.person, "withdrawn", giver.id, f"for {taker.id}")
    await work.audit.note(taker.person, "taken over", taker.id, f"from {giver.id}")
    await tell(work, giver.person, lambda language: screens.ceded(taker, language))
    await tell_organisers(work, lambda language: screens.takeover_notification(giver, taker, language))
    await allocation.welcome(work, trip, taker)


async def still_taking(work: Work, trip: Trip, signup: Signup) -> bool:
    """Whether a draft is that of somebody to whom a seat is handed over: the deadline does not concern them."""
    giver = await _giver(work, signup)
    if giver is None or not signup.member or not same_organisation(giver, signup):
        return False
    return rules.may_cede(giver, trip, work.now, by_organiser=True)
