"""The command line's participants: exported as sheets, imported from a list, the difference shown first."""

from __future__ import annotations

import asyncio
from pathlib import Path

from markupsafe import Markup

from bot.cli.errors import Wrong
from bot.cli.files import agreed, busy, mistaken, opened, say, table_of, write
from bot.enrolment.rules.participant_sheet import Listed
from bot.people.rules.person import Language
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.trip import Trip
from bot.tripfile.read import load_trip
from storage.database import Database

ENDINGS = (".xlsx", ".csv")


def export_participants(settings: Settings, file: Path, sheet: str) -> None:
    """`sheet` is the one that a .csv holds; a .xlsx holds them all."""
    asyncio.run(_export(settings, file, sheet))


async def _export(settings: Settings, file: Path, sheet: str) -> None:
    from bot.enrolment.actions.signups import exported
    from bot.enrolment.documents.participant_sheets import participants_file
    from bot.transfers.actions.exports import gather

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
    from bot.enrolment.actions import people_list
    from bot.enrolment.screens.people_list import counts, worded

    language = settings.language
    trip = load_trip(settings.trip_file, language)
    table = await table_of(file, language)
    async with opened(settings) as database:
        with busy(plain("cli-reading", language)):
            listed = await people_list.read(database, trip, table)
        if isinstance(listed, list):
            raise mistaken(listed, language)
        async with database.reading() as work:
            found = await people_list.look(work, listed)
        say(counts(found, language).striptags(), *(it.striptags() for it in worded(found, language)))
        if not found.changes:
            say(plain("enrol-nothing", language))
        elif yes or agreed(language, "cli-participants-confirm"):
            await _apply(database, trip, listed, people_list.shown(found), language)
        else:
            say(plain("cli-left", language))


async def _apply(
    database: Database, trip: Trip, listed: tuple[Listed, ...], shown: tuple[str, ...], language: Language
) -> None:
    """Raises Wrong when the sign-ups changed since the difference was shown."""
    from bot.enrolment.actions import people_list
    from bot.enrolment.screens.people_list import done

    async with database.work() as work:
        await work.signups.lock()
        found = await people_list.look(work, listed)
        if people_list.shown(found) != shown:
            raise Wrong(plain("cli-participants-raced", language))
        made = await people_list.apply(work, trip, None, found)
    screen = done(made.seated, made.waiting, made.corrected, language)
    say(Markup(screen.text).striptags())  # noqa: S704 - the catalogue's words and figures
