"""Giving, offering and passing on seats. Whoever calls holds the lock (`work.signups.lock`): none is given twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.actions import link
from bot.actions.standing import stand
from bot.actions.tell import tell, tell_organisers
from bot.screens import mission, papers, serving, waiting
from bot.screens import seats as screens
from bot.screens.acts import Document, Lane, Owed, Recipe, Send
from bot.screens.screen import Screen
from bot.trip.people import Language, Person
from bot.trip.programme import Programme
from bot.trip.reminders import undisturbing
from bot.trip.seats import HERE, Hall, Why, hall, offer_until
from bot.trip.signup import LEAST_OFFER, Signup, Status
from bot.trip.trip import Trip
from storage.work import Work

ONE_DAY = timedelta(days=1)


async def look(work: Work, trip: Trip) -> Hall:
    return hall(trip, await work.signups.standing(HERE))


async def seat(work: Work, trip: Trip, signup: Signup, who: int | None, what: str, detail: str = "") -> Signup:
    """`what` goes to the record: seated, taken, served. `who` did it, None for the bot by itself."""
    kept = await stand(work, replace(signup, offer_until=None), Status.SEATED)
    await work.audit.note(who, what, kept.id, detail)
    await welcome(work, trip, kept)
    return kept


async def wait(work: Work, made: Hall, signup: Signup) -> Signup:
    """`made` is the hall in which they wait."""
    kept = await stand(work, replace(signup, offer_until=None), Status.WAITING)
    await work.audit.note(None, "waiting", kept.id)
    place, why = made.place(kept), made.why_waits(kept)
    await tell(work, kept.person, lambda language: screens.waiting(language, place, why, made.each))
    return kept


async def offer(
    work: Work, trip: Trip, signup: Signup, until: datetime, who: int | None = None, detail: str = ""
) -> Signup:
    """Reserves a seat until then. Whoever cannot be written to is telephoned by the organisers."""
    kept = await stand(work, replace(signup, offer_until=until), Status.OFFERED)
    await work.audit.note(who, "offered", kept.id, detail)
    person = await _reached(work, kept)
    if person:
        work.outbox.owe(_offer(person, kept, trip, until, work.now))
    else:
        await tell_organisers(work, lambda language: serving.telephone(language, trip, kept))
    work.stir()
    return kept


def _offer(person: Person, signup: Signup, trip: Trip, until: datetime, now: datetime) -> Owed:
    """At night it waits for the morning, as long as that leaves the time to answer."""
    said = Send(screens.offered(person.language, trip, signup))
    due = _morning(person, trip, now, until - LEAST_OFFER)
    return Owed(person.id, said, Lane.CHANGE, about=_about(signup), due=due, expires=until)


def _morning(person: Person, trip: Trip, now: datetime, before: datetime) -> datetime | None:
    """When their quiet hours end, should that be `before`; None: now."""
    due = undisturbing(now, person.preferences.quiet, trip.zone, before)
    return due if due > now else None


async def say(work: Work, trip: Trip, signup: Signup, words: Callable[[Language, bool], Screen], again: bool) -> None:
    """That an offer is over, without waking anybody; `again`: one may still sign up."""
    person = await _reached(work, signup)
    if person:
        due = _morning(person, trip, work.now, work.now + ONE_DAY)
        work.outbox.owe(Owed(person.id, Send(words(person.language, again)), Lane.CHANGE, due=due))


def _about(signup: Signup) -> str:
    return f"offer:{signup.id}"


async def take_back(work: Work, signup: Signup) -> None:
    """An offer that has not left yet is not made any more."""
    await work.outbox.withdraw(_about(signup), [Lane.CHANGE])


async def fill(work: Work, trip: Trip) -> int:
    """Offers each free seat to whoever comes first; how many offers that made."""
    made, until, offers = await look(work, trip), offer_until(work.now, trip.form), 0
    while until and (first := made.first):
        made, offers = made.once(await offer(work, trip, first, until)), offers + 1
    return offers


async def pass_on(work: Work, trip: Trip) -> None:
    """A seat was freed. When people wait and none of them may have it, the organisers learn why."""
    if await fill(work, trip):
        return
    made = await look(work, trip)
    why = made.why_nobody(offer_until(work.now, trip.form))
    if why in (Why.OVER, Why.LIMIT):
        await tell_organisers(work, lambda language: waiting.nobody(language, trip, made, why))


async def welcome(work: Work, trip: Trip, signup: Signup) -> bool:
    """The recap and its papers, to whoever holds a seat; False when they cannot be written to."""
    person = await _reached(work, signup)
    if person is None:
        return False
    programme = await work.programmes.current()
    join = await link.button(work, person)
    recap = Send(screens.seated(person.language, trip, programme, work.now, join))
    work.outbox.owe(Owed(person.id, recap))
    work.outbox.owe(*(Owed(person.id, it) for it in _papers(programme, signup, person.language)))
    return True


def _papers(programme: Programme, signup: Signup, language: Language) -> Sequence[Document]:
    agenda = Recipe("agenda", programme.version, language)
    letter = Recipe("mission", programme.version, language, str(signup.id))
    return (Document(agenda, papers.agenda(programme, language)), Document(letter, mission.caption(language)))


async def _reached(work: Work, signup: Signup) -> Person | None:
    person = await work.people.get(signup.person) if signup.person is not None else None
    return person if person and person.reached else None
