"""What is taken along: captions of the calendar, the PDF and the day's picture, and the trip as one text."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from bot.screens.programme import day_entry
from bot.screens.screen import Screen
from bot.screens.words import LINE, LONGEST, clip, lines, notice, paragraphs, safe, size, told
from bot.texts import dates, entries, trips
from bot.trip.people import Language
from bot.trip.programme import Programme
from bot.trip.trip import Trip


def stamp(programme: Programme, language: Language) -> Markup:
    """Version and hour of issue: what tells an old copy from a new one."""
    return safe(entries.version(programme, language), LINE)


def agenda(programme: Programme, language: Language, feed: str = "") -> str:
    """Caption of the .ics; `feed` is the address that refreshes, where there is one."""
    link = told("papers-feed", language, url=feed) if feed else told("papers-no-feed", language)
    return paragraphs(told("papers-agenda", language), link, lines(stamp(programme, language), notice(programme)))


def pocket(programme: Programme, language: Language) -> str:
    return paragraphs(told("papers-pocket", language), lines(stamp(programme, language), notice(programme)))


def picture(programme: Programme, on: date, language: Language) -> str:
    head = told("papers-picture", language, day=dates.heading(on, language))
    return lines(head, stamp(programme, language), notice(programme))


def pocket_text(programme: Programme, trip: Trip, language: Language) -> tuple[Screen, ...]:
    """The whole trip in as few messages as it takes, cut between entries, each stamped."""
    foot = paragraphs(safe(trips.contact(trip, language), LINE), lines(stamp(programme, language), notice(programme)))
    room = LONGEST - size(foot) - 2
    head = told("papers-pocket-heading", language, trip=clip(trip.name, LINE))
    return tuple(Screen(paragraphs(page, foot)) for page in _pages([head, *_blocks(programme, language)], room))


def _blocks(programme: Programme, language: Language) -> list[Markup]:
    """A day's heading stays with its first entry."""
    blocks = []
    for day in programme.days:
        listed = [day_entry(programme, it, language) for it in programme.on(day)]
        head = Markup("<b>{}</b>").format(dates.heading(day, language))
        blocks += [lines(head, listed[0]), *listed[1:]]
    return blocks


def _pages(blocks: list[Markup], room: int) -> list[Markup]:
    pages: list[Markup] = []
    for block in blocks:
        if pages and size(pages[-1]) + size(block) + 2 <= room:
            pages[-1] = paragraphs(pages[-1], block)
        else:
            pages.append(block)
    return pages
