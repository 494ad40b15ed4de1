"""The programme's documents: a day's picture, the PDF, the calendar. All who ask get the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TypeAlias

from bot.documents.kinds import DocumentKind, Draw, Rendered
from bot.outbox.acts import Recipe
from bot.programme.rules.programme import Programme
from bot.trip import Trip
from storage.work import Work

Drawn: TypeAlias = Callable[[Recipe, Trip, Programme], Rendered]


def _of_version(named: str, drawn: Drawn) -> DocumentKind:
    async def gather(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
        return partial(drawn, recipe, trip, await work.programmes.version(recipe.version))

    return DocumentKind(named, gather)


# The format libraries are imported when first needed: they cost start-up time and memory.


def _day(recipe: Recipe, trip: Trip, programme: Programme) -> Rendered:
    from bot.programme.documents.png import day_png

    picture = day_png(trip, programme, date.fromisoformat(recipe.about), recipe.language)
    return Rendered(f"{recipe.about}.png", picture, photo=True)


def _pdf(recipe: Recipe, trip: Trip, programme: Programme) -> Rendered:
    from bot.programme.documents.pdf import programme_pdf

    return Rendered(name(programme, "pdf"), programme_pdf(trip, programme, recipe.language))


def _agenda(recipe: Recipe, trip: Trip, programme: Programme) -> Rendered:
    from bot.programme.documents.ics import agenda_ics

    return Rendered(name(programme, "ics"), agenda_ics(trip, programme, recipe.language))


def name(programme: Programme, ending: str) -> str:
    return f"programme-v{programme.version}.{ending}"


DAY = _of_version("day", _day)  # of the date that `about` gives
PDF = _of_version("programme", _pdf)
AGENDA = _of_version("agenda", _agenda)
KINDS = (DAY, PDF, AGENDA)
