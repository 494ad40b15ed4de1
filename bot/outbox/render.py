"""Recipe -> document: the table of kinds, as the composition root gathers it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from bot.documents.kinds import DocumentKind, Rendered
from bot.outbox.acts import Recipe
from bot.trip import Trip
from storage.database import Database


class UnknownKind(Exception):
    """A recipe names a document that nobody declares: a defect."""


class Renderer:
    def __init__(self, database: Database, trip: Trip, kinds: Iterable[DocumentKind]) -> None:
        self._database = database
        self._trip = trip
        self._kinds = {it.name: it for it in kinds}

    def kind(self, recipe: Recipe) -> DocumentKind:
        if recipe.what not in self._kinds:
            raise UnknownKind(recipe.what)
        return self._kinds[recipe.what]

    async def make(self, recipe: Recipe, chat: int) -> Rendered:
        """From what is kept at this instant. Raises Gone for a personal document that `chat` may not have."""
        async with self._database.reading() as work:
            draw = await self.kind(recipe).gather(work, self._trip, recipe, chat)
        return await asyncio.to_thread(draw)
