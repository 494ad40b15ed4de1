"""The photographs of a carnet: fetched from the store, made as small as their number asks, described."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bot.carnet.rules.carnet import Carnet, Photo
from bot.media.pictures import Unreadable, resized
from bot.people.rules.person import Language
from bot.texts.catalogue import plain

LARGEST = 9_000_000  # bytes of photographs: the whole is to stay under ten million
SIZES = ((1600, 80), (1200, 76), (900, 72), (700, 68), (500, 64), (400, 56), (300, 50))  # longest side, quality
USUAL = 180_000  # bytes of a photograph at the first size
Read = Callable[[str], bytes | None]  # a file of the store; None for what is not there any more


def loaded(it: Carnet, read: Read) -> dict[str, bytes]:
    """By name of file, all at one size. To be called off the loop."""
    files = dict.fromkeys(photo.file for photo in it.photos)
    for longest, quality in SIZES[_first(len(files)) :]:
        made = {name: content for name in files if (content := _made(read(name), longest, quality))}
        if sum(map(len, made.values())) <= LARGEST:
            return made
    return {}


def _first(count: int) -> int:
    """The first size that may do: each holds some six tenths of the bytes of the one before."""
    return next((at for at in range(len(SIZES)) if count * USUAL * 0.6**at <= LARGEST), len(SIZES) - 1)


def _made(content: bytes | None, longest: int, quality: int) -> bytes | None:
    try:
        return resized(content, longest, quality) if content else None
    except Unreadable:
        return None


def shown(photos: Iterable[Photo], language: Language) -> list[dict[str, str]]:
    """`alt` is never empty: somebody who does not see it knows at least that it is a photograph."""
    otherwise = plain("carnet-photo", language)
    return [
        {"file": it.file, "caption": it.caption, "author": it.author, "alt": it.alt or it.caption or otherwise}
        for it in photos
    ]
