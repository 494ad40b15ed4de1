"""`import carnet`: what an earlier delegation learned, from the file of its carnet; its mistakes, all at once."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.errors import Wrong
from bot.cli.files import agreed, opened, say
from bot.people.rules.person import Language
from bot.settings import Settings
from bot.texts.catalogue import plain

if TYPE_CHECKING:
    from bot.memory.rules.file import Mistake


def import_carnet(settings: Settings, file: Path, yes: bool) -> None:
    asyncio.run(_import(settings, file, yes))


async def _import(settings: Settings, file: Path, yes: bool) -> None:
    from bot.memory.actions import keep, prepare
    from bot.memory.rules.file import LARGEST, read
    from bot.memory.screens.imports import summary

    language = settings.language
    with file.open("rb") as source:
        content = source.read(LARGEST + 1)
    found = read(content)
    if isinstance(found, list):
        raise Wrong(plain("cli-carnet-mistakes", language, count=len(found)), *(_worded(it, language) for it in found))
    async with opened(settings) as database:
        async with database.reading() as work:
            made = await prepare(work, found)
        say(summary(made, language))
        if made.same:
            return
        if not yes and not agreed(language, "cli-carnet-import"):
            say(plain("cli-left", language))
            return
        async with database.work() as work:
            await keep(work, await prepare(work, found))
    say(plain("memory-import-imported", language))


def _worded(it: Mistake, language: Language) -> str:
    return plain(f"memory-mistake-{it.key}", language, where=it.where, most=it.most)
