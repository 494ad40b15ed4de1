"""Words that organisers type for a field of an entry, and places that they type or point at."""

from __future__ import annotations

from bot.changes.rules.edits import PLACES, TEXTS, Point, having, pinned
from bot.chat.typed import Invalid, bounded
from bot.programme.rules.programme import Entry, Place

ONE_LINE = ("title",)


def text(it: Entry, field: str, words: str) -> Entry | Invalid:
    text = bounded(words, TEXTS[field], lines=field not in ONE_LINE)
    return text if isinstance(text, Invalid) else having(it, field, text)


def place(it: Entry, field: str, words: str, point: Point | None) -> Entry | Invalid:
    """A name, then an address on the next line; or a location, or a venue, sent in chat."""
    if point is not None:
        return having(it, field, pinned(getattr(it, field), point))
    name, _, address = words.partition("\n")
    most_name, most_address = PLACES[field]
    text = bounded(name, most_name)
    if isinstance(text, Invalid):
        return text
    where = bounded(address, most_address) if address.strip() else ""
    return where if isinstance(where, Invalid) else having(it, field, Place(text, where))
