"""The reminder before an entry: when and where to meet, nothing else."""

from __future__ import annotations

from bot.chat.layout import clip, html, lines, push, row, stack
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens.parts import title
from bot.programme.screens.programme import entry_key, full_place, venue
from bot.texts import dates

SHORT = 60  # units: two lines of a phone


def reminder(programme: Programme, it: Entry, language: Language) -> Screen:
    """Says hours and no delay: it may be read a quarter of an hour after it came."""
    at, where = dates.hour(it.meets_at, programme.zone, language), full_place(it.meets_where)
    meet = html("notices-reminder-at" if where else "notices-reminder-meet", language, at=at, where=where)
    starts = it.meets is not None and it.meets != it.starts
    begins = (
        html("notices-reminder-starts", language, at=dates.hour(it.starts, programme.zone, language))
        if starts
        else None
    )
    bring = html("programme-bring", language, bring=clip(it.bring, SHORT)) if it.bring else None
    pin = push("buttons-pin", language, "pin", entry_key(it)) if venue(it) else None
    rows = stack((row(pin, push("buttons-more", language, "entry", entry_key(it))),))
    return Screen(lines(title(it, language), meet, begins, bring), rows)
