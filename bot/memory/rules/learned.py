"""What an earlier delegation learned, a line each, and what is sought in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.carnet.rules.record import Contribution, Record, Visit
from bot.debriefs.rules.themes import KEY
from bot.documents.cells import folded
from bot.programme.rules.programme import EntryKind

PAGE = 4  # answers on a screen
LONGEST = 36  # characters of what is sought: a button carries it
FILED = "="  # begins a theme where a button carries words, which never hold it
THEME = re.compile(rf"[0-9a-f]{{{KEY}}}")
OTHER = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Delegation:
    """`id` is 0 until it is kept. One trip is one delegation, by its name and first day."""

    trip: str
    first_day: date
    last_day: date
    theme: str = ""
    network: str = ""
    region: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Learned:
    """`kind` is that of the visit, "" for a whole day. `author` is as the carnet showed it, "" for none."""

    day: date
    title: str
    kind: str
    hosts: str
    question: str
    words: str
    author: str = ""
    answer: str = ""
    heading: str = ""  # of a question that is of that trip alone
    themes: tuple[str, ...] = ()

    @property
    def sought(self) -> str:
        """Its words, without accents nor capitals."""
        return plain(" ".join((self.title, self.hosts, self.words, self.answer, *self.themes)))


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a file brings. `same`: it is known as it is; `former`: the row that it takes the place of, or None."""

    delegation: Delegation
    learned: Sequence[Learned]
    digest: str
    same: bool = False
    former: int | None = None


@dataclass(frozen=True, slots=True)
class Search:
    """Each of `words` (folded) is in what is found, which stands under `theme` (see `themes.key_of`); `kind` and
    `delegation` narrow it. "" and 0 for all. Words and a theme are not sought together.
    """

    words: str = ""
    kind: str = ""
    delegation: int = 0
    page: int = 0
    theme: str = ""

    @property
    def keys(self) -> tuple[str, str, str]:
        """As a button carries it: at most 64 bytes with the rest."""
        sought = f"{FILED}{self.theme}" if self.theme else self.words.replace(" ", "_") or "-"
        return sought, self.kind or "-", str(self.delegation)

    def at(self, page: int) -> Search:
        return replace(self, page=page)


def read(words: str, kind: str, delegation: str, page: str) -> Search | None:
    """What a button says; None for one that was forged."""
    filed = words.startswith(FILED)
    theme, sought = (words[1:], "") if filed else ("", plain(words))
    known = kind == "-" or kind in tuple(EntryKind)
    numbers = all(it.isdecimal() and len(it) < 10 for it in (delegation, page))
    if not known or not numbers or (filed and not THEME.fullmatch(theme)):
        return None
    return Search(sought, "" if kind == "-" else kind, int(delegation), int(page), theme)


def plain(words: str) -> str:
    return OTHER.sub(" ", folded(words)).strip()


def sought(words: str) -> str:
    """What somebody typed, as it is looked for: whole words, as many as a button carries."""
    kept = plain(words)[: LONGEST + 1]
    return kept[:LONGEST].strip() if len(kept) <= LONGEST else kept.rpartition(" ")[0] or kept[:LONGEST]


def delegation(it: Record) -> Delegation:
    return Delegation(it.trip, it.first_day, it.last_day, it.theme, it.network, it.region)


def learned(it: Record) -> Iterator[Learned]:
    """A line for each contribution that says something."""
    for day in it.days:
        for visit in day.visits:
            yield from (_line(day.day, visit, one) for one in visit.said if one.words)
        yield from (Learned(day.day, "", "", "", *_identity(one)) for one in day.said if one.words)


def _line(day: date, visit: Visit, one: Contribution) -> Learned:
    return Learned(day, visit.title, visit.kind.value, visit.hosts, *_identity(one))


def _identity(one: Contribution) -> tuple[str, str, str, str, str, tuple[str, ...]]:
    return one.question, one.words, one.author, one.answer, one.heading, one.themes
