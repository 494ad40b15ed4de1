"""The photographs of a carnet: the files that a document needs, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from bot.carnet.rules.carnet import Carnet, Photo
from bot.people.rules.person import Language
from bot.texts.catalogue import plain

PNG = b"\x89PNG"


def named(it: Photo) -> str:
    """By its content: the name tells neither who nor when."""
    return f"{sha256(it.content).hexdigest()[:24]}.{'png' if it.content.startswith(PNG) else 'jpg'}"


def files(it: Carnet) -> dict[str, bytes]:
    found = (photos for day in it.days for photos in (day.photos, *(page.photos for page in day.pages)))
    return {named(photo): photo.content for photos in found for photo in photos}


def shown(photos: Iterable[Photo], language: Language) -> list[dict[str, str]]:
    """`alt` is never empty: somebody who does not see it knows at least that it is a photograph."""
    otherwise = plain("carnet-photo", language)
    return [
        {"file": named(it), "caption": it.caption, "author": it.author, "alt": it.alt or it.caption or otherwise}
        for it in photos
    ]
