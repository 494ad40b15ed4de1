"""The command line's programme, as a document or as the spreadsheet that comes in again."""

from __future__ import annotations

from pathlib import Path

from bot.cli.exporting import Export, export
from bot.documents.kinds import Draw
from bot.people.rules.person import Language
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.trip import Trip
from storage.work import Work


def export_programme(settings: Settings, file: Path) -> None:
    from bot.transfers.actions.documents import FORMATS

    async def gather(work: Work, trip: Trip, ending: str) -> Export:
        version = (await work.programmes.current()).version
        draw = await _draw(work, trip, ending, version, settings.language)
        return Export(
            lambda: draw().content,
            lambda work: work.audit.note(None, "programme exported", detail=ending),
            plain("cli-exported", settings.language, path=str(file), version=str(version)),
        )

    export(settings, file, FORMATS, gather)


async def _draw(work: Work, trip: Trip, ending: str, version: int, language: Language) -> Draw:
    """Whoever is at the machine of the bot is of the team."""
    from bot.transfers.actions.documents import FORMATS, SHEETS, in_format, sheet

    if ending in SHEETS:
        return await sheet(work, version, ending)
    return await FORMATS[ending].gather(work, trip, in_format(ending, version, language), 0)
