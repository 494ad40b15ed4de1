"""`export carnet`: what the delegation learned, as its authors agreed."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.cli.files import busy, format_of, opened, say, write
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.tripfile.read import load_trip


def export_carnet(settings: Settings, file: Path) -> None:
    asyncio.run(_export(settings, file))


async def _export(settings: Settings, file: Path) -> None:
    from bot.carnet.actions.documents import edition
    from bot.carnet.actions.gather import shared
    from bot.carnet.documents.formats import FORMATS, written

    language = settings.language
    ending = format_of(file, FORMATS, language)
    trip = load_trip(settings.trip_file, language)
    async with opened(settings) as database:
        async with database.reading() as work:
            made = await edition(work, trip, await shared(work, trip), language)
        with busy(plain("cli-drawing", language)):
            content = await asyncio.to_thread(written, ending, made)
        write(file, content)
        async with database.work() as work:
            await work.audit.note(None, "carnet exported", detail=ending)
    say(plain("cli-carnet-exported", language, path=str(file), count=made.carnet.saying_count))
