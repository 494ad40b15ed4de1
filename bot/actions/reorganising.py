"""Another organisation once the membership is settled: the organisers decide, and nothing changes meanwhile."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.tell import tell, tell_organisers
from bot.screens import reorganising as screens
from bot.trip.people import Person
from bot.trip.signup import OPEN, Signup
from storage.work import Work

WANTED = "organisation"  # the draft that keeps the name asked for


async def asked(work: Work, person: Person, before: Signup, wanted: str) -> bool:
    """False when the change needs nobody's word."""
    if before.status not in OPEN or not before.member or wanted.casefold() == before.answers.organisation.casefold():
        return False
    request = await work.drafts.put(person.id, WANTED, wanted)
    await work.audit.note(person.id, "asked another organisation", before.id)
    await tell_organisers(work, lambda language: screens.card(before, wanted, request, language), but=person.id)
    return True


async def decide(work: Work, organiser: Person, request: int, accepted: bool) -> Signup | None:
    """None when it was decided already, or withdrawn. The person is told; seat and rank stay."""
    draft = await work.drafts.get(request)
    signup = await work.signups.of(draft.person) if draft and draft.what == WANTED else None
    if draft is None or signup is None or signup.status not in OPEN:
        return None
    await work.drafts.drop(draft.person, WANTED)
    kept = await _changed(work, signup, draft.document) if accepted else signup
    what = "changed the organisation" if accepted else "kept the organisation"
    await work.audit.note(organiser.id, what, signup.id)
    await tell(work, signup.person, lambda language: screens.decided(kept, accepted, language))
    await tell_organisers(
        work,
        lambda language: screens.told(signup, draft.document, organiser.name, accepted, language),
        but=organiser.id,
    )
    return kept


async def _changed(work: Work, signup: Signup, wanted: str) -> Signup:
    """Known to the roster by that very name, it is the roster's."""
    known = [it for it in await work.roster.organisations() if it.name.casefold() == wanted.casefold()]
    return await work.signups.save(
        replace(signup.answering(organisation=wanted), organisation=known[0].id if known else None)
    )
