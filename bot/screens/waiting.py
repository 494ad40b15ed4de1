"""The waiting list as organisers see it: who waits, in which order, why nobody is offered, and serving by hand."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from markupsafe import Markup

from bot.screens.screen import Button, Rows, Screen
from bot.screens.seats import until as when
from bot.screens.signups import named
from bot.screens.words import NAME, clip, lines, paragraphs, push, row, stack, told
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip.deadline import last_day
from bot.trip.people import Language
from bot.trip.seats import Against, Hall, Why
from bot.trip.signup import Signup, Status
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
        lines(*(_offered(language, trip, it) for it in offers[:PAGE])) if page == 0 else None,
        lines(*(_line(language, hall, it) for it in shown)),
        _why(language, trip, hall, hall.why_nobody(until)),
    )
    cards = tuple((_card_button(language, it, hall),) for it in (*(offers[:PAGE] if page == 0 else ()), *shown))
    before = push("waiting-before", language, "seat", "list", page - 1) if page else None
    more = (page + 1) * PAGE < len(hall.queue)
    after = push("waiting-after", language, "seat", "list", page + 1) if more else None
    return Screen(text, stack((*cards, row(before, after), *_home(language))))


def _figures(language: Language, hall: Hall, offers: int) -> Markup:
    values = {"seats": hall.seats, "seated": len(hall.held) - offers, "offered": offers, "free": hall.free}
    return told("waiting-figures", language, **values)


def _who(signup: Signup, language: Language) -> str:
    """« Ana Petit, Ville d’Arras »; who has not said their name is known by the number of their sign-up."""
    return ", ".join(
        clip(it, NAME) for it in (named(signup.name, signup.id, language), signup.answers.organisation) if it
    )


def _offered(language: Language, trip: Trip, signup: Signup) -> Markup:
    assert signup.offer_until is not None  # noqa: S101  # what an offered seat has
    return told(
        "waiting-offered", language, until=when(signup.offer_until, trip.zone, language), who=_who(signup, language)
    )


def _line(language: Language, hall: Hall, signup: Signup) -> Markup:
    line = told("waiting-line", language, place=hall.place(signup), who=_who(signup, language))
    pair = told("waiting-pair", language) if hall.completes(signup) else None
    limit = None if hall.room_for(signup) else told("waiting-limit", language)
    return lines(line, pair, limit, gap=" · ")


def _card_button(language: Language, signup: Signup, hall: Hall) -> Button:
    place, name = hall.place(signup), clip(named(signup.name, signup.id, language), NAME)
    if place:
        return push("waiting-card", language, "seat", "who", signup.id, place=place, name=name)
    return push("waiting-card-offered", language, "seat", "who", signup.id, name=name)


def _why(language: Language, trip: Trip, hall: Hall, why: Why | None) -> Markup | None:
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
    return Screen(paragraphs(head, _why(language, trip, hall, why)), ((list_button(language),),))


def telephone(language: Language, trip: Trip, signup: Signup) -> Screen:
    """Who is offered a seat cannot be written to."""
    assert signup.offer_until is not None  # noqa: S101  # what an offered seat has
    until = when(signup.offer_until, trip.zone, language)
    number = signup.answers.phone
    call = told("waiting-call", language, phone=number) if number else told("waiting-no-phone", language)
    return Screen(
        paragraphs(told("waiting-telephone", language, until=until, who=_who(signup, language)), call),
        _for(language, signup),
    )


def _for(language: Language, signup: Signup) -> Rows:
    take = push("waiting-take", language, "seat", "take", signup.id)
    return ((take,), (push("waiting-decline", language, "seat", "decline", signup.id),))


def card(language: Language, trip: Trip, hall: Hall, signup: Signup, until: datetime | None) -> Screen:
    """One who waits, or is offered a seat, and what can be done for them."""
    line = _offered(language, trip, signup) if signup.offer_until else _line(language, hall, signup)
    function = signup.answers.function
    capacity = told("waiting-function", language, function=plain(f"waiting-{function}", language)) if function else None
    phone = told("waiting-phone", language, phone=signup.answers.phone) if signup.answers.phone else None
    rows = _for(language, signup) if signup.status is Status.OFFERED else _by_hand(language, signup, until)
    sheet = push("waiting-sheet", language, "signups", "card", signup.id)
    return Screen(paragraphs(line, lines(capacity, phone)), (*rows, (sheet,), (list_button(language),)))


def _by_hand(language: Language, signup: Signup, until: datetime | None) -> Rows:
    offer = push("waiting-offer", language, "seat", "offer", signup.id) if until else None
    return stack((row(offer), (push("waiting-give", language, "seat", "give", signup.id),)))


def confirm(language: Language, hall: Hall, signup: Signup, give: bool, against: Collection[Against]) -> Screen:
    """What the rule holds against it, and the button that does it all the same."""
    key = "waiting-give-question" if give else "waiting-offer-question"
    passes = told("waiting-passes", language) if Against.PASSES in against else None
    seats = len(hall.beside(signup)) + 1
    limit = told("waiting-exceeds", language, seats=seats, each=hall.each) if Against.LIMIT in against else None
    letters = "".join(sorted(against))
    yes = push("waiting-yes", language, "seat", "give" if give else "offer", signup.id, letters)
    no = push("waiting-no", language, "seat", "who", signup.id)
    return Screen(paragraphs(told(key, language, who=_who(signup, language)), lines(passes, limit)), ((yes,), (no,)))


def served(language: Language, trip: Trip, signup: Signup) -> Screen:
    if signup.offer_until:
        until = when(signup.offer_until, trip.zone, language)
        text = told("waiting-served-offer", language, until=until, who=_who(signup, language))
    else:
        text = told("waiting-served-seat", language, who=_who(signup, language))
    return Screen(text, ((list_button(language),),))


def decline_question(language: Language, signup: Signup) -> Screen:
    yes = push("waiting-decline-yes", language, "seat", "decline", signup.id, "yes")
    no = push("waiting-no", language, "seat", "who", signup.id)
    return Screen(told("waiting-decline-question", language, who=_who(signup, language)), ((yes,), (no,)))


def declined(language: Language, signup: Signup) -> Screen:
    return Screen(told("waiting-declined", language, who=_who(signup, language)), ((list_button(language),),))


def cannot(language: Language, trip: Trip, hall: Hall, why: Why) -> Screen:
    return Screen(paragraphs(_why(language, trip, hall, why)), ((list_button(language),),))


def _home(language: Language) -> Rows:
    return ((push("buttons-refresh", language, "seat", "list"), push("desk-home", language, "desk", "home")),)
