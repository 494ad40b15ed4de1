"""A broadcast: what it says in each language, to whom, when, and what is asked in return."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from zlib import crc32

from bot.broadcasts.rules.audience import Audience
from bot.chat.content import PLACES, Content, Kind
from bot.people.rules.person import Language

Parts = tuple[Content, ...]
ALBUM = 10  # messages, as Telegram has it
IN_ALBUMS = (Kind.PHOTO, Kind.VIDEO, Kind.DOCUMENT, Kind.AUDIO)
LONGEST_TEXT, LONGEST_CAPTION = 3900, 900  # what Telegram takes, less the room for « corrigé »
OPTIONS, LONGEST_OPTION = (2, 4), 30
REPEATS = 2
EVERYBODY = Audience()
AGAIN = timedelta(minutes=2)  # between two nudges by hand


class State(StrEnum):
    DRAFT = "draft"
    SCHEDULED = "scheduled"
    SENT = "sent"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"


class Question(StrEnum):
    """What is asked under it. COMING: whether they come, in the reader's words; OWN: answers that the author wrote."""

    NONE = "none"
    SEEN = "seen"
    COMING = "coming"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Broadcast:
    """`author` is None once they are forgotten. `at` is when it is to leave, None for at once; `repeat` in minutes.

    `version` counts what recipients are to be shown; `fanned` is the last one that was queued to all of them.
    `nudges` counts reminders by hand, `repeats` those by itself. `tells` is the version of the programme that it tells
    of, 0 for none.
    """

    id: int
    author: int | None
    state: State = State.DRAFT
    contents: Mapping[Language, Parts] = field(default_factory=dict)
    audience: Audience = EVERYBODY
    urgent: bool = False
    question: Question = Question.SEEN
    options: tuple[str, ...] = ()
    at: datetime | None = None
    repeat: int = 0
    created: datetime | None = None
    started: datetime | None = None
    version: int = 1
    fanned: int = 0
    nudges: int = 0
    nudged: datetime | None = None
    repeats: int = 0
    listed: bool = False  # those to be telephoned were named to the organisers
    tells: int = 0

    @property
    def out(self) -> bool:
        return self.state in (State.SENT, State.WITHDRAWN)

    @property
    def asks(self) -> bool:
        return self.question is not Question.NONE

    @property
    def language(self) -> Language:
        """The one that it was first composed in, which is the group's."""
        return next(iter(self.contents), Language.FR)

    def parts(self, language: Language) -> Parts:
        """In this language, or in the one that there is."""
        return self.contents.get(language) or self.contents.get(self.language, ())


def heard(parts: Parts, content: Content) -> Parts:
    """What was composed so far with what was just sent: the next of the same album, or another message instead."""
    if content.album and parts and parts[-1].album == content.album and content.kind in IN_ALBUMS:
        return (*parts, content)[:ALBUM]
    return (content,)


def too_long(content: Content) -> int:
    """How many characters it may have when it has more; 0 when it fits."""
    most = LONGEST_TEXT if content.kind is Kind.TEXT else LONGEST_CAPTION
    return most if len(content.words.encode("utf-16-le")) // 2 > most else 0


def shape(parts: Parts) -> str:
    """What an edit cannot change: two contents of the same shape differ by their words."""
    if len(parts) == 1 and parts[0].kind is Kind.TEXT:
        return Kind.TEXT.value
    carried = "".join(f"{it.file}{it.lat}{it.lon}{it.title}{it.address}" for it in parts)
    return f"{parts[0].kind}:{len(parts)}:{crc32(carried.encode()):08x}"


def corrected(before: Parts, content: Content) -> Parts:
    """Words for something that carries a caption change the caption; anything else takes its place."""
    first, *others = before
    if content.kind is Kind.TEXT and first.kind is not Kind.TEXT and first.kind not in PLACES:
        return (_captioned(first, content.html), *others)
    return (content,)


def _captioned(it: Content, html: str) -> Content:
    return Content(it.kind, html, it.file, album=it.album)


def options_in(words: str) -> tuple[str, ...]:
    """Two to four answers, one on a line or between slashes; () when they are not."""
    options = [" ".join(it.split()) for it in words.replace("/", "\n").split("\n")]
    found = tuple(dict.fromkeys(it for it in options if it))
    fits = OPTIONS[0] <= len(found) <= OPTIONS[1] and max(map(len, found)) <= LONGEST_OPTION
    return found if fits else ()
