"""A day that fits a phone: hour, title, meeting; what is now and next; three buttons."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from bot.chat.layout import LONGEST, clip, fit, html, lines, paragraphs, push, size
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language
from bot.programme.rules.marks import Marks
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens.parts import more_entries
from bot.programme.screens.programme import MOST_ENTRIES, apart
from bot.texts import dates

TITLE, WHERE = 54, 40  # units: a line and a half of a phone
NONE = Marks()


def brief(programme: Programme, on: date, language: Language, head: Markup, marks: Marks = NONE) -> Screen:
    entries = [_entry(programme, it, language, marks) for it in programme.on(on)[:MOST_ENTRIES]]
    body = fit(entries, more_entries(language), LONGEST - size(head) - 200)
    return Screen(paragraphs(head, body or html("programme-day-empty", language)), rows(on, language))


def _entry(programme: Programme, it: Entry, language: Language, marks: Marks) -> Markup:
    key = "programme-title-cancelled" if it.cancelled else _title_key(it, marks)
    title = html(key, language, title=clip(it.title, TITLE))
    line = html("programme-entry-line", language, at=dates.hour(it.starts, programme.zone, language), title=title)
    return line if it.cancelled or not apart(it) else lines(line, _meeting(programme, it, language))


def _title_key(it: Entry, marks: Marks) -> str:
    if it.ref in marks.now:
        return "programme-brief-now"
    return "programme-brief-next" if it.ref == marks.after else "programme-brief"


def _meeting(programme: Programme, it: Entry, language: Language) -> Markup:
    at, place = dates.hour(it.meets_at, programme.zone, language), it.meets_where
    where = clip(place.name or place.address, WHERE)
    return html("programme-meet-at" if where else "programme-meet", language, at=at, where=where)


def rows(on: date, language: Language) -> Rows:
    """Each answers in a new message: this one stays the day's."""
    return (
        (push("buttons-prochain", language, "card", "next"),),
        (push("programme-brief-day", language, "card", "day", on),),
        (push("buttons-preferences", language, "pushes"),),
    )
