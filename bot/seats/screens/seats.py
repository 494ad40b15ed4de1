"""What people read of their seat: confirmed, awaited, offered, let go."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.chat.layout import LINE, TEXT, clip, html, open_button, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.screens import entries
from bot.seats.rules import Why
from bot.signup.rules.signup import Signup
from bot.texts import dates
from bot.trip import Trip


def seated(language: Language, trip: Trip, programme: Programme, now: datetime, join: Button | None = None) -> Screen:
    """The recap: dates, first meeting, cost, what comes next; `join` leads to the group, once there is one."""
    period = dates.capital(dates.period(trip.first_day, trip.last_day, language))
    return Screen(
        paragraphs(
            html("seats-seated", language, trip=clip(trip.name, LINE), period=period, region=clip(trip.region, LINE)),
            _first_meeting(language, programme, now),
            html("seats-cost", language, cost=clip(trip.form.cost, TEXT)) if trip.form.cost else None,
            html("seats-next", language),
        ),
        stack((row(join), (open_button("programme", language), open_button("infos", language)), _status(language))),
    )


def _first_meeting(language: Language, programme: Programme, now: datetime) -> Markup | None:
    entry = programme.next(now)
    if entry is None:
        return None
    when = until(entry.meets_at, programme.zone, language)
    where = clip(entries.place(entry.meets_where, language), LINE)
    return (
        html("seats-meeting", language, when=when, place=where) if where else html("seats-meets", language, when=when)
    )


def waiting(language: Language, place: int, why: Why, each: int) -> Screen:
    """`place` is 1 for who comes first; `each` how many seats an organisation may have."""
    reasons = {
        Why.LIMIT: html("seats-waits-limit", language, each=each),
        Why.OVER: html("seats-waits-turn", language),
    }
    reason = reasons.get(why, html("seats-waits-full", language))
    head, order = html("seats-waiting", language), html("seats-place", language, place=place)
    return Screen(paragraphs(head, reason, order, html("seats-waiting-next", language)), _team(language))


def offered(language: Language, trip: Trip, signup: Signup) -> Screen:
    """With the buttons that answer; `signup.offer_until` is when it runs out."""
    assert signup.offer_until is not None  # noqa: S101  # what an offered seat has
    text = html("seats-offered", language, until=until(signup.offer_until, trip.zone, language))
    return Screen(text, answers(language, signup))


def answers(language: Language, signup: Signup) -> Rows:
    """The buttons that answer an offer."""
    take = push("seats-take", language, "offer", "take", signup.id)
    return ((take,), (push("seats-decline", language, "offer", "decline", signup.id),))


def until(instant: datetime, zone: ZoneInfo, language: Language) -> str:
    """« jeudi 23 novembre, 14 h 30 »."""
    return f"{dates.day(instant.astimezone(zone).date(), language)}, {dates.hour(instant, zone, language)}"


def taken(language: Language) -> Screen:
    """In place of the offer; the recap follows."""
    return Screen(html("seats-taken", language))


def decline_question(language: Language, trip: Trip, signup: Signup) -> Screen:
    assert signup.offer_until is not None  # noqa: S101  # what an offered seat has
    text = html("seats-decline-question", language, until=until(signup.offer_until, trip.zone, language))
    leave = push("seats-decline-yes", language, "offer", "leave", signup.id)
    return Screen(text, ((push("seats-decline-no", language, "offer", "back", signup.id),), (leave,)))


def declined(language: Language, again: bool) -> Screen:
    """`again`: sign-up is still open."""
    return Screen(paragraphs(html("seats-declined", language), _again(language, again)), _team(language))


def expired(language: Language, again: bool) -> Screen:
    return Screen(paragraphs(html("seats-expired", language), _again(language, again)), _team(language))


def no_offer(language: Language) -> Screen:
    """In place of an offer that is no longer open."""
    return Screen(html("seats-no-offer", language), _team(language))


def _again(language: Language, again: bool) -> Markup:
    return html("seats-again" if again else "seats-again-closed", language)


def _status(language: Language) -> tuple[Button, ...]:
    return (open_button("statut", language),)


def _team(language: Language) -> Rows:
    return ((open_button("equipe", language),),)
