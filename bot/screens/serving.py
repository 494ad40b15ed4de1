"""One of the waiting list in the organisers' hands: their card, serving them by hand, answering an offer for them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.screens.screen import Rows, Screen
from bot.screens.seats import until as when
from bot.screens.waiting import line, list_button, offered, reason, who
from bot.screens.words import lines, paragraphs, push, row, stack, told
from bot.texts.catalogue import plain
from bot.trip.people import Language
from bot.trip.said import spoken
from bot.trip.seats import Against, Hall, Why
from bot.trip.signup import Signup, Status
from bot.trip.trip import Trip


def telephone(language: Language, trip: Trip, signup: Signup) -> Screen:
    """Who is offered a seat cannot be written to."""
    assert signup.offer_until is not None  # noqa: S101  # what an offered seat has
    until = when(signup.offer_until, trip.zone, language)
    number = signup.answers.phone
    call = told("waiting-call", language, phone=spoken(number)) if number else told("waiting-no-phone", language)
    return Screen(
        paragraphs(told("waiting-telephone", language, until=until, who=who(signup, language)), call),
        _for(language, signup),
    )


def _for(language: Language, signup: Signup) -> Rows:
    take = push("waiting-take", language, "seat", "take", signup.id)
    return ((take,), (push("waiting-decline", language, "seat", "decline", signup.id),))


def card(language: Language, trip: Trip, hall: Hall, signup: Signup, until: datetime | None) -> Screen:
    """One who waits, or is offered a seat, and what can be done for them."""
    head = offered(language, trip, signup) if signup.offer_until else line(language, hall, signup)
    function = signup.answers.function
    capacity = told("waiting-function", language, function=plain(f"waiting-{function}", language)) if function else None
    phone = told("waiting-phone", language, phone=signup.answers.phone) if signup.answers.phone else None
    rows = _for(language, signup) if signup.status is Status.OFFERED else _by_hand(language, signup, until)
    sheet = push("waiting-sheet", language, "signups", "card", signup.id)
    return Screen(paragraphs(head, lines(capacity, phone)), (*rows, (sheet,), (list_button(language),)))


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
    return Screen(paragraphs(told(key, language, who=who(signup, language)), lines(passes, limit)), ((yes,), (no,)))


def served(language: Language, trip: Trip, signup: Signup) -> Screen:
    if signup.offer_until:
        until = when(signup.offer_until, trip.zone, language)
        text = told("waiting-served-offer", language, until=until, who=who(signup, language))
    else:
        text = told("waiting-served-seat", language, who=who(signup, language))
    return Screen(text, ((list_button(language),),))


def decline_question(language: Language, signup: Signup) -> Screen:
    yes = push("waiting-decline-yes", language, "seat", "decline", signup.id, "yes")
    no = push("waiting-no", language, "seat", "who", signup.id)
    return Screen(told("waiting-decline-question", language, who=who(signup, language)), ((yes,), (no,)))


def declined(language: Language, signup: Signup) -> Screen:
    return Screen(told("waiting-declined", language, who=who(signup, language)), ((list_button(language),),))


def cannot(language: Language, trip: Trip, hall: Hall, why: Why) -> Screen:
    return Screen(paragraphs(reason(language, trip, hall, why)), ((list_button(language),),))
