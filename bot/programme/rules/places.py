"""A place that moves takes its pin along: what still tells where it was is dropped, and said."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.documents.cells import folded
from bot.programme.rules.doubts import Doubt, DoubtKind
from bot.programme.rules.programme import Entry, Place, Programme


def settled(old: Programme, new: Programme) -> tuple[Programme, list[Doubt]]:
    """`new` without pins and addresses that are still those of `old`, and what was dropped."""
    found = [_entry(old.entry(entry.ref), entry) for entry in new]
    return replace(new, entries=tuple(entry for entry, _ in found)), [it for _, notes in found for it in notes]


def _entry(before: Entry | None, entry: Entry) -> tuple[Entry, list[Doubt]]:
    if before is None:
        return entry, []
    place, of_place = moved(before.place, entry.place)
    meeting, of_meeting = moved(before.meeting_place, entry.meeting_place)
    after = replace(entry, place=place, meeting_place=meeting)
    return after, [Doubt(kind, after) for kind in (of_place, of_meeting) if kind]


def moved(before: Place, after: Place) -> tuple[Place, DoubtKind | None]:
    """`after` as it is kept, and what of it was dropped. A name alone that moves leaves the old address behind."""
    renamed = bool(after.name) and not _same(before.name, after.name)
    stays = bool(after.address) and _same(before.address, after.address)
    moves = renamed or not _same(before.address, after.address)
    pin = after.pinned and (after.lat, after.lon) == (before.lat, before.lon)
    bare = replace(after, lat=None, lon=None) if moves and pin else after
    if renamed and stays:
        return replace(bare, address=""), DoubtKind.ADDRESS
    return bare, DoubtKind.PIN if moves and pin else None


def _same(one: str, other: str) -> bool:
    """Whatever the case, the accents and the punctuation."""
    return _plain(one) == _plain(other)


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", folded(words).replace("_", " ")))
