"""The command line's half-day attendance: a sheet, or the certificates of all who were there."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.cli.errors import Wrong
from bot.cli.files import busy, format_of, opened, say, write
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.tripfile.read import load_trip

FORMATS = ("xlsx", "csv", "pdf")


def export_attendance(settings: Settings, file: Path) -> None:
    asyncio.run(_export(settings, file))


async def _export(settings: Settings, file: Path) -> None:
    from bot.rollcalls.actions.documents import rendered
    from bot.rollcalls.actions.presence import register

    language = settings.language
    form, trip = format_of(file, FORMATS, language), load_trip(settings.trip_file, language)
    async with opened(settings) as database:
        async with database.reading() as work:
            kept = await register(work, trip)
        if form == "pdf" and not kept.present:
            raise Wrong(plain("cli-nobody-present", language))
        with busy(plain("cli-drawing", language)):
            made = await asyncio.to_thread(rendered, kept, form, language)
        write(file, made.content)
        async with database.work() as work:
            await work.audit.note(None, "attendance exported", detail=form)
    say(plain("cli-attendance-exported", language, path=str(file)))
