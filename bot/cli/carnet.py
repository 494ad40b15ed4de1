"""`export carnet`: what the delegation learned, as its authors agreed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from bot.cli.exporting import Export, export
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.trip import Trip
from storage.work import Work


def export_carnet(settings: Settings, file: Path) -> None:
    from bot.carnet.actions.documents import edition
    from bot.carnet.actions.gather import shared
    from bot.carnet.documents.formats import FORMATS, written

    async def gather(work: Work, trip: Trip, ending: str) -> Export:
        made = await edition(work, trip, await shared(work, trip), settings.language)
        count = made.carnet.saying_count
        return Export(
            partial(written, ending, made),
            lambda work: work.audit.note(None, "carnet exported", detail=ending),
            plain("cli-carnet-exported", settings.language, path=str(file), count=count),
        )

    export(settings, file, FORMATS, gather)
