"""The waiting list as organisers see it: who waits, in which order, and why nobody is offered a seat."""

from __future__ import annotations

from datetime import datetime

from markupsafe import Markup

from bot.screens.screen import Button, Rows, Screen
from bot.screens.seats import until as when
from bot.screens.signups import named
from bot.screens.words import NAME, clip, lines, paragraphs, push, row, stack, told
from bot.texts import dates
from bot.trip.deadline import last_day
from bot.trip.people import Language
from bot.trip.seats import Hall, Why
from bot.trip.signup import Signup
from bot.trip.trip import Trip

PAGE = 8  # people on a screen
MANY = 5  # organisations named


def list_button(language: Language) -> Button:
    return push("waiting-list", language, "seat", "list")


def waiting_list(language: Language, trip: Trip, hall: Hall, until: datetime | None, page: int = 0) -> Screen:
    """`until` is when an offer made now would end (`trip.seats.offer_until`)."""
    shown = hall.queue[page * PAGE : (page + 1) * PAGE]
    if page and not shown:
        return waiting_list(language, trip, hall, until)
    offers = sorted((it for it in hall.held if it.offer_until), key=lambda it: (it.offer_until, it.id))
    text = paragraphs(
        told("waiting-heading", language),
        _figures(language, hall, len(offers)),
        lines(*(offered(language, trip, it) for it in offers[:PAGE])) if page == 0 else None,
        lines(*(line(language, hall, it) for it in shown)),
        reason(language, trip, hall, hall.why_nobody(until)),
    )
    cards = tuple((_card_button(language, it, hall),) for it in (*(offers[:PAGE] if page == 0 else ()), *shown))
    before = push("waiting-before", language, "seat", "list", page - 1) if page else None
    more = (page + 1) * PAGE < len(hall.queue)
    after = push("waiting-after", language, "seat", "list", page + 1) if more else None
    return Screen(text, stack((*cards, row(before, after), *_home(language))))


def _figures(language: Language, hall: Hall, offers: int) -> Markup:
    values = {"seats": hall.seats, "seated": len(hall.held) - offers, "offered": offers, "free": hall.free}
    return told("waiting-figures", language, **values)


def who(signup: Signup, language: Language) -> str:
    """« Ana Petit, Ville d’Arras »; who has not said their name is known by the number of their sign-up."""
    return ", ".join(
        clip(it, NAME) for it in (named(signup.name, signup.id, language), signup.answers.organisation) if it
    )


def offered(language: Language, trip: Trip, signup: Signup) -> Markup:
    assert signup.offer_until is not None  # noqa: S101  # what an offered seat has
    return told(
        "waiting-offered", language, until=when(signup.offer_until, trip.zone, language), who=who(signup, language)
    )


def line(language: Language, hall: Hall, signup: Signup) -> Markup:
    head = told("waiting-line", language, place=hall.place(signup), who=who(signup, language))
    pair = told("waiting-pair", language) if hall.completes(signup) else None
    limit = None if hall.room_for(signup) else told("waiting-limit", language)
    return lines(head, pair, limit, gap=" · ")


def _card_button(language: Language, signup: Signup, hall: Hall) -> Button:
    place, name = hall.place(signup), clip(named(signup.name, signup.id, language), NAME)
    if place:
        return push("waiting-card", language, "seat", "who", signup.id, place=place, name=name)
    return push("waiting-card-offered", language, "seat", "who", signup.id, name=name)


def reason(language: Language, trip: Trip, hall: Hall, why: Why | None) -> Markup | None:
    if why is None:
        return None
    if why is Why.LIMIT:
        full = {it.of: it.answers.organisation for it in hall.queue}
        names = ", ".join(clip(it, NAME) for it in list(full.values())[:MANY])
        return told("waiting-nobody-limit", language, names=names, each=hall.each)
    if why is Why.OVER:
        end = trip.form.offers_end
        day = dates.full_day(last_day(end, trip.zone), language) if end else ""
        return told("waiting-nobody-over", language, day=day)
    return told("waiting-nobody-empty" if why is Why.EMPTY else "waiting-nobody-full", language)


def nobody(language: Language, trip: Trip, hall: Hall, why: Why) -> Screen:
    """A seat was freed and is offered to nobody."""
    head = told("waiting-freed", language, free=hall.free)
    return Screen(paragraphs(head, reason(language, trip, hall, why)), ((list_button(language),),))


def _home(language: Language) -> Rows:
    return ((push("buttons-refresh", language, "seat", "list"), push("desk-home", language, "desk", "home")),)
