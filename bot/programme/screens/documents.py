"""What is taken along: captions of the calendar, the PDF and the day's picture, and the trip as text."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from bot.chat.layout import LINE, html, lines, paragraphs, push, safe
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.screens import entries
from bot.programme.screens.parts import notice
from bot.programme.screens.pocket import pocket_text as pocket_pages
from bot.texts import dates
from bot.trip import Trip


def stamp(programme: Programme, language: Language) -> Markup:
    """Version and hour of issue: what tells an old copy from a new one."""
    return safe(entries.version(programme, language), LINE)


def agenda(programme: Programme, language: Language, feed: str = "") -> str:
    """Caption of the .ics; `feed` is the address that refreshes, where there is one."""
    link = html("transfers-papers-feed", language, url=feed) if feed else html("transfers-papers-no-feed", language)
    return paragraphs(
        html("transfers-papers-agenda", language), link, lines(stamp(programme, language), notice(programme))
    )


def feed_rows(language: Language, feed: str) -> Rows:
    return ((push("transfers-papers-feed-renew", language, "feed"),),) if feed else ()


def renewed(language: Language, feed: str) -> Screen:
    return Screen(html("transfers-papers-feed-renewed", language, url=feed), feed_rows(language, feed))


def pocket(programme: Programme, language: Language) -> str:
    return paragraphs(html("transfers-papers-pocket", language), lines(stamp(programme, language), notice(programme)))


def picture(programme: Programme, on: date, language: Language) -> str:
    head = html("transfers-papers-picture", language, day=dates.heading(on, language))
    return lines(head, stamp(programme, language), notice(programme))


def pocket_text(programme: Programme, trip: Trip, language: Language) -> tuple[Screen, ...]:
    """The whole trip in as few messages as it takes (see `bot.programme.screens.pocket`)."""
    return tuple(Screen(page) for page in pocket_pages(trip, programme, language))
