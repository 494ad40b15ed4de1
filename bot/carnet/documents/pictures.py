"""The photographs of a carnet: fetched from the store, made as small as their number asks, described."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import sqrt
from pathlib import Path

from bot.carnet.rules.carnet import Carnet, Photo
from bot.media.pictures import Unreadable, resized
from bot.people.rules.person import Language
from bot.texts.catalogue import plain

OWN, NETWORK = 9_000_000, 30_000_000  # bytes of photographs: one's own carnet stays under ten million
PIXELS = 22_000_000  # of all of them together: whoever draws the document holds each as pixels
LONGEST_SIDE, SHAPE = 1600, 4 / 3  # of one; of most
QUALITIES = (76, 60, 45, 30)
Read = Callable[[str], bytes | None]  # a file of the store; None for what is not there any more


def laid_out(it: Carnet, read: Read, folder: Path, most: int = NETWORK) -> frozenset[str]:
    """Which files are written into `folder`, all at one size; `most` bytes where it is nobody's own.

    One after the other: hundreds are never held together. To be called off the loop.
    """
    files = list(dict.fromkeys(photo.file for photo in it.photos))
    longest, most = side(len(files)), OWN if it.owner else most
    for quality in QUALITIES:
        sizes = {name: _made(read(name), folder / name, longest, quality) for name in files}
        if sum(sizes.values()) <= most:
            break
    return frozenset(name for name, size in sizes.items() if size)


def side(count: int) -> int:
    """The longest side, in pixels, of so many photographs."""
    return min(LONGEST_SIDE, int(sqrt(PIXELS / max(count, 1) * SHAPE)))


def _made(content: bytes | None, path: Path, longest: int, quality: int) -> int:
    """How many bytes are written; 0 of what is not there, or is no picture."""
    try:
        return path.write_bytes(resized(content, longest, quality)) if content else 0
    except Unreadable:
        return 0


def shown(photos: Iterable[Photo], language: Language) -> list[dict[str, str]]:
    """`alt` is never empty: somebody who does not see it knows at least that it is a photograph."""
    otherwise = plain("carnet-photo", language)
    return [
        {"file": it.file, "caption": it.caption, "author": it.author, "alt": it.alt or it.caption or otherwise}
        for it in photos
    ]
