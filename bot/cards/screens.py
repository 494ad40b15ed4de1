"""The day card: one message a day, right until the day is over, with the hour of its last update."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from markupsafe import Markup

from bot.chat.layout import html, lines
from bot.chat.screen import Screen, fingerprint
from bot.outbox.acts import Show
from bot.people.rules.person import Language
from bot.programme.rules.marks import marks
from bot.programme.rules.programme import Programme
from bot.programme.screens.brief import brief
from bot.texts import dates

FAMILY = "day:"  # begins what a day card shows: one of them is pinned in a chat


def shows(on: date) -> str:
    return f"{FAMILY}{on}"


def day_of(what: str) -> date:
    return date.fromisoformat(what.removeprefix(FAMILY))


def show(programme: Programme, on: date, now: datetime, language: Language, anew: bool = False) -> Show:
    """`programme` as its reader attends it. `anew`: sent below what was said meanwhile, in place of the one above."""
    screen = _screen(programme, on, now, language)
    return Show(shows(on), _stamped(screen, programme, now, language), fingerprint(screen), pinned=True, anew=anew)


def for_group(programme: Programme, on: date, now: datetime, language: Language, topic: int | None) -> Show:
    """Nothing is pressed in a group's card: what one asks of it would answer everybody."""
    screen = replace(_screen(programme, on, now, language), rows=())
    stamped = _stamped(screen, programme, now, language)
    return Show(shows(on), stamped, fingerprint(screen), pinned=True, silent=True, topic=topic)


def heads(on: date, language: Language) -> tuple[Markup, Markup]:
    """The evening before, and on the day itself."""
    day = dates.day(on, language)
    return html("cards-eve", language, day=day), html("cards-day", language, day=day)


def _screen(programme: Programme, on: date, now: datetime, language: Language) -> Screen:
    eve, day = heads(on, language)
    return brief(programme, on, language, eve if programme.day_of(now) < on else day, marks(programme, on, now))


def _stamped(screen: Screen, programme: Programme, now: datetime, language: Language) -> Screen:
    stamp = html("cards-updated", language, at=dates.hour(now, programme.zone, language))
    return replace(screen, text=lines(screen.text, stamp))
