"""Moving the deadline of sign-up: which it is, who moved it, what moving it would change."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.chat.layout import NAME, clip, desk_button, lines, paragraphs, push
from bot.chat.layout import html as words
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language
from bot.signup.rules.deadline import Effect, Refused, effect, end_of, last_day
from bot.texts import dates
from bot.trip import Trip


def until(instant: datetime, trip: Trip, language: Language) -> str:
    """The last day on which it can still be done, in words."""
    return dates.full_day(last_day(instant, trip.zone), language)


def prompt(language: Language, trip: Trip, now: datetime, by: str) -> Screen:
    """`trip` has the deadline that stands; `by` is who moved it there, or ""."""
    day = dates.full_day(last_day(trip.deadline, trip.zone), language)
    state = words("signup-deadline-open" if now < trip.deadline else "signup-deadline-closed", language, day=day)
    who = words("signup-deadline-moved-by", language, name=clip(by, NAME)) if by else None
    question = words("signup-deadline-prompt", language, example=f"{trip.today(now):%d/%m/%Y}")
    return Screen(paragraphs(lines(state, who), question), _home(language))


def unread(language: Language) -> Screen:
    return Screen(words("signup-deadline-unread", language), _home(language))


def refused(language: Language, why: Refused, day: date, trip: Trip, now: datetime) -> Screen:
    last, yesterday = dates.full_day(trip.last_day, language), trip.today(now) - timedelta(days=1)
    on, before = dates.full_day(day, language), f"{yesterday:%d/%m/%Y}"
    text = {
        Refused.PAST: words("signup-deadline-past", language, day=on, yesterday=before),
        Refused.LATE: words("signup-deadline-late", language, day=on, last=last),
        Refused.SAME: words("signup-deadline-same", language, day=on),
    }[why]
    return Screen(text, _home(language))


def question(language: Language, trip: Trip, day: date, drafts: int, now: datetime) -> Screen:
    """`trip` has the deadline that stands; `drafts` are forms that were begun and are not confirmed."""
    old, new = last_day(trip.deadline, trip.zone), end_of(day, trip.zone)
    found, days = effect(trip.deadline, new, now), abs((day - old).days)
    changes = {
        Effect.REOPENS: words("signup-deadline-reopens", language),
        Effect.CLOSES: words("signup-deadline-closes", language),
        Effect.LATER: words("signup-deadline-later", language, days=days),
        Effect.SOONER: words("signup-deadline-sooner", language, days=days),
        Effect.NONE: words("signup-deadline-stays-closed", language),
    }[found]
    was, on = dates.full_day(old, language), dates.full_day(day, language)
    head = words("signup-deadline-question", language, day=on, old=was)
    begun = words("signup-deadline-drafts", language, count=drafts) if drafts else None
    yes = push("signup-deadline-yes", language, "deadline", "set", day.isoformat(), old.isoformat())
    no = push("signup-deadline-no", language, "desk", "home")
    return Screen(paragraphs(head, lines(changes, begun), words("signup-deadline-team", language)), ((yes,), (no,)))


def done(language: Language, day: date) -> Screen:
    return Screen(words("signup-deadline-done", language, day=dates.full_day(day, language)), _home(language))


def notification(language: Language, name: str, old: date, day: date) -> Screen:
    """To the other organisers."""
    was, on = dates.full_day(old, language), dates.full_day(day, language)
    return Screen(words("signup-deadline-told", language, name=clip(name, NAME), old=was, day=on), _home(language))


def _home(language: Language) -> Rows:
    return ((desk_button(language),),)
