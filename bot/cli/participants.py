"""The command line's participants, exported as sheets."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.cli.files import busy, format_of, opened, say, write
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.tripfile.read import load_trip

FORMATS = ("xlsx", "csv")


def export_participants(settings: Settings, file: Path, sheet: str) -> None:
    """`sheet` is the one that a .csv holds; a .xlsx holds them all."""
    asyncio.run(_export(settings, file, sheet))


async def _export(settings: Settings, file: Path, sheet: str) -> None:
    from bot.enrolment.actions.signups import exported
    from bot.enrolment.documents.participant_sheets import participants_file
    from bot.transfers.actions.exports import gather

    language = settings.language
    form = "xlsx" if format_of(file, FORMATS, language) == "xlsx" else sheet
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
