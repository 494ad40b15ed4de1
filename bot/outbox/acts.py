"""What the bot can queue a chat. An act is a row before it is a request to Telegram (see `storage.outbox`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum
from typing import Literal

from bot.chat.content import Content
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language, Role


class Lane(IntEnum):
    """Who goes first. Telegram's overall limits bind the pushes, never the replies."""

    REPLY = 0
    CHANGE = 1
    REMINDER = 2
    BROADCAST = 3


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


@dataclass(frozen=True, slots=True)
class Leave:
    kind: Literal["leave"] = "leave"


@dataclass(frozen=True, slots=True)
class Approve:
    user: int
    kind: Literal["approve"] = "approve"


@dataclass(frozen=True, slots=True)
class Decline:
    user: int
    kind: Literal["decline"] = "decline"


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Removes from the group somebody who may come back later by a link (ban, then unban)."""

    user: int
    kind: Literal["take_out"] = "take_out"


@dataclass(frozen=True, slots=True)
class WordFirst:
    """A word to a person and, once it has left or cannot leave any more, what the bot does with them in `group`.

    Telegram lets the bot write to somebody who asks to join only until the request is decided.
    """

    screen: Screen
    group: int
    then: Decline | TakeOut
    kind: Literal["word_first"] = "word_first"


@dataclass(frozen=True, slots=True)
class MakeLink:
    """Makes the group's link, which asks for approval. `person` gets it at once; `spread`: all who come are told."""

    person: int | None = None
    spread: bool = False
    kind: Literal["make_link"] = "make_link"


@dataclass(frozen=True, slots=True)
class RevokeLink:
    url: str
    kind: Literal["revoke_link"] = "revoke_link"


@dataclass(frozen=True, slots=True)
class SeeRights:
    """Asks what the bot may do in the group."""

    kind: Literal["see_rights"] = "see_rights"


@dataclass(frozen=True, slots=True)
class SeeMember:
    """Asks whether somebody is in the group. `closing`: to take them out if they are."""

    user: int
    closing: bool = False
    kind: Literal["see_member"] = "see_member"


@dataclass(frozen=True, slots=True)
class CountMembers:
    """Asks how many are in the group; `looked`: after the bot asked about those it knows."""

    looked: bool = True
    kind: Literal["count_members"] = "count_members"


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands that Telegram shows in this chat: those open to `role`, in `language`."""

    role: Role
    language: Language
    in_group: bool = False
    kind: Literal["menu"] = "menu"


@dataclass(frozen=True, slots=True)
class Fetch:
    """Downloads a file that somebody sent and hands it to the import of `what`, in the name of `person`.

    `near`: columns that nearly bear one of our names are read as those.
    """

    file: str
    name: str
    size: int
    what: str
    person: int
    near: bool = False
    kind: Literal["fetch"] = "fetch"


@dataclass(frozen=True, slots=True)
class Mail:
    """Mails a code to the address of a claim (its row), or settles in silence when no member has that address."""

    claim: int
    language: Language
    kind: Literal["mail"] = "mail"


@dataclass(frozen=True, slots=True)
class Letter:
    """Mails to who is not on Telegram (a sign-up) what is true of `about` when it leaves, or nothing any more."""

    signup: int
    about: str
    kind: Literal["letter"] = "letter"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What a row that nobody can read is taken for; it is never queued."""

    kind: Literal["unreadable"] = "unreadable"


Act = (
    Send
    | Edit
    | Show
    | Document
    | Venue
    | Copy
    | Deliver
    | Amend
    | Announce
    | Refresh
    | SetButtons
    | AnswerTap
    | Pin
    | Unpin
    | Delete
    | ClearButtons
    | Leave
    | Approve
    | Decline
    | TakeOut
    | WordFirst
    | MakeLink
    | RevokeLink
    | SeeRights
    | SeeMember
    | CountMembers
    | Menu
    | Fetch
    | Mail
    | Letter
    | Unreadable
)


def in_topic(act: Act, topic: int | None) -> Act:
    """The same message in this topic of its group; what is no message has none."""
    return replace(act, topic=topic) if isinstance(act, Send | Show | Document | Venue | Copy) else act


@dataclass(frozen=True, slots=True)
class Queued:
    """An act queued to `chat`, in order within its lane.

    `key` makes it count once however often it is queued; `about` lets a later fact withdraw it while it waits
    (`entry:<ref>`); after `expires` it is no longer true and is dropped, never sent late.
    """

    chat: int
    act: Act
    lane: Lane = Lane.REPLY
    key: str | None = None
    about: str = ""
    due: datetime | None = None
    expires: datetime | None = None
