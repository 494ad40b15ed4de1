"""Recipe -> document, off the loop: nobody's reply waits for a page to be drawn."""

from __future__ import annotations

import asyncio
from datetime import date

from bot.outbox.papers import Render, Rendered
from bot.screens.acts import Recipe
from bot.trip.programme import Programme
from bot.trip.trip import Trip
from storage.database import Database


def renderer(database: Database, trip: Trip) -> Render:
    async def render(recipe: Recipe) -> Rendered:
        async with database.reading() as work:
            programme = await work.programmes.version(recipe.version)
        return await asyncio.to_thread(draw, recipe, trip, programme)

    return render


def draw(recipe: Recipe, trip: Trip, programme: Programme) -> Rendered:
    """The format libraries are imported here, when first needed: they cost start-up time and memory."""
    name = f"programme-v{programme.version}"
    match recipe.what:
        case "day":
            from bot.documents.png import day_png

            day = date.fromisoformat(recipe.about)
            return Rendered(f"{recipe.about}.png", day_png(trip, programme, day, recipe.language), photo=True)
        case "programme":
            from bot.documents.pdf import programme_pdf

            return Rendered(f"{name}.pdf", programme_pdf(trip, programme, recipe.language))
        case "agenda":
            from bot.documents.ics import agenda_ics

            return Rendered(f"{name}.ics", agenda_ics(trip, programme, recipe.language))
        case "export":
            from bot.documents.sheets import programme_file

            return Rendered(f"{name}.{recipe.about}", programme_file(programme, recipe.about))
    raise ValueError(f"no document is called {recipe.what}")
