"""What comes with an answer: how much of it is kept, what becomes of it, and when what failed is tried again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Kind(StrEnum):
    PHOTO = "photo"
    VOICE = "voice"


class State(StrEnum):
    """PENDING: Telegram has it, the store does not yet; LOST: it never will."""

    PENDING = "pending"
    KEPT = "kept"
    LOST = "lost"


class Trouble(StrEnum):
    """Why a file could not be kept."""

    AWAY = "away"  # Telegram does not answer
    GONE = "gone"  # Telegram does not give this file, for now or any more
    UNREADABLE = "unreadable"  # it is no picture, or one made to fill the memory
    LARGE = "large"
    STORE = "store"  # a disk that is full, a bucket that is away


@dataclass(frozen=True, slots=True)
class Attachment:
    """`name` is the file's in the store, "" as long as it is not kept. `agreed`: its author puts it into the carnet.

    `id` is 0 where it would tell whose it is.
    """

    id: int
    kind: Kind
    caption: str = ""
    name: str = ""
    agreed: bool = False
    state: State = State.PENDING

    @property
    def shown(self) -> bool:
        """Whether a carnet that others read holds it."""
        return self.kind is Kind.PHOTO and self.agreed and self.name != ""


@dataclass(frozen=True, slots=True)
class Pending:
    """A file to be fetched: `file` is Telegram's id. `since` (UTC): when it was sent to us."""

    id: int
    person: int
    kind: Kind
    file: str
    tries: int
    since: datetime


MOST: Mapping[Kind, int] = {Kind.PHOTO: 6, Kind.VOICE: 3}  # of one person, about one visit
MEGA = 1024 * 1024
LARGEST: Mapping[Kind, int] = {Kind.PHOTO: 20 * MEGA, Kind.VOICE: 8 * MEGA}  # bytes; a bot is given 20 MB at most

PARCEL = 45 * MEGA  # bytes; a bot sends 50 MB at most
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=10), timedelta(hours=1)
FINAL = frozenset({Trouble.UNREADABLE, Trouble.LARGE})  # another try would find the same
MISSED = 7  # times that Telegram does not give a file before it never will: ten minutes
GIVE_UP = timedelta(days=7)


def full(there: Iterable[Attachment], kind: Kind) -> bool:
    """Whether one more is too many. What was lost takes no place."""
    return Counter(it.kind for it in there if it.state is not State.LOST)[kind] >= MOST[kind]


def parcels(held: Iterable[tuple[str, int]]) -> list[list[str]]:
    """Names and sizes of files, each once, in parcels that Telegram takes."""
    made: list[list[str]] = []
    room = 0
    for name, size in dict(held).items():
        if size > room:
            made.append([])
            room = PARCEL
        made[-1].append(name)
        room -= size
    return made


def tried_again(it: Pending, trouble: Trouble, now: datetime) -> datetime | None:
    """When; None once the verdict is final. `it.tries` are those before this one."""
    missed = trouble is Trouble.GONE and it.tries + 1 >= MISSED
    if trouble in FINAL or missed or now - it.since >= GIVE_UP:
        return None
    return now + min(FIRST_PAUSE * 2.0 ** min(it.tries, 20), LONGEST_PAUSE)
