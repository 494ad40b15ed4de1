"""Sign-ups that change hands: claimed by their person, or a Telegram account changed.

Each by a link that serves the first who may and presses its button: whoever only opens it uses nothing up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.enrolment.actions import signups as signups_desk
from bot.enrolment.rules import handover as rules
from bot.enrolment.rules.handover import LinkKind
from bot.enrolment.screens import handover as screens
from bot.people.actions.tell import tell, tell_organisers
from bot.people.rules.person import Person
from bot.seats.actions import allocation
from bot.seats.actions import status as standing
from bot.services import Services
from bot.signup.rules.signup import Signup, Status
from bot.trip import Trip
from storage.limits import Limited
from storage.work import Work

LETTERS = {LinkKind.CLAIM: "c", LinkKind.TAKEOVER: "t", LinkKind.ACCOUNT: "a"}  # of the deep link


async def link(work: Work, services: Services, kind: LinkKind, signup: Signup, by: int) -> str:
    secret = await work.links.make(kind, signup.id, by, rules.LIVES)
    await work.audit.note(by, "link", signup.id, kind)
    return f"https://t.me/{services.username}?start={LETTERS[kind]}_{secret}"


async def opened(work: Work, kind: LinkKind, secret: str, person: Person) -> Signup | None:
    """The sign-up that the link is about, for who may use it. None for everybody and everything else.

    Looking uses nothing up: the one for whom it is may come later.
    """
    await work.signups.lock()
    found = await work.links.find(kind, secret)
    if found is None or found.used is not None:
        return None
    signup = await work.signups.get(found.signup)
    return signup if signup and await _may(work, kind, signup, person.id) else None


async def _may(work: Work, kind: LinkKind, signup: Signup, person: int) -> bool:
    own = await work.signups.of(person)
    match kind:
        case LinkKind.CLAIM:
            return rules.may_claim(signup, own)
        case LinkKind.ACCOUNT:
            return rules.may_move(signup, person, own)
        case LinkKind.TAKEOVER:
            return rules.may_take(signup, person, own)


async def _use(work: Work, kind: LinkKind, secret: str, person: Person) -> Signup | None:
    """The sign-up of a button that a link showed; from now on the link serves nobody else."""
    signup = await opened(work, kind, secret, person)
    return signup if signup and await work.links.use(secret, person.id) else None


async def claim(work: Work, trip: Trip, secret: str, person: Person) -> Signup | None:
    """The person consents: the sign-up is theirs."""
    signup = await _use(work, LinkKind.CLAIM, secret, person)
    if signup is None:
        return None
    kept = await _receive(work, replace(signup, consented=work.now), person)
    await work.audit.note(person.id, "adopted", kept.id)
    await tell_organisers(work, lambda language: screens.claim_notification(kept, language), but=person.id)
    if kept.status is Status.SEATED:
        await allocation.welcome(work, trip, kept)
    return kept


async def _receive(work: Work, signup: Signup, person: Person) -> Signup:
    """A draft that this account had begun gives way."""
    own = await work.signups.of(person.id)
    if own is not None:
        await work.signups.erase(own.id)
    return await standing.hand_over(work, signup, person.id)


async def change_account(work: Work, trip: Trip, secret: str, person: Person) -> Signup | None:
    """By the link that an organiser sent."""
    signup = await _use(work, LinkKind.ACCOUNT, secret, person)
    return await _move(work, trip, signup, person, person.id) if signup else None


async def movable(work: Work, row: int, to: int) -> tuple[Signup, Person] | None:
    """The sign-up and the account that may have it; None when it cannot be, or is done already."""
    signup, person = await work.signups.get(row), await work.people.get(to)
    if signup is None or person is None or not rules.may_move(signup, to, await work.signups.of(to)):
        return None
    return signup, person


async def consent_to_move(work: Work, trip: Trip, row: int, to: int, organiser: Person) -> Signup | None:
    """By an organiser's tap, once they have seen what it does."""
    await work.signups.lock()
    found = await movable(work, row, to)
    return await _move(work, trip, *found, organiser.id) if found else None


async def _move(work: Work, trip: Trip, signup: Signup, person: Person, by: int) -> Signup:
    former = signup.person
    kept = await _receive(work, signup, person)
    await work.audit.note(by, "account", kept.id)
    await tell(work, former, screens.moved_away)
    if by != person.id:
        await tell(work, person.id, screens.moved_here)
    await tell_organisers(work, lambda language: screens.move_notification(kept, language), but=by)
    if kept.status is Status.SEATED:
        await allocation.welcome(work, trip, kept)
    return kept


async def ask_to_move(work: Work, person: Person, words: str) -> bool:
    """Shows the organisers what somebody who changed account wrote, and whom they may be. False: asked too often."""
    if not await _counted(work, person.id):
        return False
    names = await signups_desk.names(work)
    found = [it for it in rules.recognised(words, await work.signups.all(), names) if it.person != person.id]
    await tell_organisers(work, lambda language: screens.move_request(person, words, found, language), but=person.id)
    return True


async def _counted(work: Work, person: int) -> bool:
    return await work.limits.take(Limited.MOVES, person, rules.ASKS, rules.WITHIN) is None
