"""One of the waiting list in the organisers' hands: their card, serving them by hand, answering an offer for them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.chat.layout import html, lines, paragraphs, push, row, stack
from bot.chat.screen import Rows, Screen
from bot.chat.typed import international
from bot.people.rules.person import Language
from bot.seats.rules import Against, SeatPlan, Why
from bot.seats.screens.seats import until as when
from bot.seats.screens.waiting_list import line, list_button, offered, reason, who
from bot.signup.rules.signup import Signup, Status
from bot.texts.catalogue import plain
from bot.trip import Trip


def telephone(language: Language, trip: Trip, signup: Signup) -> Screen:
    """Who is offered a seat cannot be written to."""
    assert signup.offer_until is not None  # noqa: S101  # what an offered seat has
    until = when(signup.offer_until, trip.zone, language)
    number = signup.answers.phone
    call = (
        html("seats-waiting-call", language, phone=international(number))
        if number
        else html("seats-waiting-no-phone", language)
    )
    return Screen(
        paragraphs(html("seats-waiting-telephone", language, until=until, who=who(signup, language)), call),
        _for(language, signup),
    )


def _for(language: Language, signup: Signup) -> Rows:
    take = push("seats-waiting-take", language, "seat", "take", signup.id)
    return ((take,), (push("seats-waiting-decline", language, "seat", "decline", signup.id),))


def card(language: Language, trip: Trip, plan: SeatPlan, signup: Signup, until: datetime | None) -> Screen:
    """One who waits, or is offered a seat, and what can be done for them."""
    head = offered(language, trip, signup) if signup.offer_until else line(language, plan, signup)
    function = signup.answers.function
    capacity = (
        html("seats-waiting-function", language, function=plain(f"seats-waiting-{function}", language))
        if function
        else None
    )
    phone = (
        html("seats-waiting-phone", language, phone=international(signup.answers.phone))
        if signup.answers.phone
        else None
    )
    rows = _for(language, signup) if signup.status is Status.OFFERED else _by_hand(language, signup, until)
    sheet = push("seats-waiting-sheet", language, "signups", "card", signup.id)
    return Screen(paragraphs(head, lines(capacity, phone)), (*rows, (sheet,), (list_button(language),)))


def _by_hand(language: Language, signup: Signup, until: datetime | None) -> Rows:
    offer = push("seats-waiting-offer", language, "seat", "offer", signup.id) if until else None
    return stack((row(offer), (push("seats-waiting-give", language, "seat", "give", signup.id),)))


def confirm(language: Language, plan: SeatPlan, signup: Signup, give: bool, against: Collection[Against]) -> Screen:
    """What the rule holds against it, and the button that does it all the same."""
    key = "seats-waiting-give-question" if give else "seats-waiting-offer-question"
    passes = html("seats-waiting-passes", language) if Against.PASSES in against else None
    seats = len(plan.beside(signup)) + 1
    limit = html("seats-waiting-exceeds", language, seats=seats, each=plan.each) if Against.LIMIT in against else None
    letters = "".join(sorted(against))
    yes = push("seats-waiting-yes", language, "seat", "give" if give else "offer", signup.id, letters)
    no = push("seats-waiting-no", language, "seat", "who", signup.id)
    return Screen(paragraphs(html(key, language, who=who(signup, language)), lines(passes, limit)), ((yes,), (no,)))


def served(language: Language, trip: Trip, signup: Signup) -> Screen:
    if signup.offer_until:
        until = when(signup.offer_until, trip.zone, language)
        text = html("seats-waiting-served-offer", language, until=until, who=who(signup, language))
    else:
        text = html("seats-waiting-served-seat", language, who=who(signup, language))
    return Screen(text, ((list_button(language),),))


def decline_question(language: Language, signup: Signup) -> Screen:
    yes = push("seats-waiting-decline-yes", language, "seat", "decline", signup.id, "yes")
    no = push("seats-waiting-no", language, "seat", "who", signup.id)
    return Screen(html("seats-waiting-decline-question", language, who=who(signup, language)), ((yes,), (no,)))


def declined(language: Language, signup: Signup) -> Screen:
    return Screen(html("seats-waiting-declined", language, who=who(signup, language)), ((list_button(language),),))


def cannot(language: Language, trip: Trip, plan: SeatPlan, why: Why) -> Screen:
    return Screen(paragraphs(reason(language, trip, plan, why)), ((list_button(language),),))
