"""Naming who facilitates a visit or an evening, and taking it off them; the role is looked up at each act.

`what` is the ref of a visit, or `day:` and a date.
"""

from __future__ import annotations

from bot.debriefs.screens import asking
from bot.facilitators import screens
from bot.facilitators.rules import may
from bot.outbox.acts import Queued, Send
from bot.people.rules.person import Person
from bot.trip import Trip
from storage.work import Work


async def facilitates(work: Work, person: Person, what: str) -> bool:
    return may(person, await work.facilitators.of(what))


async def named(work: Work, what: str) -> list[Person]:
    """Those who were named and still come."""
    known = await work.people.load(await work.facilitators.of(what))
    return [it for it in known.values() if it.coming]


async def entrust(work: Work, trip: Trip, by: Person, person: Person, what: str, facilitates: bool) -> None:
    """Names somebody, and tells them; or takes it off them."""
    if facilitates == (person.id in await work.facilitators.of(what)):
        return
    await work.facilitators.entrust(what, person.id, facilitates)
    signup = await work.signups.of(person.id)
    programme = await work.programmes.current()
    row, title = signup.id if signup else None, asking.named(programme, what, trip.language)
    if facilitates:
        await work.audit.note(by.id, "facilitator named", row, title)
    else:
        await work.audit.note(by.id, "facilitator taken off", row, title)
    if person.reached and person.id != by.id:
        screen = screens.entrusted(programme, what, trip, by.name, facilitates, person.language)
        work.outbox.enqueue(Queued(person.id, Send(screen)))
