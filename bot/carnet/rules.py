"""What a carnet holds: the days as they happened, and under each visit what was said of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.debriefs.rules.contributions import Contribution, Shown
from bot.debriefs.rules.questions import KEYS
from bot.host_questions.rules import Question
from bot.programme.rules.programme import Entry, Programme
from bot.promises.rules import Promise

ASKED, PROMISED = "asked", "promised"  # to the hosts; to try at home


@dataclass(frozen=True, slots=True)
class Saying:
    """`question` is a key of the debriefs, ASKED, PROMISED, "" for a personal note; `author` "" where none is named."""

    question: str
    words: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One entry, and what was said of it."""

    entry: Entry
    said: tuple[Saying, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """What happened that day; `said` is of the day, or of no visit that may be named."""

    day: date
    pages: tuple[Page, ...]
    said: tuple[Saying, ...] = ()


@dataclass(frozen=True, slots=True)
class Carnet:
    """`owner` is whose it is, "" for the network's."""

    days: tuple[Day, ...]
    owner: str = ""

    @property
    def said(self) -> int:
        return sum(len(day.said) + sum(len(page.said) for page in day.pages) for day in self.days)


Told = tuple[str, Saying]  # the entry it is about (a ref, or `day:` and a date), and what was said


def carnet(programme: Programme, told: Iterable[Told], owner: str = "") -> Carnet:
    """What was cancelled did not happen: it is left out, unless something was said of it."""
    by_entry: dict[str, list[Saying]] = {}
    for entry, saying in told:
        by_entry.setdefault(entry, []).append(saying)
    days = (_day(programme, day, by_entry) for day in programme.days)
    return Carnet(tuple(it for it in days if it.pages or it.said), owner)


def _day(programme: Programme, day: date, by_entry: Mapping[str, Sequence[Saying]]) -> Day:
    pages = (Page(it, _ordered(by_entry.get(it.ref, ()))) for it in programme.on(day))
    kept = tuple(it for it in pages if it.said or not it.entry.cancelled)
    return Day(day, kept, _ordered(by_entry.get(f"day:{day}", ())))


def _ordered(said: Iterable[Saying]) -> tuple[Saying, ...]:
    """In the order of the questions; a note last."""
    return tuple(sorted(said, key=lambda it: KEYS.index(it.question) if it.question in KEYS else len(KEYS)))


def public(found: Iterable[Shown], names: Mapping[int, str]) -> list[Told]:
    """What the network reads. What no visit may be named for stands with its day."""
    return [
        (it.entry or it.day, Saying(it.question, it.words, names.get(it.author, "") if it.author is not None else ""))
        for it in found
        if it.words and (it.entry or it.day)
    ]


def personal(found: Iterable[Contribution], notes: Iterable[tuple[str, str]]) -> list[Told]:
    """Everything that one person said, however it is marked, and their notes (entry, words)."""
    said = [(it.entry, Saying(it.question, it.words)) for it in found if it.words]
    return [*said, *((entry, Saying("", words)) for entry, words in notes if entry)]


def asked(found: Iterable[Question]) -> list[Told]:
    """Questions to hosts, with what was noted of the answer; who asked is not told."""
    return [(it.entry, Saying(ASKED, "\n".join(words for words in (it.words, it.answer) if words))) for it in found]


def promised(programme: Programme, found: Iterable[Promise], names: Mapping[int, str]) -> list[Told]:
    """With the last day."""
    if not programme.days:
        return []
    return [(f"day:{programme.days[-1]}", Saying(PROMISED, it.words, names.get(it.person, ""))) for it in found]
