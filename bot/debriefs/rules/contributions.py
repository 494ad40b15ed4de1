"""What was said of a visit, and what of it others may read: as its author marked it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from bot.attachments.rules import Attachment, Kind
from bot.debriefs.rules.questions import KEYS
from bot.documents.cells import folded

FEWEST = 3  # people who answered anonymously on one day, below whom no answer is attributed to a visit
DIGITS = 16  # hexadecimal, of a key


class Mark(StrEnum):
    """Who reads it, and with whose name: PRIVATE is its author's alone, ANONYMOUS hides its author from everybody."""

    NAMED = "named"
    ANONYMOUS = "anonymous"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Contribution:
    """`person` is an account, or minus the sign-up of who has none; `entry` a ref, or `day:` and a date.

    `carried` came with it: photographs, voice notes.
    What is anonymous is not read by others yet as long as it has `opens`, and is still read by them as long as it
    has `closes`: instants (UTC) from which it may turn, with others; see `turning`.
    `signed`: these very words could be read with a name.
    """

    id: int
    person: int
    entry: str
    question: str
    words: str = ""
    mark: Mark = Mark.NAMED
    hidden: bool = False
    carried: tuple[Attachment, ...] = ()
    themes: tuple[str, ...] = ()
    opens: datetime | None = None
    closes: datetime | None = None
    signed: bool = False

    def may_become(self, mark: Mark) -> bool:
        """As it is: what was signed, or a voice, would tell whose it is however it is marked."""
        voiced = any(it.kind is Kind.VOICE for it in self.carried)
        return mark is not self.mark and not (mark is Mark.ANONYMOUS and (self.signed or voiced))

    @property
    def redone_nameless(self) -> bool:
        """Whether other words may take its place without a name: what came with it would tell."""
        return self.signed and not self.carried

    @property
    def read_unsigned(self) -> bool:
        """Others read it without its author's name: it changes with others' only."""
        return self.mark is Mark.ANONYMOUS and self.opens is None


@dataclass(frozen=True, slots=True)
class Shown:
    """What organisers read. `author` is None for whoever asked not to be named; `entry` too, when it would tell.

    `id` is 0 then: a number tells in which order people answered. `day` is `day:` and a date.
    """

    question: str
    words: str
    entry: str | None
    author: int | None = None
    id: int = 0
    day: str = ""
    carried: tuple[Attachment, ...] = ()
    themes: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What buttons hold of it: of what is not signed, nothing that is not read."""
        if self.id:
            return str(self.id)
        read = (self.day, self.entry or "", self.question, self.words, *(it.name for it in self.carried))
        return sha256("\0".join(read).encode()).hexdigest()[:DIGITS]


def readable(found: Iterable[Contribution], days: Mapping[str, str]) -> list[Shown]:
    """What organisers may read. `days`: the day of each entry. The order tells nothing of who wrote when."""
    return sorted((shown for _, shown in _visible(found, days)), key=_place)


def behind(found: Iterable[Contribution], days: Mapping[str, str], key: str) -> list[Contribution]:
    """What is read under this key: of what is not signed, several may say the same."""
    return [it for it, shown in _visible(found, days) if shown.key == key]


def _visible(found: Iterable[Contribution], days: Mapping[str, str]) -> list[tuple[Contribution, Shown]]:
    kept = _given(found)
    enough = _enough(kept, days)
    return [(it, _shown(it, days.get(it.entry, it.entry), enough)) for it in kept if not it.hidden]


def _place(it: Shown) -> tuple[str, int, str, bool, str, tuple[str, ...]]:
    carried = tuple(one.name for one in it.carried)
    order = KEYS.index(it.question) if it.question in KEYS else len(KEYS)
    return it.entry or "", order, it.question, it.author is None, folded(it.words), carried


def answered(found: Iterable[Contribution], days: Mapping[str, str]) -> Counter[str]:
    """How many said something, by entry. An anonymous answer counts only once it is attributed, and whoever signed
    another is counted again: a figure that tells them apart would name them. What is hidden counts still: a figure
    that falls would tell that one person had said nothing else.
    """
    kept = _given(found)
    enough = _enough(kept, days)
    counted = [it for it in kept if it.mark is Mark.NAMED or days.get(it.entry, it.entry) in enough]
    return Counter(entry for entry, _, _ in {(it.entry, it.person, it.mark) for it in counted})


def _given(found: Iterable[Contribution]) -> list[Contribution]:
    """What its authors give others to read, hidden or not."""
    return [it for it in found if it.mark is not Mark.PRIVATE and it.opens is None]


def _enough(kept: Iterable[Contribution], days: Mapping[str, str]) -> frozenset[str]:
    """The days on which enough people answered anonymously: one who answers three times is one."""
    nameless = {(days.get(it.entry, it.entry), it.person) for it in kept if it.mark is Mark.ANONYMOUS}
    people = Counter(day for day, _ in nameless)
    return frozenset(day for day, count in people.items() if count >= FEWEST)


def _shown(it: Contribution, day: str, enough: Set[str]) -> Shown:
    if it.mark is Mark.NAMED:
        return Shown(it.question, it.words, it.entry, it.person, it.id, day, it.carried, it.themes)
    carried = tuple(sorted((replace(one, id=0) for one in it.carried), key=lambda one: one.name))
    return Shown(it.question, it.words, it.entry if day in enough else None, day=day, carried=carried, themes=it.themes)


def search(found: Iterable[Shown], words: str) -> list[Shown]:
    """Without accents nor capitals."""
    sought = folded(words)
    return [it for it in found if any(sought in folded(words) for words in (it.words, *it.themes, *_captions(it)))]


def _captions(it: Shown) -> Iterator[str]:
    return (one.caption for one in it.carried)


def added(before: Contribution, words: str) -> Contribution:
    """Several messages in a row are one answer."""
    return replace(before, words=f"{before.words}\n{words}".strip())
