"""`escale purge --trip`: what a closed trip left goes; the next one may begin on the same database."""

from __future__ import annotations

import asyncio

from bot.cli import files
from bot.cli.errors import Wrong
from bot.closing import actions
from bot.settings import Settings
from bot.texts.catalogue import plain
from storage.sole import AlreadyRuns, sole


def empty(settings: Settings, dry_run: bool, yes: bool) -> None:
    """Counted first; no bot may run on it meanwhile."""
    language = settings.language
    try:
        with sole(settings.database_url):
            counts = asyncio.run(_emptied(settings, dry_run=True))
            files.say(plain("cli-would-purge", language), *files.counted(counts, language))
            if dry_run:
                return
            if not yes and not files.agreed(language, "cli-empty-surely"):
                files.say(plain("cli-left", language))
                return
            done = asyncio.run(_emptied(settings, dry_run=False))
            files.say(plain("cli-purged", language), *files.counted(done, language), plain("cli-emptied", language))
    except AlreadyRuns as it:
        raise Wrong(plain("cli-runs", language, database=it.database, process=it.process or "?")) from None
    except actions.StillOpen:
        raise Wrong(plain("cli-still-open", language)) from None


async def _emptied(settings: Settings, dry_run: bool) -> dict[str, int]:
    async with files.opened(settings) as database:
        counts = await actions.empty(database, dry_run)
        if not dry_run:
            await files.taken_out(database, settings.language)
        return counts
