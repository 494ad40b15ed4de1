"""Recipe -> document, off the loop: nobody's reply waits for a page to be drawn."""

from __future__ import annotations

import asyncio
from datetime import date

from bot.outbox.acts import Recipe
from bot.outbox.documents import Gone, Render, Rendered
from bot.people.rules.person import Role
from bot.programme.rules.programme import Programme
from bot.signup.rules.signup import OPEN
from bot.texts.catalogue import plain
from bot.trip import Trip
from storage.database import Database


def renderer(database: Database, trip: Trip) -> Render:
    async def render(recipe: Recipe, chat: int) -> Rendered:
        if recipe.personal:
            return await _own(database, trip, recipe, chat)
        async with database.reading() as work:
            programme = await work.programmes.version(recipe.version)
        return await asyncio.to_thread(draw, recipe, trip, programme)

    return render


async def _own(database: Database, trip: Trip, recipe: Recipe, chat: int) -> Rendered:
    """Of what is kept at this instant, for whom it speaks of and nobody else. Raises Gone."""
    match recipe.what:
        case "mydata":
            return await _mydata(database, trip, recipe, chat)
        case "mission":
            return await _mission(database, trip, recipe, chat)
        case "participants":
            return await _participants(database, trip, recipe, chat)
    raise ValueError(f"no document is called {recipe.what}")


async def _mydata(database: Database, trip: Trip, recipe: Recipe, chat: int) -> Rendered:
    from bot.privacy.documents.mydata import mydata_json

    async with database.reading() as work:
        if recipe.about != str(chat) or await work.people.get(chat) is None:
            raise Gone
        rows = await work.personal.held(chat, await work.signups.of(chat))
        content = mydata_json(trip, rows, recipe.language, work.now)
    return Rendered(f"{plain('personal-file-name', recipe.language)}.json", content)


async def _mission(database: Database, trip: Trip, recipe: Recipe, chat: int) -> Rendered:
    from bot.seats.documents.mission import mission_pdf

    async with database.reading() as work:
        signup = await work.signups.of(chat)
        now = work.now
    if signup is None or recipe.about != str(signup.id) or signup.status not in OPEN:
        raise Gone
    content = await asyncio.to_thread(mission_pdf, trip, signup, recipe.language, now)
    return Rendered(f"{plain('mission-name', recipe.language)}.pdf", content)


async def _participants(database: Database, trip: Trip, recipe: Recipe, chat: int) -> Rendered:
    """To organisers alone, also when they are no longer one once its turn comes."""
    from bot.enrolment.documents.participant_sheets import participants_file
    from bot.enrolment.screens.participants import file_name
    from bot.transfers.actions.exports import gather

    async with database.reading() as work:
        reader = await work.people.get(chat)
        if reader is None or reader.role is not Role.ORGANISER:
            raise Gone
        kept, now = await gather(work, trip, recipe.language), work.now
    content = await asyncio.to_thread(participants_file, recipe.about, kept, recipe.language)
    return Rendered(file_name(recipe.about, now, trip.zone, recipe.language), content)


def draw(recipe: Recipe, trip: Trip, programme: Programme) -> Rendered:
    """The format libraries are imported here, when first needed: they cost start-up time and memory."""
    name = f"programme-v{programme.version}"
    match recipe.what:
        case "day":
            from bot.programme.documents.png import day_png

            day = date.fromisoformat(recipe.about)
            return Rendered(f"{recipe.about}.png", day_png(trip, programme, day, recipe.language), photo=True)
        case "programme":
            from bot.programme.documents.pdf import programme_pdf

            return Rendered(f"{name}.pdf", programme_pdf(trip, programme, recipe.language))
        case "agenda":
            from bot.programme.documents.ics import agenda_ics

            return Rendered(f"{name}.ics", agenda_ics(trip, programme, recipe.language))
        case "export":
            from bot.documents.sheets import programme_file

            return Rendered(f"{name}.{recipe.about}", programme_file(programme, recipe.about))
    raise ValueError(f"no document is called {recipe.what}")
