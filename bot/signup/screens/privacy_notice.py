"""The privacy notice: six lines where consent is asked, and the whole of it, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.chat.layout import LINE, TEXT, clip, html, lines, paragraphs, push, row, size, stack
from bot.chat.screen import Button, Rows, Screen
from bot.people.rules.person import Language
from bot.privacy.rules.personal import Keep, last_day
from bot.privacy.screens import table
from bot.texts import dates
from bot.trip import Trip

PAGE = 2600  # how much HTML a page holds: two screens of a phone


def short_notice(trip: Trip, language: Language) -> Markup:
    """Six lines: what for, who reads it, who decides, until when, through whom, what one can do."""
    needs, data = last_day(Keep.NEEDS, trip), last_day(Keep.DATA, trip)
    assert needs and data  # noqa: S101  # both follow from the last day of the trip
    return lines(
        html("personal-short-why", language),
        html("personal-short-readers", language),
        html("personal-short-decision", language),
        html(
            "personal-short-keep",
            language,
            needs=dates.full_day(needs, language),
            data=dates.full_day(data, language),
        ),
        html("personal-short-telegram", language),
        html("personal-short-rights", language),
    )


def notice_button(language: Language) -> Button:
    """Opens the notice under what is being read, which stays."""
    return push("personal-read-notice", language, "privacy")


def notice(trip: Trip, language: Language, page: int = 0) -> Screen:
    """A page of the whole notice; the last one when there are fewer."""
    pages = packed(_blocks(trip, language), PAGE)
    at = max(0, min(page, len(pages) - 1))
    head = html("personal-notice-heading", language, page=str(at + 1), pages=str(len(pages)))
    return Screen(paragraphs(head, pages[at]), _turning(at, len(pages), language))


def _blocks(trip: Trip, language: Language) -> list[Markup]:
    clipped = {"controller": clip(trip.form.controller or trip.organiser, LINE)}
    if contact := trip.form.controller_contact:
        who = html("personal-notice-controller", language, **clipped, contact=clip(contact, LINE))
    else:
        who = html("personal-notice-controller-alone", language, **clipped)
    period = dates.period(trip.first_day, trip.last_day, language)
    return [
        who,
        html("personal-notice-why", language, trip=clip(trip.name, LINE), period=period),
        *(_line(it, language) for it in table.all_worded(trip, language)),
        html("personal-notice-telegram", language),
        html("personal-notice-rights", language),
    ]


def _line(it: table.Worded, language: Language) -> Markup:
    return html(
        "personal-notice-line",
        language,
        what=it.what,
        why=it.why,
        readers=it.readers,
        basis=it.basis,
        until=it.until,
    )


def packed(blocks: Sequence[Markup], most: int = TEXT) -> list[Markup]:
    """The blocks, in order, on as few pages of `most` as it takes; a block is never cut."""
    pages: list[list[Markup]] = [[]]
    left = most
    for block in blocks:
        if pages[-1] and size(block) + 2 > left:
            pages.append([])
            left = most
        pages[-1].append(block)
        left -= size(block) + 2
    return [paragraphs(*page) for page in pages]


def _turning(at: int, count: int, language: Language) -> Rows:
    before = push("personal-previous-page", language, "privacy", at - 1) if at > 0 else None
    after = push("personal-next-page", language, "privacy", at + 1) if at < count - 1 else None
    return stack((row(before, after),))
