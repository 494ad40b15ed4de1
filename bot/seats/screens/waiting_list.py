"""The waiting list as organisers see it: who waits, in which order, and why nobody is offered a seat."""

from __future__ import annotations

from datetime import datetime

from markupsafe import Markup

from bot.chat.layout import NAME, clip, desk_button, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.people.rules.person import Language
from bot.seats.rules import SeatPlan, Why
from bot.seats.screens.seats import until as when
from bot.signup.rules.deadline import last_day
from bot.signup.rules.signup import Signup
from bot.signup.screens.signups import TAP, named
from bot.texts import dates
from bot.trip import Trip

PAGE = 8  # people on a screen
MANY = 5  # organisations named


def list_button(language: Language) -> Button:
    return push("seats-waiting-list", language, "seat", "list")


def waiting_list(language: Language, trip: Trip, plan: SeatPlan, until: datetime | None, page: int = 0) -> Screen:
    """`until` is when an offer made now would end (`trip.seats.offer_until`)."""
    shown = plan.queue[page * PAGE : (page + 1) * PAGE]
    if page and not shown:
        return waiting_list(language, trip, plan, until)
    offers = sorted((it for it in plan.held if it.offer_until), key=lambda it: (it.offer_until, it.id))
    text = paragraphs(
        html("seats-waiting-heading", language),
        _figures(language, plan, len(offers)),
        lines(*(offered(language, trip, it) for it in offers[:PAGE])) if page == 0 else None,
        lines(*(line(language, plan, it) for it in shown)),
        reason(language, trip, plan, plan.why_nobody(until)),
    )
    cards = tuple((_card_button(language, it, plan),) for it in (*(offers[:PAGE] if page == 0 else ()), *shown))
    before = push("seats-waiting-before", language, "seat", "list", page - 1) if page else None
    more = (page + 1) * PAGE < len(plan.queue)
    after = push("seats-waiting-after", language, "seat", "list", page + 1) if more else None
    return Screen(text, stack((*cards, row(before, after), *_home(language))))


def _figures(language: Language, plan: SeatPlan, offers: int) -> Markup:
    values = {"seats": plan.seats, "seated": len(plan.held) - offers, "offered": offers, "free": plan.free}
    return html("seats-waiting-figures", language, **values)


def who(signup: Signup, language: Language) -> str:
    """« Ana Petit, Ville d’Arras »; who has not said their name is known by the number of their sign-up."""
    return ", ".join(
        clip(it, NAME) for it in (named(signup.name, signup.id, language), signup.answers.organisation) if it
    )


def offered(language: Language, trip: Trip, signup: Signup) -> Markup:
    assert signup.offer_until is not None  # noqa: S101  # what an offered seat has
    return html(
        "seats-waiting-offered",
        language,
        until=when(signup.offer_until, trip.zone, language),
        who=who(signup, language),
    )


def line(language: Language, plan: SeatPlan, signup: Signup) -> Markup:
    head = html("seats-waiting-line", language, place=plan.place(signup), who=who(signup, language))
    pair = html("seats-waiting-pair", language) if plan.completes(signup) else None
    limit = None if plan.room_for(signup) else html("seats-waiting-limit", language)
    return lines(head, pair, limit, gap=" · ")


def _card_button(language: Language, signup: Signup, plan: SeatPlan) -> Button:
    place, name = plan.place(signup), clip(named(signup.name, signup.id, language), NAME)
    if place:
        return push("seats-waiting-card", language, "seat", "who", signup.id, place=place, name=name)
    return push("seats-waiting-card-offered", language, "seat", "who", signup.id, name=name)


def reason(language: Language, trip: Trip, plan: SeatPlan, why: Why | None) -> Markup | None:
    if why is None:
        return None
    if why is Why.LIMIT:
        full = {it.of: it.answers.organisation for it in plan.queue}
        names = ", ".join(clip(it, NAME) for it in list(full.values())[:MANY])
        return html("seats-waiting-nobody-limit", language, names=names, each=plan.each)
    if why is Why.OVER:
        end = trip.form.offers_end
        day = dates.full_day(last_day(end, trip.zone), language) if end else ""
        return html("seats-waiting-nobody-over", language, day=day)
    return html("seats-waiting-nobody-empty" if why is Why.EMPTY else "seats-waiting-nobody-full", language)


def nobody(language: Language, trip: Trip, plan: SeatPlan, why: Why) -> Screen:
    """A seat was freed and is offered to nobody."""
    head = html("seats-waiting-freed-over" if why is Why.OVER else "seats-waiting-freed", language, free=plan.free)
    return Screen(paragraphs(head, reason(language, trip, plan, why)), ((list_button(language),),))


def _home(language: Language) -> Rows:
    refresh, signups = (
        push("buttons-refresh", language, "seat", "list"),
        push("enrolment-signups-back", language, TAP, "home"),
    )
    return ((refresh,), (signups,), (desk_button(language),))
