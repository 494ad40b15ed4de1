"""The command line's participants, exported as sheets."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from bot.cli.exporting import Export, export
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.trip import Trip
from storage.work import Work

FORMATS = ("xlsx", "csv")


def export_participants(settings: Settings, file: Path, sheet: str) -> None:
    """`sheet` is the one that a .csv holds; a .xlsx holds them all."""
    from bot.enrolment.actions.signups import exported
    from bot.enrolment.documents.participant_sheets import participants_file
    from bot.transfers.actions import exports

    async def gather(work: Work, trip: Trip, ending: str) -> Export:
        form = "xlsx" if ending == "xlsx" else sheet
        return Export(
            partial(participants_file, form, await exports.gather(work, trip, settings.language), settings.language),
            lambda work: exported(work, None, form),
            plain("cli-participants-exported", settings.language, path=str(file)),
        )

    export(settings, file, FORMATS, gather)
