"""What a carnet holds: the days as they happened, and under each visit what was said, asked and seen there."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeVar

from bot.debriefs.rules.questions import KEYS
from bot.delegation.rules import Entry as Traveller
from bot.people.rules.person import Language
from bot.programme.rules.programme import NEVER, Entry, Programme
from bot.promises.rules import News

ASKED, PROMISED = "asked", "promised"  # to the hosts; to try at home
IDEA = "idea"  # the question whose answers are gathered at the end
KEPT, SHORT = "keep", 220  # the question of the evening whose answer opens its day; characters of one that may
Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Saying:
    """`question` is a key of the debriefs, ASKED, PROMISED, "" for a personal note; `author` "" where none is named.

    `answer` is what the hosts answered, as it was noted. `titles`: of a question that is the trip file's own.
    `themes`: those under which organisers filed it. `became`: the last news of a promise, after so many days.
    """

    question: str
    words: str
    author: str = ""
    answer: str = ""
    titles: Mapping[Language, str] = field(default_factory=dict)
    themes: tuple[str, ...] = ()
    became: tuple[int, News] | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """`file` is its name in the store. `alt` says what it shows to who does not see it, "" for its caption."""

    file: str
    caption: str = ""
    alt: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One entry, what was said of it, and what its hosts made more precise.

    `announced` is the entry as it was when the delegation left, where it happened otherwise; `added` says that it was
    not announced.
    """

    entry: Entry
    sayings: tuple[Saying, ...] = ()
    photos: tuple[Photo, ...] = ()
    precisions: tuple[str, ...] = ()
    announced: Entry | None = None
    added: bool = False

    @property
    def has_content(self) -> bool:
        return bool(self.sayings or self.photos or self.precisions)


@dataclass(frozen=True, slots=True)
class Day:
    """What happened that day; `sayings` are of the day, or of no visit that may be named."""

    day: date
    pages: tuple[Page, ...]
    sayings: tuple[Saying, ...] = ()
    photos: tuple[Photo, ...] = ()

    @property
    def has_content(self) -> bool:
        return bool(self.sayings or self.photos or any(page.has_content for page in self.pages))


@dataclass(frozen=True, slots=True)
class Carnet:
    """`owner` is whose it is, "" for the network's. `people` are those who agreed to be read. `issued` is in UTC."""

    days: tuple[Day, ...]
    owner: str = ""
    people: tuple[Traveller, ...] = ()
    issued: datetime = NEVER

    @property
    def sayings(self) -> list[tuple[Entry | None, Saying]]:
        """All of them in order, each with the entry that it is about."""
        return [
            (entry, it)
            for day in self.days
            for entry, sayings in (*((page.entry, page.sayings) for page in day.pages), (None, day.sayings))
            for it in sayings
        ]

    @property
    def saying_count(self) -> int:
        return len(self.sayings)

    @property
    def photos(self) -> tuple[Photo, ...]:
        found = (photos for day in self.days for photos in (day.photos, *(page.photos for page in day.pages)))
        return tuple(photo for photos in found for photo in photos)

    def only(self, files: Container[str]) -> Carnet:
        """Without the photographs that are not among `files`."""
        return replace(self, days=tuple(_only(day, files) for day in self.days))


def _only(it: Day, files: Container[str]) -> Day:
    pages = tuple(replace(page, photos=_among(page.photos, files)) for page in it.pages)
    return replace(it, pages=pages, photos=_among(it.photos, files))


def _among(photos: Iterable[Photo], files: Container[str]) -> tuple[Photo, ...]:
    return tuple(it for it in photos if it.file in files)


def epigraph(it: Day, signed: bool) -> Saying | None:
    """What the day opens with: the first short answer to what its evening kept; `signed` wants one with a name."""
    kept = (one for one in it.sayings if one.question == KEPT and len(one.words) <= SHORT)
    return next((one for one in kept if one.author or not signed), None)


Of = tuple[str, Thing]  # the entry it is about (a ref, or `day:` and a date), and the thing


@dataclass(frozen=True, slots=True)
class Material:
    """What a carnet is made of. `announced` is the programme with which the delegation left."""

    sayings: Sequence[Of[Saying]] = ()
    photos: Sequence[Of[Photo]] = ()
    precisions: Sequence[Of[str]] = ()
    announced: Programme | None = None
    people: Sequence[Traveller] = ()
    issued: datetime = NEVER


def carnet(programme: Programme, of: Material, owner: str = "") -> Carnet:
    """What is cancelled stays, and says so: it is part of what happened."""
    days = tuple(_day(programme, day, of) for day in programme.days)
    return Carnet(days, owner, tuple(of.people), of.issued)


def _day(programme: Programme, day: date, of: Material) -> Day:
    sayings, photos, precisions = by_entry(of.sayings), by_entry(of.photos), by_entry(of.precisions)
    key = f"day:{day}"
    pages = tuple(
        Page(it, ordered(sayings.get(it.ref, ())), (*photos.get(it.ref, ()),), (*precisions.get(it.ref, ()),),
             *_happened(it, of.announced))
        for it in programme.on(day)
    )  # fmt: skip
    return Day(day, pages, ordered(sayings.get(key, ())), tuple(photos.get(key, ())))


def by_entry(found: Iterable[Of[Thing]]) -> Mapping[str, list[Thing]]:
    kept: dict[str, list[Thing]] = {}
    for entry, it in found:
        kept.setdefault(entry, []).append(it)
    return kept


def _happened(it: Entry, announced: Programme | None) -> tuple[Entry | None, bool]:
    """The entry as it was announced, where hours or place are others; whether it was announced at all."""
    if announced is None:
        return None, False
    before = announced.entry(it.ref)
    if before is None or it.cancelled:
        return None, before is None
    other = (before.starts, before.ends, before.place) != (it.starts, it.ends, it.place)
    return (before if other else None), False


def ordered(sayings: Iterable[Saying]) -> tuple[Saying, ...]:
    """In the order of the questions; what is of no question last."""
    return tuple(sorted(sayings, key=lambda it: KEYS.index(it.question) if it.question in KEYS else len(KEYS)))
