"""A personal note, and the entry of the programme that it is about when nobody says which."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.attachments.rules import Attachment
from bot.programme.rules.programme import MET, Entry, EntryKind, Programme, in_order

LONGEST = 1200  # characters
MOST = 300  # notes of one person
PAGE = 6
SOON = timedelta(minutes=10)  # between two notes
NEAR = 3  # entries offered beside the one that was chosen


@dataclass(frozen=True, slots=True)
class Note:
    """`entry` is the ref of what it is about, "" for nothing in particular; `message` the one they wrote.

    `carried` came with it: a photograph or a voice note, whose caption it holds.
    """

    id: int
    person: int
    message: int
    at: datetime
    words: str
    entry: str = ""
    carried: tuple[Attachment, ...] = ()


def follows(made: Note, before: Note | None) -> bool:
    """Written soon after another about the same: what was said under that one holds for it."""
    return before is not None and before.entry == made.entry and timedelta() <= made.at - before.at < SOON


def subject(mine: Programme, now: datetime) -> Entry | None:
    """What somebody who writes now most likely writes about: what is in progress, or was last, that day.

    Where several are, a visit counts more than the meal or the journey beside it, then the one that began last.
    """
    begun = [it for it in mine.on(mine.day_of(now)) if not it.cancelled and it.starts <= now]
    running = [it for it in mine if it.running(now)]
    return _foremost(running) or _foremost(begun)


def debriefed(note: Note, programme: Programme, kinds: Collection[EntryKind], now: datetime) -> Entry | None:
    """What it is about, once that has begun, where people are asked about it."""
    entry = programme.entry(note.entry)
    asks = entry is not None and entry.kind in kinds and not entry.cancelled and entry.starts <= now
    return entry if asks else None


def _foremost(entries: Iterable[Entry]) -> Entry | None:
    return max(entries, key=lambda it: (it.kind in MET, *in_order(it)), default=None)


def near(mine: Programme, now: datetime, but: str) -> Sequence[Entry]:
    """The others of that day that it may be about instead, the nearest in time first, in their order."""
    others = [it for it in mine.on(mine.day_of(now)) if not it.cancelled and it.ref != but]
    nearest = sorted(others, key=lambda it: (it.kind not in MET, abs(it.starts - now), it.ref))[:NEAR]
    return sorted(nearest, key=in_order)
