"""The command line's half-day attendance: a sheet, or the certificates of all who were there."""

from __future__ import annotations

from pathlib import Path

from bot.cli.errors import Wrong
from bot.cli.exporting import Export, export
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.trip import Trip
from storage.work import Work

FORMATS = ("xlsx", "csv", "pdf")


def export_attendance(settings: Settings, file: Path) -> None:
    from bot.rollcalls.actions.documents import rendered
    from bot.rollcalls.actions.presence import register

    async def gather(work: Work, trip: Trip, ending: str) -> Export:
        kept = await register(work, trip)
        if ending == "pdf" and not kept.present:
            raise Wrong(plain("cli-nobody-present", settings.language))
        return Export(
            lambda: rendered(kept, ending, settings.language).content,
            lambda work: work.audit.note(None, "attendance exported", detail=ending),
            plain("cli-attendance-exported", settings.language, path=str(file)),
        )

    export(settings, file, FORMATS, gather)
