"""A day as a picture: its timeline, legible on a phone."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from bot.documents import typst
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.screens import entries
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip

WIDTH = 360  # points, as in day.typ
PPI = 216.0  # 3 pixels a point: 1080 px wide
SKETCH = 20  # a first picture so many times smaller costs little and tells the height
TALLEST = 8_500  # pixels: Telegram takes pictures whose width and height add up to 10,000 at most


def day_png(trip: Trip, programme: Programme, day: date, language: Language) -> bytes:
    """The picture of `day` in the programme's zone; a day without entries says so."""
    sheet = _sheet(trip, programme, day, language)
    tall = height(typst.png("day.typ", sheet, PPI / SKETCH)) * SKETCH
    return typst.png("day.typ", sheet, min(PPI, PPI * TALLEST / tall))


def height(picture: bytes) -> int:
    """In pixels, read from the header of a PNG."""
    return int.from_bytes(picture[20:24], "big")


def _sheet(trip: Trip, programme: Programme, day: date, language: Language) -> typst.Sheet:
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
