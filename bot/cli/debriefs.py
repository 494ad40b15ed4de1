"""`export debrief`: what was said of the visits, as its authors agreed, one answer a row."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from bot.cli.exporting import Export, export
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.trip import Trip
from storage.work import Work


def export_debriefs(settings: Settings, file: Path) -> None:
    from bot.debriefs.actions.reading import everything
    from bot.debriefs.documents import FORMATS, table

    async def gather(work: Work, trip: Trip, ending: str) -> Export:
        programme = await work.programmes.current()
        read = await everything(work, programme)
        made = table(programme, read.found, read.names, trip.debriefs, settings.language)
        return Export(
            partial(FORMATS[ending], made, settings.language),
            lambda work: work.audit.note(None, "debriefs exported", detail=ending),
            plain("cli-debriefs-exported", settings.language, path=str(file), count=len(read.found)),
        )

    export(settings, file, FORMATS, gather)
