"""A sign-up once it was sent: corrected, withdrawn, taken up again. The organisers read what changed."""

from __future__ import annotations

from dataclasses import replace

from bot.enrolment.screens import status as screens
from bot.people.actions.tell import tell_organisers
from bot.people.rules.person import Person
from bot.seats.actions import joining
from bot.seats.actions import status as standing
from bot.services import Services
from bot.signup.actions.questionnaire import asked
from bot.signup.rules import navigation
from bot.signup.rules.signup import OPEN, Signup, Status, Step
from storage.work import Work

ENDED = (Status.WITHDRAWN, Status.LAPSED)  # one may come back


async def corrected(work: Work, person: Person, before: Signup, after: Signup) -> None:
    """Notes what changed of a sign-up that was sent, and tells the organisers."""
    changed = screens.changed(before, after)
    if after.status not in OPEN or not changed:
        return
    await work.audit.note(person.id, "corrected", after.id, ", ".join(it.value for it in changed))
    await tell_organisers(work, lambda language: screens.corrected(after, changed, language), but=person.id)


async def withdraw(work: Work, services: Services, person: Person, signup: Signup) -> Signup:
    """The seat, if there was one, is free at once."""
    left = replace(signup, step=Step.DONE, back=False, decided=work.now, decided_by=person.id)
    kept = await joining.leave(work, services.trip, left, Status.WITHDRAWN)
    await work.audit.note(person.id, "withdrawn", signup.id)
    await tell_organisers(work, lambda language: screens.told_withdrawn(signup, language), but=person.id)
    return kept


async def come_back(work: Work, services: Services, signup: Signup) -> Signup:
    """At the summary, with the answers given before; the rank will be that of the new confirmation."""
    again = replace(signup, step=Step.SUMMARY, back=False, paused=False, ranked=None, offer_until=None, reason="")
    again = replace(again, status=Status.DRAFT, reminded=None, decided=None, decided_by=None)
    await work.audit.note(signup.person, "came back", signup.id)
    work.stir()
    return await standing.change_status(work, navigation.settle(asked(services), again), Status.DRAFT)
