"""`import`: what a file changes is shown, with what of it is not read, then the whole of it is done or nothing."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.errors import Wrong
from bot.cli.files import agreed, busy, opened, say
from bot.people.rules.person import Language
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.trip import Trip
from bot.tripfile.read import load_trip
from storage.database import Database

if TYPE_CHECKING:  # loaded when something is imported
    from bot.documents.rows import Mistake
    from bot.transfers.actions.examine import Examined
    from bot.transfers.actions.kind import Difference, Kind

LARGEST = 5 * 1024 * 1024 + 1  # bytes read of a spreadsheet: one more than is accepted, so that it is refused by size
TAG = re.compile(r"<[^>]+>")
KINDS = {"programme": "import", "members": "roster", "participants": "people"}


def import_file(settings: Settings, what: str, file: Path, yes: bool, tell: bool) -> None:
    """`what`: a key of KINDS."""
    asyncio.run(_import(settings, what, file, yes, tell))


async def _import(settings: Settings, what: str, file: Path, yes: bool, tell: bool) -> None:
    from bot.documents.sheets import SheetRefused

    language, trip = settings.language, load_trip(settings.trip_file, settings.language)
    with file.open("rb") as source:
        content = source.read(LARGEST)
    async with opened(settings) as database:
        try:
            with busy(plain("cli-reading", language)):
                kind, found = await _examined(database, trip, KINDS[what], file.name, content, language)
            if not yes and _near_wanted(found, language):
                kind, found = await _examined(database, trip, KINDS[what], file.name, content, language, near=True)
        except SheetRefused as refused:
            raise Wrong(plain(refused.key, language, **refused.values)) from None
        if isinstance(found, list):
            raise _mistaken(found, language)
        say(*_shown(kind, found, language))
        if not found.document:
            return
        if yes or _agreed(kind, found.document, language):
            await _apply(database, trip, kind, found.document, tell, language)
        else:
            say(plain("cli-left", language))


def _agreed(kind: Kind, document: str, language: Language) -> bool:
    """Asked once more where it takes much away."""
    missing = kind.surely(document)
    return agreed(language, kind.confirm) and (not missing or agreed(language, "cli-surely", count=missing))


def _near_wanted(found: Difference | list[Mistake], language: Language) -> bool:
    """What columns nearly are is said, and asked; what else is wrong with the file is said before."""
    from bot.documents.unread import NEAR
    from bot.transfers.screens.imports import worded

    mistakes = found if isinstance(found, list) else [it for it in found.notes if it.key == NEAR]
    if not any(it.key == NEAR for it in mistakes):
        return False
    say(*(worded(it, language) for it in mistakes))
    return agreed(language, "cli-near")


async def _examined(
    database: Database, trip: Trip, kind: str, name: str, content: bytes, language: Language, near: bool = False
) -> Examined:
    """`near`: as its columns propose. Raises Wrong for a list that is plainly another one, SheetRefused for none."""
    from bot.transfers.actions.examine import examine, recognise

    other = await recognise(name, content)
    if other not in (None, kind):
        meant = next(it for it, known in KINDS.items() if known == other)
        raise Wrong(plain("cli-other-kind", language, what=meant))
    found = await examine(database, trip, name, content, kind, near)
    assert found is not None  # noqa: S101  # the kind is given
    return found


def _mistaken(found: Sequence[Mistake], language: Language) -> Wrong:
    from bot.transfers.screens.imports import worded

    head = plain("cli-mistakes", language, count=len(found))
    return Wrong(head, *(worded(it, language) for it in found))


def _shown(kind: Kind, found: Difference, language: Language) -> list[str]:
    """What is not read comes last, next to the question."""
    from bot.transfers.screens.imports import worded

    lines = [line for it in found.lines(language) for line in _lines(it)]
    doubts = [line for it in found.doubts(language) for line in _lines(it)]
    notes = [worded(it, language) for it in found.notes]
    return [*lines, *doubts, *notes, *([] if found.document else [plain(kind.nothing, language)])]


async def _apply(database: Database, trip: Trip, kind: Kind, document: str, tell: bool, language: Language) -> None:
    """Raises Wrong when what was shown is no longer true."""
    async with database.work() as work:
        done = await kind.apply(work, trip, None, document, tell)
    if done is None:
        raise Wrong(plain(kind.stale, language))
    say(" ".join(_lines(done.screen(language).text)))


def _lines(text: str) -> list[str]:
    """What a screen says, without its tags."""
    return [it for it in unescape(TAG.sub("", text)).split("\n") if it]
