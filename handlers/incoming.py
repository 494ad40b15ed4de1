"""What somebody did, as a value: all that handlers know of an update."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.changes.rules.edits import Point
from bot.chat.callback_data import Tap
from bot.chat.content import Content
from bot.group.rules import Held


@dataclass(frozen=True, slots=True)
class Chat:
    id: int
    private: bool
    title: str = ""
    topic: int | None = None  # of a group that has some


@dataclass(frozen=True, slots=True)
class CommandSent:
    """`word` is as typed, without the slash; `rest` what follows. `mine` is False when another bot is named."""

    word: str
    rest: str
    message: int
    to: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button of ours. `tap` is None when it cannot be read any more."""

    id: str
    message: int
    tap: Tap | None


@dataclass(frozen=True, slots=True)
class MessageSent:
    """Words, a photo, a voice note, a place… `words` is empty for what is none.

    `replied` is the message of the bot's to which it is a reply.
    `points_at` is the id of whose contact it is, or who wrote what is forwarded, when Telegram tells it.
    `forwarded`: the words are somebody else's, whether or not Telegram tells whose.
    `phone` and `card_name` are those of a contact, `point` where a location or a venue is.
    `content` is what can be sent again as it is.
    """

    message: int
    kind: str
    words: str = ""
    replied: int | None = None
    points_at: int | None = None
    forwarded: bool = False
    phone: str = ""
    card_name: str = ""
    point: Point | None = None
    content: Content | None = None

    @property
    def card(self) -> str:
        """The contact, in words."""
        return f"{self.card_name} {self.phone}"


@dataclass(frozen=True, slots=True)
class Edited:
    """A text of theirs that they changed; never a command given again."""

    message: int
    words: str


@dataclass(frozen=True, slots=True)
class FileSent:
    message: int
    file: str
    name: str
    size: int
    replied: int | None = None
    content: Content | None = None


@dataclass(frozen=True, slots=True)
class BotMoved:
    """The bot was added to a group or removed from it, given or refused rights; in private, somebody (un)blocked it."""

    present: bool
    held: Held


@dataclass(frozen=True, slots=True)
class GroupMoved:
    """The group became a supergroup: same people, another id."""

    to: int


@dataclass(frozen=True, slots=True)
class JoinRequested:
    """Somebody asks to join the group. `to` is their private chat, `at` when they asked (UTC)."""

    to: int
    at: datetime


@dataclass(frozen=True, slots=True)
class CameOrLeft:
    """Somebody is in the group now, or is not; it may be another's doing."""

    person: int
    present: bool
    name: str = ""


What = CommandSent | Pressed | MessageSent | Edited | FileSent | BotMoved | GroupMoved | JoinRequested | CameOrLeft


@dataclass(frozen=True, slots=True)
class Incoming:
    """`user` is None for an anonymous administrator or a channel."""

    what: What
    chat: Chat
    user: int | None
    name: str = ""
    language: str = ""


def is_id(words: str) -> bool:
    """Whether `words` are an id that the databases can hold: a person's, a message's, a draft's."""
    return words.isascii() and words.isdigit() and len(words) < 19
