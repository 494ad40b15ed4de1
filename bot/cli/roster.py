"""`import members`: the list of a file, its difference shown, then the whole of it or nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.cli.errors import Wrong
from bot.cli.files import agreed, busy, mistaken, opened, say, table_of
from bot.settings import Settings
from bot.texts.catalogue import plain


def import_members(settings: Settings, file: Path, yes: bool) -> None:
    asyncio.run(_import(settings, file, yes))


async def _import(settings: Settings, file: Path, yes: bool) -> None:
    from bot.membership.actions import roster
    from bot.membership.rules.roster_sheet import read_members
    from bot.membership.screens.roster import difference

    language = settings.language
    with busy(plain("cli-reading", language)):
        read = await asyncio.to_thread(read_members, await table_of(file, language))
    if isinstance(read, list):
        raise mistaken(read, language)
    async with opened(settings) as database:
        async with database.reading() as work:
            found, prepared = await roster.compare(work, read)
        if not found:
            say(plain("roster-nothing", language))
            return
        say(*(it.striptags() for it in difference(found, language)))
        if not yes and not agreed(language, "roster-confirm"):
            say(plain("cli-left", language))
            return
        async with database.work() as work:
            made = await roster.replace(work, None, prepared)
        if made is None:
            raise Wrong(plain("roster-stale", language))
        values = {"organisations": made.organisations, "domains": made.domains, "people": made.people}
        say(plain("roster-applied", language, **values))
