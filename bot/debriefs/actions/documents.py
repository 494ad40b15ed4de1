"""A photograph that came with an answer, for the organisers: from the store, where nothing tells whose it is."""

from __future__ import annotations

from functools import partial

from bot.debriefs.actions.reading import carried
from bot.documents.kinds import DocumentKind, Draw, Gone, Rendered
from bot.outbox.acts import Recipe
from bot.people.rules.person import Role
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


PHOTO = DocumentKind("debrief-photo", _gather, gone="debriefs-photo-gone")
KINDS = (PHOTO,)
