"""For the organisers: a photograph that came with an answer, from the store, where nothing tells whose it is; and all
that was said, as a sheet.
"""

from __future__ import annotations

from functools import partial

from bot.debriefs.actions.reading import carried, everything
from bot.debriefs.documents import FORMATS, table
from bot.documents.kinds import DocumentKind, Draw, Gone, Rendered
from bot.documents.table import Table
from bot.outbox.acts import Recipe
from bot.people.rules.person import Language, Role
from bot.trip import Trip
from storage.store import Store
from storage.work import Work


async def _gather(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    """`about` begins the name of its file."""
    reader = await work.people.get(chat)
    if reader is None or reader.role is not Role.ORGANISER:
        raise Gone
    found = await carried(work, await work.programmes.current(), recipe.about)
    if found is None:
        raise Gone
    return partial(_drawn, work.store, found[1].name)


def _drawn(store: Store, name: str) -> Rendered:
    content = store.read(name)
    if content is None:
        raise Gone
    return Rendered("photo.jpg", content, photo=True)


async def _sheet(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    """`about` is the format."""
    reader = await work.people.get(chat)
    if reader is None or reader.role is not Role.ORGANISER:
        raise Gone
    programme = await work.programmes.current()
    read = await everything(work, programme)
    made = table(programme, read.found, read.names, trip.debriefs, recipe.language)
    return partial(_written, made, recipe.about, recipe.language)


def _written(made: Table, form: str, language: Language) -> Rendered:
    return Rendered(f"debrief.{form}", FORMATS[form](made, language))


PHOTO = DocumentKind("debrief-photo", _gather, gone="debriefs-photo-gone")
SHEET = DocumentKind("debrief-sheet", _sheet, gone="transfers-papers-gone-participants")
KINDS = (PHOTO, SHEET)
