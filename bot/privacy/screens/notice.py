"""The privacy notice, whole, a page at a time."""

from __future__ import annotations

from markupsafe import Markup

from bot.chat.layout import LINE, clip, html, packed, paragraphs, push, row, stack
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language
from bot.privacy.screens import table
from bot.texts import dates
from bot.trip import Trip

PAGE = 2600  # how much HTML a page holds: two screens of a phone


def notice(trip: Trip, language: Language, page: int = 0) -> Screen:
    """A page of the whole notice; the last one when there are fewer."""
    pages = packed(_blocks(trip, language), PAGE)
    at = max(0, min(page, len(pages) - 1))
    head = html("privacy-notice-heading", language, page=str(at + 1), pages=str(len(pages)))
    return Screen(paragraphs(head, pages[at]), _turning(at, len(pages), language))


def _blocks(trip: Trip, language: Language) -> list[Markup]:
    clipped = {"controller": clip(trip.form.controller or trip.organiser, LINE)}
    if contact := trip.form.controller_contact:
        who = html("privacy-notice-controller", language, **clipped, contact=clip(contact, LINE))
    else:
        who = html("privacy-notice-controller-alone", language, **clipped)
    period = dates.period(trip.first_day, trip.last_day, language)
    return [
        who,
        html("privacy-notice-why", language, trip=clip(trip.name, LINE), period=period),
        *(_line(it, language) for it in table.all_worded(trip, language)),
        html("privacy-notice-telegram", language),
        html("privacy-notice-rights", language),
    ]


def _line(it: table.Worded, language: Language) -> Markup:
    return html(
        "privacy-notice-line",
        language,
        what=it.what,
        why=it.why,
        readers=it.readers,
        basis=it.basis,
        until=it.until,
    )


def _turning(at: int, count: int, language: Language) -> Rows:
    before = push("privacy-previous-page", language, "privacy", at - 1) if at > 0 else None
    after = push("privacy-next-page", language, "privacy", at + 1) if at < count - 1 else None
    return stack((row(before, after),))
