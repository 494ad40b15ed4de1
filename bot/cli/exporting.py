"""The one way of every export: what a file's ending asks for is read, drawn, written whole, then noted."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from bot.cli.files import busy, format_of, opened, say, write
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.trip import Trip
from bot.tripfile.read import load_trip
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Export:
    """`draw` runs in a thread; `note` puts into the record that it left; `done` is the sentence that ends it."""

    draw: Callable[[], bytes]
    note: Callable[[Work], Awaitable[None]]
    done: str


Gather = Callable[[Work, Trip, str], Awaitable[Export]]  # the last is the format, as the file's ending names it


def export(settings: Settings, file: Path, formats: Collection[str], gather: Gather) -> None:
    """Raises Wrong for another ending than `formats`, and whatever `gather` refuses."""
    asyncio.run(_export(settings, file, format_of(file, formats, settings.language), gather))


async def _export(settings: Settings, file: Path, ending: str, gather: Gather) -> None:
    trip = load_trip(settings.trip_file, settings.language)
    async with opened(settings) as database:
        async with database.reading() as work:
            made = await gather(work, trip, ending)
        with busy(plain("cli-drawing", settings.language)):
            content = await asyncio.to_thread(made.draw)
        write(file, content)
        async with database.work() as work:
            await made.note(work)
    say(made.done)
