"""The carnet of an earlier delegation as an import: what it brings is searched with /memoire."""

from __future__ import annotations

from bot.carnet.rules.record import RECORD
from bot.documents.rows import Mistake
from bot.documents.sheets import SheetRefused
from bot.memory.actions import keep, prepare, read_apart
from bot.memory.rules.file import Mistake as Wrong
from bot.memory.screens import imports as screens
from bot.transfers.actions.kind import Difference, Done, Kind
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

ENDING = ".json"


async def compare(database: Database, content: bytes) -> Difference | list[Mistake]:
    """Raises SheetRefused for what is no carnet."""
    found = await read_apart(content)
    if isinstance(found, list):
        return _mistakes(found)
    async with database.reading() as work:
        made = await prepare(work, found)
    return Difference(
        "" if made.same else RECORD.dump_json(found).decode(),
        lambda language: screens.brings(made, language),
        lambda language, room: screens.visits(made.learned, language, room),
        screens.foot,
        lambda language: [screens.brings(made, language)],
    )


def _mistakes(found: list[Wrong]) -> list[Mistake]:
    made = [Mistake(f"memory-mistake-{it.key}", {"where": it.where, "most": it.most}) for it in found]
    if found[0].whole:
        raise SheetRefused(made[0].key, made[0].values)
    return made


async def apply(work: Work, trip: Trip, author: int | None, document: str, tell: bool) -> Done | None:
    await keep(work, await prepare(work, RECORD.validate_json(document)), author)
    return Done(screens.imported)


KIND = Kind(
    name="carnet",
    apply=apply,
    buttons=(("memory-import-apply", "apply"), ("transfers-import-drop", "drop")),
    nothing="memory-import-nothing",
    stale="memory-import-stale",
    dropped="memory-import-dropped",
    confirm="cli-carnet-import",
)
