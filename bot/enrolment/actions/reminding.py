"""Asking those who come for what the organisers still need of them: counted first, then sent."""

from __future__ import annotations

from dataclasses import dataclass

from bot.enrolment.screens import reminding as screens
from bot.enrolment.screens.status import may_change
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Person
from bot.services import Services
from bot.signup.actions.form import form_of
from bot.signup.rules.missing import counted, missing
from bot.signup.rules.signup import Signup, Status
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Lacking:
    """`reached`: those to whom the bot can write, with what is asked of each; `apart`: how many it cannot reach."""

    reached: tuple[tuple[Person, Signup], ...]
    apart: int
    by_question: dict[str, int]


async def lacking(work: Work, services: Services) -> Lacking:
    form = form_of(services)
    found = [it for it in await work.signups.with_status([Status.SEATED]) if missing(form, it)]
    people = await work.people.load([it.person for it in found if it.person is not None])
    reached = tuple((people[it.person], it) for it in found if it.person in people and people[it.person].reached)
    return Lacking(reached, len(found) - len(reached), counted(form, found))


async def remind(work: Work, services: Services, by: Person) -> int:
    """How many were written to: each once a day, whoever presses."""
    form, trip = form_of(services), services.trip
    found = await lacking(work, services)
    alone = may_change(trip, work.now)
    for person, signup in found.reached:
        screen = screens.ask_missing(form, signup, missing(form, signup), alone, person.language)
        key = f"missing:{signup.id}:{trip.today(work.now)}"
        work.outbox.enqueue(Queued(person.id, Send(screen), Lane.BROADCAST, key))
    await work.audit.note(by.id, "reminded")
    return len(found.reached)
