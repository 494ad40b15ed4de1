"""Acts that make, change or take away messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.chat.content import Content
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language


@dataclass(frozen=True, slots=True)
class Subject:
    """What a message is about, for whoever replies to it: a row of what `kind` names. Kept once it has left."""

    kind: str
    row: int


@dataclass(frozen=True, slots=True)
class Recipe:
    """A document to be made when it is sent, once for all who get the same (`same`), then sent again by file_id.

    `what` names its kind (see `bot.documents.kinds`); `about` narrows it: a date, a file format, the row it is made of.
    """

    what: str
    version: int
    language: Language
    about: str = ""

    @property
    def same(self) -> str:
        return f"{self.what}:{self.about}:{self.version}:{self.language}"


@dataclass(frozen=True, slots=True)
class Send:
    screen: Screen
    reply_to: int | None = None
    silent: bool = False
    expect_reply: str = ""  # placeholder of the answer field: ForceReply
    subject: Subject | None = None
    topic: int | None = None  # of a group that has some; so for the other messages
    kind: Literal["send"] = "send"


@dataclass(frozen=True, slots=True)
class Edit:
    """Changes the text and buttons of a message of ours; if it cannot be edited any more, sends a new one."""

    message: int
    screen: Screen
    subject: Subject | None = None
    kind: Literal["edit"] = "edit"


@dataclass(frozen=True, slots=True)
class Show:
    """Keeps one message of a chat right: edits the one that shows `what`, or sends it where there is none any more.

    `version` tells what it says, whatever the hour of its update. `anew`: sent in place of the one that shows it.
    """

    what: str
    screen: Screen
    version: str
    pinned: bool = False
    silent: bool = False
    anew: bool = False
    topic: int | None = None
    kind: Literal["show"] = "show"


@dataclass(frozen=True, slots=True)
class Document:
    recipe: Recipe
    caption: str = ""
    rows: Rows = ()
    topic: int | None = None
    kind: Literal["document"] = "document"


@dataclass(frozen=True, slots=True)
class Venue:
    title: str
    address: str
    lat: float
    lon: float
    topic: int | None = None
    rows: Rows = ()
    kind: Literal["venue"] = "venue"


@dataclass(frozen=True, slots=True)
class Copy:
    """Copies a message of another chat here (text, photo, voice, place…)."""

    source: int
    message: int
    rows: Rows = ()
    reply_to: int | None = None
    subject: Subject | None = None
    topic: int | None = None
    kind: Literal["copy"] = "copy"


@dataclass(frozen=True, slots=True)
class Deliver:
    """Sends contents as they are: one message, or an album, under which Telegram takes no buttons."""

    parts: tuple[Content, ...]
    rows: Rows = ()
    reply_to: int | None = None
    kind: Literal["deliver"] = "deliver"


@dataclass(frozen=True, slots=True)
class Amend:
    """Changes the text or the caption of a message of ours that was delivered."""

    message: int
    content: Content
    rows: Rows = ()
    kind: Literal["amend"] = "amend"


@dataclass(frozen=True, slots=True)
class Announce:
    """Makes a chat show what a broadcast says when the act leaves: sent (`first`), corrected or taken back."""

    broadcast: int
    language: Language
    first: bool = True
    kind: Literal["announce"] = "announce"


@dataclass(frozen=True, slots=True)
class Refresh:
    """Shows anew, in place, the live message of `what` in this chat: its words are made when the act leaves."""

    what: str
    kind: Literal["refresh"] = "refresh"


@dataclass(frozen=True, slots=True)
class AnswerTap:
    """Ends the spinner of a pressed button, with a word, a chat to open (`url`), or nothing.

    Belongs to no chat's order.
    """

    tap: str
    text: str = ""
    alert: bool = False
    url: str = ""
    kind: Literal["answer_tap"] = "answer_tap"


@dataclass(frozen=True, slots=True)
class Pin:
    message: int
    kind: Literal["pin"] = "pin"


@dataclass(frozen=True, slots=True)
class Unpin:
    message: int
    kind: Literal["unpin"] = "unpin"


@dataclass(frozen=True, slots=True)
class Delete:
    message: int
    kind: Literal["delete"] = "delete"


@dataclass(frozen=True, slots=True)
class ClearButtons:
    """Takes the buttons off a message of ours; its text stays."""

    message: int
    kind: Literal["clear_buttons"] = "clear_buttons"


@dataclass(frozen=True, slots=True)
class SetButtons:
    """Changes the buttons of a message of ours; what it carries stays."""

    message: int
    rows: Rows
    kind: Literal["set_buttons"] = "set_buttons"
