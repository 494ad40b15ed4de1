"""The programme's documents: a day's picture, the PDF, the calendar, the spreadsheet. All who ask get the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TypeAlias

from bot.documents.kinds import DocumentKind, Draw, Rendered
from bot.outbox.acts import Recipe
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.trip import Trip
from storage.work import Work

Drawn: TypeAlias = Callable[[Recipe, Trip, Programme], Rendered]


def _of_version(name: str, drawn: Drawn) -> DocumentKind:
    async def gather(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
        return partial(drawn, recipe, trip, await work.programmes.version(recipe.version))

    return DocumentKind(name, gather)


# The format libraries are imported when first needed: they cost start-up time and memory.


def _day(recipe: Recipe, trip: Trip, programme: Programme) -> Rendered:
    from bot.programme.documents.png import day_png

    picture = day_png(trip, programme, date.fromisoformat(recipe.about), recipe.language)
    return Rendered(f"{recipe.about}.png", picture, photo=True)


def _pdf(recipe: Recipe, trip: Trip, programme: Programme) -> Rendered:
    from bot.programme.documents.pdf import programme_pdf

    return Rendered(_name(programme, "pdf"), programme_pdf(trip, programme, recipe.language))


def _agenda(recipe: Recipe, trip: Trip, programme: Programme) -> Rendered:
    from bot.programme.documents.ics import agenda_ics

    return Rendered(_name(programme, "ics"), agenda_ics(trip, programme, recipe.language))


def _sheet(recipe: Recipe, trip: Trip, programme: Programme) -> Rendered:
    from bot.documents.sheets import programme_file

    return Rendered(_name(programme, recipe.about), programme_file(programme, recipe.about))


def _name(programme: Programme, ending: str) -> str:
    return f"programme-v{programme.version}.{ending}"


DAY = _of_version("day", _day)  # of the date that `about` gives
PDF = _of_version("programme", _pdf)
AGENDA = _of_version("agenda", _agenda)
SHEET = _of_version("export", _sheet)  # in the format that `about` gives
KINDS = (DAY, PDF, AGENDA, SHEET)
FORMATS: Mapping[str, DocumentKind] = {"xlsx": SHEET, "csv": SHEET, "pdf": PDF, "ics": AGENDA}


def in_format(ending: str, version: int, language: Language) -> Recipe:
    """Raises KeyError for what the programme is not written in."""
    kind = FORMATS[ending]
    return kind.recipe(version, language, ending if kind is SHEET else "")
