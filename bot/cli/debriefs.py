"""`export debrief`: what was said of the visits, as its authors agreed, one answer a row."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.cli.files import format_of, opened, say, write
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.tripfile.read import load_trip


def export_debriefs(settings: Settings, file: Path) -> None:
    asyncio.run(_export(settings, file))


async def _export(settings: Settings, file: Path) -> None:
    from bot.debriefs.actions.reading import everything
    from bot.debriefs.documents import FORMATS, table

    language = settings.language
    ending = format_of(file, FORMATS, language)
    trip = load_trip(settings.trip_file, language)
    async with opened(settings) as database:
        async with database.reading() as work:
            programme = await work.programmes.current()
            read = await everything(work, programme)
        made = table(programme, read.found, read.names, trip.debriefs, language)
        write(file, FORMATS[ending](made, language))
        async with database.work() as work:
            await work.audit.note(None, "debriefs exported", detail=ending)
    say(plain("cli-debriefs-exported", language, path=str(file), count=len(read.found)))
