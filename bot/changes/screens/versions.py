"""The versions of the programme: who published each and when, what it said, what differs from today's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.changes.screens.draft import home_row
from bot.changes.screens.editing import VERB
from bot.changes.screens.news import summary
from bot.chat.callback_data import button
from bot.chat.layout import NAME, clip, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.programme.rules.difference import Change
from bot.programme.rules.programme import Programme
from bot.programme.screens.programme import day_text
from bot.texts import dates

MOST, SHOWN = 12, 3000
NOTES = ("change", "import", "undo", "trip file")


@dataclass(frozen=True, slots=True)
class Line:
    """One version; `by` is a name, or nothing for the bot."""

    version: int
    issued: datetime
    by: str
    note: str


def listed(found: Sequence[Line], zone: ZoneInfo, language: Language) -> Screen:
    """The latest first: the first of them is the programme as it is."""
    shown = [_line(it, zone, language) for it in found[:MOST]]
    buttons = [
        push("changes-edits-version", language, VERB, "v", it.version, version=str(it.version)) for it in found[1:MOST]
    ]
    rows = tuple(tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3))
    return Screen(
        paragraphs(html("changes-edits-versions-heading", language), lines(*shown)), (*rows, home_row(language))
    )


def _line(it: Line, zone: ZoneInfo, language: Language) -> Markup:
    note = it.note if it.note in NOTES else "change"
    how = html(f"changes-edits-note-{note.replace(' ', '-')}", language)
    stamp = dates.stamp(it.issued, zone, language)
    key = "changes-edits-version-line" if it.by else "changes-edits-version-line-bot"
    return html(key, language, version=str(it.version), stamp=stamp, by=clip(it.by, NAME), how=how)


def one(it: Line, found: Sequence[Change], programme: Programme, zone: ZoneInfo, language: Language) -> Screen:
    """`found` is what differs between this version and the programme as it is."""
    compared = html("changes-edits-version-since", language, count=len(found))
    body = summary(found, programme, language, SHOWN) if found else None
    days = (
        push("changes-edits-version-days", language, VERB, "v", it.version, programme.days[0])
        if programme.days
        else None
    )
    again = push("changes-edits-version-again", language, VERB, "again", it.version) if found else None
    rows = stack((row(days), row(again), row(push("changes-edits-versions", language, VERB, "versions"))))
    return Screen(paragraphs(_line(it, zone, language), lines(compared, body, gap="\n\n")), rows)


def day(programme: Programme, on: date, language: Language) -> Screen:
    """A day as that version had it."""
    head = html("changes-edits-version-day", language, version=str(programme.version), day=dates.day(on, language))
    others = [it for it in (programme.before(on), programme.after(on)) if it]
    days = tuple(button(dates.short_day(it, language), VERB, "v", programme.version, it) for it in others)
    back = push("changes-edits-version", language, VERB, "v", programme.version, version=str(programme.version))
    return Screen(day_text(programme, on, language, head), stack((days, (back,))))
