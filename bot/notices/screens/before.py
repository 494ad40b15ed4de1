"""Before the trip: where to meet first, the day before; the whole programme, when it is first published."""

from __future__ import annotations

from bot.chat.layout import LINE, clip, html, lines, open_button, paragraphs, push, row, stack
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens.parts import title
from bot.programme.screens.programme import entry_key, full_place, venue
from bot.texts import dates


def first_meeting(programme: Programme, it: Entry, language: Language) -> Screen:
    day, at = dates.day(programme.day_of(it.starts), language), dates.hour(it.meets_at, programme.zone, language)
    where = full_place(it.meets_where)
    meet = html("notices-before-meet-at" if where else "notices-before-meet", language, at=at, where=where)
    bring = html("programme-bring", language, bring=clip(it.bring, LINE)) if it.bring else None
    pin = push("buttons-pin", language, "pin", entry_key(it)) if venue(it) else None
    rows = stack((row(pin, push("buttons-more", language, "entry", entry_key(it))), (open_button("infos", language),)))
    return Screen(
        paragraphs(html("notices-before-first", language, day=day), lines(meet, title(it, language), bring)), rows
    )


def published(programme: Programme, language: Language) -> Screen:
    """Instead of its difference with the examples that stood there before."""
    days = [day for day in programme.days if any(not it.cancelled for it in programme.on(day))]
    period = dates.period(days[0], days[-1], language) if days else ""
    count = sum(not it.cancelled for it in programme)
    rows = ((open_button("programme", language),), (open_button("agenda", language), open_button("poche", language)))
    return Screen(html("notices-before-published", language, period=period, count=count), rows)
