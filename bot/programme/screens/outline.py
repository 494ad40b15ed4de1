"""The public outline of the programme, on one screen: for those who do not come, or not yet."""

from __future__ import annotations

from markupsafe import Markup

from bot.chat.layout import LONGEST, NAME, TITLE, clip, fit, fold, html, lines, open_button, paragraphs, row, stack
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.programme.rules.outline import Line, OutlineDay
from bot.programme.rules.outline import outline as outlined
from bot.programme.rules.programme import Programme
from bot.programme.screens.parts import kind, more_entries, notice
from bot.texts import dates
from bot.texts.catalogue import plain

MOST_ENTRIES = 30


def outline(programme: Programme, language: Language, ahead: str = "") -> Screen:
    """`ahead` is the command that matters to this person now: signing up, or how their sign-up stands."""
    found = [_outline_day(it, language) for it in outlined(programme)]
    text = fit(found, more_entries(language), LONGEST - 800)
    first = row(open_button(ahead, language) if ahead else None)
    rows = stack((first, (open_button("infos", language), open_button("equipe", language))))
    return Screen(
        paragraphs(
            html("programme-outline-heading", language),
            text or html("programme-outline-none", language),
            html("programme-outline-why", language),
            notice(programme),
        ),
        rows,
    )


def _outline_day(found: OutlineDay, language: Language) -> Markup:
    """Folded under its own date: all the days hold on a phone's screen, and each opens by itself."""
    head = Markup("<b>{}</b>").format(dates.heading(found.day, language))
    listed = lines(head, *(_outline_line(it, language) for it in found.lines[:MOST_ENTRIES]))
    return fold(listed)


def _outline_line(it: Line, language: Language) -> Markup:
    key = "programme-outline-line-cancelled" if it.cancelled else "programme-outline-line"
    what = ", ".join(part for part in (kind(it.kind, language), clip(it.town, NAME)) if part)
    half = plain(f"programme-{it.half}", language)
    return html(key, language, half=half, what=what, title=clip(it.title, TITLE))
