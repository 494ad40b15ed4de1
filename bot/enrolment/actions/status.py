"""A sign-up once it was sent: corrected, withdrawn, taken up again. The organisers read what changed."""

from __future__ import annotations

from dataclasses import replace

from bot.enrolment.screens import status as screens
from bot.forms.rules import navigation
from bot.forms.rules.form import DONE, SUMMARY
from bot.people.actions.tell import tell_organisers
from bot.people.rules.person import Person
from bot.seats.actions import joining
from bot.seats.actions import status as standing
from bot.services import Services
from bot.signup.actions.form import form_of
from bot.signup.rules.signup import OPEN, Signup, Status
from storage.work import Work

ENDED = (Status.WITHDRAWN, Status.LAPSED)  # one may come back


async def corrected(work: Work, services: Services, person: Person, before: Signup, after: Signup) -> None:
    """Notes what changed of a sign-up that was sent, and tells the organisers."""
    changed = screens.changed(before, after)
    if after.status not in OPEN or not changed:
        return
    await work.audit.note(person.id, "corrected", after.id, ", ".join(it.key for it in changed))
    form = form_of(services)
    await tell_organisers(work, lambda language: screens.corrected(form, after, changed, language), but=person.id)


async def withdraw(work: Work, services: Services, person: Person, signup: Signup) -> Signup:
    """The seat, if there was one, is free at once."""
    left = replace(signup, step=DONE, back=False, decided=work.now, decided_by=person.id)
    kept = await joining.leave(work, services.trip, left, Status.WITHDRAWN)
    await work.audit.note(person.id, "withdrawn", signup.id)
    await tell_organisers(work, lambda language: screens.withdrawal_notification(signup, language), but=person.id)
    return kept


async def come_back(work: Work, services: Services, signup: Signup) -> Signup:
    """At the summary, with the answers given before; the rank will be that of the new confirmation."""
    again = replace(signup, step=SUMMARY, back=False, paused=False, ranked=None, offer_until=None, reason="")
    again = replace(again, status=Status.DRAFT, reminded=None, decided=None, decided_by=None)
    await work.audit.note(signup.person, "came back", signup.id)
    work.stir()
    return await standing.change_status(work, navigation.settle(form_of(services), again), Status.DRAFT)
