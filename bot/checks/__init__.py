"""`escale check`: what stands between these settings and a bot that works, and how to mend it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from bot.checks import inside, kept, outside
from bot.checks.findings import PATIENCE, CheckContext, Finding, Mark
from bot.settings import Settings
from bot.texts.catalogue import plain
from storage.database import open_database


async def check(settings: Settings) -> AsyncIterator[Finding]:
    """One finding after the other, as they are made."""
    language = settings.language
    yield Finding(Mark.GOOD, plain("checks-settings", language), plain("checks-settings-good", language))
    trip, finding = inside.trip(settings)
    yield finding
    opened = open_database(settings.database_url, None, settings.organiser_ids, settings.media_url)
    look = CheckContext(settings, language, opened, trip)
    try:
        yield await _within(outside.token, look)
        yield await _within(outside.mail, look)
        yield await _within(kept.store, look)
        finding = await _within(inside.database, look)
        yield finding
        if finding.mark is Mark.GOOD:
            paid = (inside.paid,) if settings.pays else ()
            for question in (*paid, outside.group, inside.roster, inside.parked, inside.programme):
                yield await _within(question, look)
    finally:
        await look.database.close()


async def _within(question: Callable[[CheckContext], Awaitable[Finding]], look: CheckContext) -> Finding:
    try:
        async with asyncio.timeout(PATIENCE):
            return await question(look)
    except TimeoutError:
        return look.found(Mark.WRONG, f"checks-{question.__name__}", "checks-late", "checks-late-mend")
