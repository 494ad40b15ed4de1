"""A confirmed colleague of the same organisation vouches for somebody, by a link that counts once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.membership.rules.vouching import may_be_vouched, may_vouch
from bot.membership.screens import vouching as screens
from bot.people.actions import tell
from bot.people.rules.person import Person
from bot.seats.actions import joining
from bot.signup.rules.signup import Proof, Signup, Status
from bot.trip import Trip
from storage.work import Work

KIND = "vouch"


@dataclass(frozen=True, slots=True)
class Vouching:
    """Who asks, under which name, and the colleague whose organisation they would be of."""

    claimant: Signup
    name: str
    colleague: Signup


async def find(work: Work, person: Person, secret: str) -> Vouching | None:
    """What the link is for, when this person may answer it: the same None for every other reason."""
    await work.signups.lock()
    link = await work.links.find(KIND, secret)
    colleague = await work.signups.of(person.id)
    if link is None or link.used or colleague is None or not may_vouch(colleague):
        return None
    claimant = await work.signups.get(link.signup)
    if claimant is None or not may_be_vouched(claimant, colleague):
        return None
    asker = await work.people.get(claimant.person or 0)
    return Vouching(claimant, claimant.name or (asker.name if asker else ""), colleague)


async def vouch(work: Work, trip: Trip, person: Person, secret: str) -> Vouching | None:
    """What was answered; None when the link does not serve this person, or does not any more."""
    found = await find(work, person, secret)
    if found is None or not await work.links.use(secret, person.id):
        return None
    await work.audit.note(person.id, "vouched", found.claimant.id)
    name, by = found.colleague.answers.organisation, found.colleague.name or person.name
    settled = replace(found.claimant.answering(organisation=name), organisation=found.colleague.organisation)
    settled = replace(settled, proof=Proof.VOUCHED, doubt="", decided=work.now, decided_by=person.id)
    draft = settled.status is Status.DRAFT
    await tell.tell_organisers(work, lambda language: screens.vouching_notification(settled, found.name, by, language))
    await tell.tell(work, settled.person, lambda language: screens.you_are_vouched(language, name, draft))
    await (work.signups.save(settled) if draft else joining.enter(work, trip, settled))
    return found
