"""The deadline of sign-up: the trip file's, until an organiser moves it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from bot.people.actions.tell import tell_organisers
from bot.people.rules.person import Person
from bot.signup.rules.deadline import end_of, last_day
from bot.signup.screens import deadline as screens
from bot.trip import Trip
from storage.trip_state import Moved
from storage.work import Work


async def moved(work: Work) -> Moved | None:
    """None as long as the trip file's stands."""
    return await work.trip.deadline()


async def deadline(work: Work, trip: Trip) -> datetime:
    """The instant (UTC) at which sign-up closes, or closed."""
    found = await moved(work)
    return found.at if found else trip.deadline


async def with_current_deadline(work: Work, trip: Trip) -> Trip:
    """The trip with the deadline that counts now, for whatever shows it."""
    return replace(trip, deadline=await deadline(work, trip))


async def move(work: Work, trip: Trip, by: Person, day: date) -> datetime:
    """`day` is the new last day; the other organisers are told who moved it, and the scheduler asks again."""
    old = last_day(await deadline(work, trip), trip.zone)
    new = end_of(day, trip.zone)
    await work.trip.move_deadline(new, by.id)
    await work.audit.note(by.id, "deadline", detail=f"{old} > {day}")
    await tell_organisers(work, lambda language: screens.notification(language, by.name, old, day), but=by.id)
    work.stir()
    return new
