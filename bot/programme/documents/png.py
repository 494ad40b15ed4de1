"""A day as a picture: its timeline, legible in a chat, where a picture much taller than wide is shown cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from itertools import count

from bot.documents import typst
from bot.documents.apart import Sheet
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.screens import entries
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip

WIDTH = 360  # points of a page of one column
COLUMN = 200  # points that another column adds
PPI = 216.0  # 3 pixels a point: 1080 px wide
SKETCH = 20  # a first picture so many times smaller costs little and tells the shape
TALL = 1.6  # times its width, at most
LARGEST = 9_000  # pixels: Telegram takes pictures whose width and height add up to 10,000 at most


def day_png(trip: Trip, programme: Programme, day: date, language: Language) -> bytes:
    """The picture of `day` in the programme's zone; a day without entries says so."""
    sheet = _sheet(trip, programme, day, language)
    for page in _pages():
        width, height = size(typst.png("day.typ", {**sheet, **page}, PPI / SKETCH))
        if height <= TALL * width:
            break
    return typst.png("day.typ", {**sheet, **page}, min(PPI, PPI * LARGEST / SKETCH / (width + height)))


def _pages() -> Iterator[Sheet]:
    """From the fullest to the tersest; a day always ends up by fitting in enough columns."""
    yield {"columns": 1, "width": WIDTH, "brief": False}
    for columns in count(1):
        yield {"columns": columns, "width": WIDTH + COLUMN * (columns - 1), "brief": True}


def size(picture: bytes) -> tuple[int, int]:
    """Width and height in pixels, read from the header of a PNG."""
    return int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")


def _sheet(trip: Trip, programme: Programme, day: date, language: Language) -> Sheet:
    lines = [entries.line(entry, programme.zone, language) for entry in programme.on(day)]
    return {
        "lang": language.value,
        "trip": trip.name,
        "title": dates.heading(day, language),
        "lines": [asdict(line) for line in lines],
        "empty": plain("documents-empty-day", language),
        "notice": programme.notice,
        "version": entries.version(programme, language),
    }
