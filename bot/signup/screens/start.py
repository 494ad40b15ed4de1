"""/start: what this is, for whom, and the buttons that matter now."""

from __future__ import annotations

from datetime import datetime

from markupsafe import Markup

from bot.chat.layout import LINE, NAME, clip, html, open_button, paragraphs, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.people.rules.person import Language, Person, Role
from bot.programme.rules.programme import Programme
from bot.signup.rules.deadline import last_day
from bot.texts import dates
from bot.trip import Trip

BEFORE = (("programme", "infos"), ("agenda", "poche"), ("equipe", "preferences"))
DURING = (("aujourdhui", "prochain"), ("programme", "infos"), ("equipe", "poche"))
AFTER = (("programme", "equipe"),)
OUTSIDE = (("programme", "infos"), ("equipe",))
SIGNING_UP = (("inscription",), *OUTSIDE)
SIGNED_UP = (("statut",), *OUTSIDE)


def start(person: Person, trip: Trip, programme: Programme, now: datetime, join: Button | None = None) -> Screen:
    """`join` is shown to those who come and are not in the group yet."""
    language, role = person.language, person.seen_as
    head = html("signup-start-hello", language, trip=clip(trip.name, LINE), organiser=clip(trip.organiser, NAME))
    what = _what(trip, language) if role in (Role.OUTSIDER, Role.MEMBER) else _when(trip, language)
    seen = html("signup-start-as-participant", language) if role is not person.role else None
    return Screen(
        paragraphs(head, what, _situation(role, trip, now, language), seen),
        stack((row(join), *_rows(person, trip, now))),
    )


def _what(trip: Trip, language: Language) -> Markup:
    about = html("signup-start-about", language, theme=clip(trip.theme, LINE), objective=clip(trip.objective, LINE * 2))
    audience = html("signup-start-audience", language, audience=clip(trip.audience, LINE))
    return paragraphs(_when(trip, language), about, audience)


def _when(trip: Trip, language: Language) -> Markup:
    period = dates.capital(dates.period(trip.first_day, trip.last_day, language))
    return html("signup-start-when", language, period=period, region=clip(trip.region, NAME))


def _situation(role: Role, trip: Trip, now: datetime, language: Language) -> Markup:
    """Where this person stands, in one or two sentences."""
    if trip.today(now) > trip.last_day:
        return html("signup-start-after", language)
    if role is Role.OUTSIDER:
        return _deadline(trip, now, language)
    if role is Role.MEMBER:
        return html("signup-start-member", language)
    return _coming(role, trip, now, language)


def _deadline(trip: Trip, now: datetime, language: Language) -> Markup:
    day = dates.full_day(last_day(trip.deadline, trip.zone), language)
    return html(
        "signup-start-deadline-open" if now < trip.deadline else "signup-start-deadline-closed", language, day=day
    )


def _coming(role: Role, trip: Trip, now: datetime, language: Language) -> Markup:
    left = (trip.first_day - trip.today(now)).days
    if left <= 0:
        return html("signup-start-during", language)
    who = "signup-start-organiser" if role is Role.ORGANISER else "signup-start-participant"
    return html(who, language, days=left)


def _rows(person: Person, trip: Trip, now: datetime) -> Rows:
    names = _buttons(person.seen_as, trip, now)
    desk = (("organisation",),) if person.role is Role.ORGANISER else ()
    return stack(tuple(open_button(name, person.language) for name in row) for row in (*desk, *names))


def _buttons(role: Role, trip: Trip, now: datetime) -> tuple[tuple[str, ...], ...]:
    today = trip.today(now)
    if role is Role.MEMBER and today <= trip.last_day:
        return SIGNED_UP
    if role in (Role.OUTSIDER, Role.MEMBER):
        return SIGNING_UP if now < trip.deadline else OUTSIDE
    if today > trip.last_day:
        return AFTER
    return DURING if today >= trip.first_day else BEFORE
