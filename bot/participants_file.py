"""The command line's participants: exported as sheets, imported from a list, the difference shown first."""

from __future__ import annotations

import asyncio
from pathlib import Path

from markupsafe import Markup

from bot.cli_errors import Wrong
from bot.files import agreed, busy, mistaken, opened, say, table_of, write
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.trip.participant_sheet import Listed
from bot.trip.people import Language
from bot.trip.trip import Trip
from bot.trip_file import load_trip
from storage.database import Database

ENDINGS = (".xlsx", ".csv")


def export_participants(settings: Settings, file: Path, sheet: str) -> None:
    """`sheet` is the one that a .csv holds; a .xlsx holds them all."""
    asyncio.run(_export(settings, file, sheet))


async def _export(settings: Settings, file: Path, sheet: str) -> None:
    from bot.actions.participants import gather
    from bot.actions.signups_desk import exported
    from bot.documents.participant_sheets import participants_file

    language, ending = settings.language, file.suffix.lower()
    form = "xlsx" if ending == ".xlsx" else sheet
    if ending not in ENDINGS:
        raise Wrong(plain("cli-ending", language, path=str(file), endings=" ".join(ENDINGS)))
    trip = load_trip(settings.trip_file, language)
    async with opened(settings) as database:
        async with database.reading() as work:
            kept = await gather(work, trip, language)
        with busy(plain("cli-drawing", language)):
            content = await asyncio.to_thread(participants_file, form, kept, language)
        write(file, content)
        async with database.work() as work:
            await exported(work, None, form)
    say(plain("cli-participants-exported", language, path=str(file)))


def import_participants(settings: Settings, file: Path, yes: bool) -> None:
    asyncio.run(_import(settings, file, yes))


async def _import(settings: Settings, file: Path, yes: bool) -> None:
    from bot.actions import enrolling
    from bot.screens.enrolling import counts, worded

    language = settings.language
    trip = load_trip(settings.trip_file, language)
    table = await table_of(file, language)
    async with opened(settings) as database:
        with busy(plain("cli-reading", language)):
            listed = await enrolling.read(database, trip, table)
        if isinstance(listed, list):
            raise mistaken(listed, language)
        async with database.reading() as work:
            found = await enrolling.look(work, listed)
        say(counts(found, language).striptags(), *(it.striptags() for it in worded(found, language)))
        if not found.changes:
            say(plain("enrol-nothing", language))
        elif yes or agreed(language, "cli-participants-confirm"):
            await _apply(database, trip, listed, enrolling.shown(found), language)
        else:
            say(plain("cli-left", language))


async def _apply(
    database: Database, trip: Trip, listed: tuple[Listed, ...], shown: tuple[str, ...], language: Language
) -> None:
    """Raises Wrong when the sign-ups changed since the difference was shown."""
    from bot.actions import enrolling
    from bot.screens.enrolling import done

    async with database.work() as work:
        await work.signups.lock()
        found = await enrolling.look(work, listed)
        if enrolling.shown(found) != shown:
            raise Wrong(plain("cli-participants-raced", language))
        made = await enrolling.apply(work, trip, None, found)
    screen = done(made.seated, made.waiting, made.corrected, language)
    say(Markup(screen.text).striptags())  # noqa: S704 - the catalogue's words and figures
