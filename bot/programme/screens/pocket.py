"""The whole trip as text, to read where there is no network: what the PDF and the calendar say, in a few messages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from markupsafe import Markup

from bot.chat.layout import LONGEST, clip, fold, html, lines, paragraphs, safe, size
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.screens import entries
from bot.programme.screens.parts import notice
from bot.texts import dates, trips
from bot.trip import Info, Trip

DAY = LONGEST - 800  # units of a quotation: the heading and the stamp fit beside it
SHORT, LONG = 360, 1400  # how much HTML a field takes at most: seven of them and the stamp fit in one message


def pocket_text(trip: Trip, programme: Programme, language: Language) -> list[str]:
    """Telegram's HTML, cut between entries, each message at most `LONGEST` and stamped with the version."""
    foot = lines(safe(entries.version(programme, language), SHORT), notice(programme))
    pages = _pages(list(_blocks(trip, programme, language)), LONGEST - size(foot) - 2)
    return [str(paragraphs(page, foot)) for page in pages]


def _pages(blocks: list[Markup], room: int) -> list[Markup]:
    pages = blocks[:1]
    for block in blocks[1:]:
        if size(pages[-1]) + size(block) + 2 <= room:
            pages[-1] = paragraphs(pages[-1], block)
        else:
            pages.append(block)
    return pages


def _blocks(trip: Trip, programme: Programme, language: Language) -> Iterator[Markup]:
    yield _heading(trip, language)
    for day in programme.days:
        yield from _day(programme, day, language)
    for info in trips.infos(trip, language):
        yield _info(info, language)


def _heading(trip: Trip, language: Language) -> Markup:
    return lines(
        html("programme-pocket-heading", language, trip=clip(trip.name, SHORT)),
        dates.capital(dates.period(trip.first_day, trip.last_day, language)),
        safe(trips.contact(trip, language), SHORT),
    )


def _day(programme: Programme, day: date, language: Language) -> list[Markup]:
    """One quotation that unfolds; a day longer than a message takes several. The heading stays with the first."""
    blocks = [_entry(entries.line(entry, programme.zone, language), language) for entry in programme.on(day)]
    head = html("programme-pocket-day", language, day=dates.heading(day, language))
    folded = [fold(it) for it in _pages(blocks, DAY)]
    return [lines(head, folded[0]), *folded[1:]]


def _entry(line: entries.Line, language: Language) -> Markup:
    title = clip(line.title, SHORT)
    if line.cancelled:
        head = html("programme-pocket-entry-cancelled", language, when=line.when, title=title)
    else:
        head = html("programme-pocket-entry", language, when=line.when, title=title)
    short = (line.meeting, line.place, line.hosts, line.bring)
    return lines(head, *(safe(words, SHORT) for words in short), safe(line.description, LONG))


def _info(info: Info, language: Language) -> Markup:
    return lines(html("programme-pocket-info", language, title=clip(info.title, SHORT)), safe(info.text, 2 * LONG))
