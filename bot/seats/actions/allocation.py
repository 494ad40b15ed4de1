"""Giving, offering and passing on seats. Whoever calls holds the lock (`work.signups.lock`): none is given twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.chat.screen import Screen
from bot.group.actions import link
from bot.notices.rules import undisturbing
from bot.outbox.acts import Document, Lane, Queued, Send
from bot.people.actions.tell import tell, tell_organisers
from bot.people.rules.person import Language, Person
from bot.programme.actions.documents import AGENDA
from bot.programme.rules.programme import Programme
from bot.programme.screens import documents
from bot.seats.actions.documents import MISSION
from bot.seats.actions.status import change_status
from bot.seats.rules import HERE, SeatPlan, Why, offer_until, seat_plan
from bot.seats.screens import by_hand, mission, waiting_list
from bot.seats.screens import seats as screens
from bot.signup.rules.signup import LEAST_OFFER, Signup, Status
from bot.trip import Trip
from storage.work import Work

ONE_DAY = timedelta(days=1)


async def current_plan(work: Work, trip: Trip) -> SeatPlan:
    return seat_plan(trip, await work.signups.with_status(HERE))


async def seat(work: Work, trip: Trip, signup: Signup, who: int | None, what: str, detail: str = "") -> Signup:
    """`what` goes to the record: seated, taken, served. `who` did it, None for the bot by itself."""
    kept = await change_status(work, replace(signup, offer_until=None), Status.SEATED)
    await work.audit.note(who, what, kept.id, detail)
    await welcome(work, trip, kept)
    return kept


async def wait(work: Work, made: SeatPlan, signup: Signup) -> Signup:
    """`made` is the seat plan in which they wait."""
    kept = await change_status(work, replace(signup, offer_until=None), Status.WAITING)
    await work.audit.note(None, "waiting", kept.id)
    place, why = made.place(kept), made.why_waits(kept)
    await tell(work, kept.person, lambda language: screens.waiting(language, place, why, made.each))
    return kept


async def offer(
    work: Work, trip: Trip, signup: Signup, until: datetime, who: int | None = None, detail: str = ""
) -> Signup:
    """Reserves a seat until then. Whoever cannot be written to is telephoned by the organisers."""
    kept = await change_status(work, replace(signup, offer_until=until), Status.OFFERED)
    await work.audit.note(who, "offered", kept.id, detail)
    person = await _reached(work, kept)
    if person:
        work.outbox.enqueue(_offer(person, kept, trip, until, work.now))
    else:
        await tell_organisers(work, lambda language: by_hand.telephone(language, trip, kept))
    work.stir()
    return kept


def _offer(person: Person, signup: Signup, trip: Trip, until: datetime, now: datetime) -> Queued:
    """At night it waits for the morning, as long as that leaves the time to answer."""
    send = Send(screens.offered(person.language, trip, signup))
    due = _morning(person, trip, now, until - LEAST_OFFER)
    return Queued(person.id, send, Lane.CHANGE, about=_about(signup), due=due, expires=until)


def _morning(person: Person, trip: Trip, now: datetime, before: datetime) -> datetime | None:
    """When their quiet hours end, should that be `before`; None: now."""
    due = undisturbing(now, person.preferences.quiet, trip.zone, before)
    return due if due > now else None


async def say(work: Work, trip: Trip, signup: Signup, words: Callable[[Language, bool], Screen], again: bool) -> None:
    """That an offer is over, without waking anybody; `again`: one may still sign up."""
    person = await _reached(work, signup)
    if person:
        due = _morning(person, trip, work.now, work.now + ONE_DAY)
        work.outbox.enqueue(Queued(person.id, Send(words(person.language, again)), Lane.CHANGE, due=due))


def _about(signup: Signup) -> str:
    return f"offer:{signup.id}"


async def take_back(work: Work, signup: Signup) -> None:
    """An offer that has not left yet is not made any more."""
    await work.outbox.withdraw(_about(signup), [Lane.CHANGE])


async def fill(work: Work, trip: Trip) -> int:
    """Offers each free seat to whoever comes first; how many offers that made."""
    made, until, offers = await current_plan(work, trip), offer_until(work.now, trip.form), 0
    while until and (first := made.first):
        made, offers = made.once(await offer(work, trip, first, until)), offers + 1
    return offers


async def pass_on(work: Work, trip: Trip) -> None:
    """A seat was freed. When people wait and none of them may have it, the organisers learn why."""
    if await fill(work, trip):
        return
    made = await current_plan(work, trip)
    why = made.why_nobody(offer_until(work.now, trip.form))
    if why in (Why.OVER, Why.LIMIT):
        await tell_organisers(work, lambda language: waiting_list.nobody(language, trip, made, why))


async def welcome(work: Work, trip: Trip, signup: Signup) -> bool:
    """The recap and its papers, to whoever holds a seat; False when they cannot be written to."""
    person = await _reached(work, signup)
    if person is None:
        return False
    programme = await work.programmes.current()
    join = await link.button(work, person)
    recap = Send(screens.seated(person.language, trip, programme, work.now, join))
    work.outbox.enqueue(Queued(person.id, recap))
    work.outbox.enqueue(*(Queued(person.id, it) for it in _papers(programme, signup, person.language)))
    return True


def _papers(programme: Programme, signup: Signup, language: Language) -> Sequence[Document]:
    agenda = AGENDA.recipe(programme.version, language)
    letter = MISSION.recipe(programme.version, language, str(signup.id))
    return (Document(agenda, documents.agenda(programme, language)), Document(letter, mission.caption(language)))


async def _reached(work: Work, signup: Signup) -> Person | None:
    person = await work.people.get(signup.person) if signup.person is not None else None
    return person if person and person.reached else None
