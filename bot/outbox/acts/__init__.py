"""What the bot can queue a chat. An act is a row before it is a request to Telegram (see `storage.outbox`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum

from bot.outbox.acts.group import (
    Approve,
    CountMembers,
    Decline,
    Leave,
    MakeLink,
    RevokeLink,
    SeeMember,
    SeeRights,
    TakeOut,
    WordFirst,
)
from bot.outbox.acts.messages import (
    Amend,
    Announce,
    AnswerTap,
    ClearButtons,
    Copy,
    Delete,
    Deliver,
    Document,
    Edit,
    Pin,
    Recipe,
    Refresh,
    Send,
    SetButtons,
    Show,
    Subject,
    Unpin,
    Venue,
)
from bot.outbox.acts.others import ByMail, Fetch, HostLetter, Letter, Mail, Menu, React, Unreadable

__all__ = [
    "Act",
    "Amend",
    "Announce",
    "AnswerTap",
    "Approve",
    "ByMail",
    "ClearButtons",
    "Copy",
    "CountMembers",
    "Decline",
    "Delete",
    "Deliver",
    "Document",
    "Edit",
    "Fetch",
    "HostLetter",
    "Lane",
    "Leave",
    "Letter",
    "Mail",
    "MakeLink",
    "Menu",
    "Pin",
    "Queued",
    "React",
    "Recipe",
    "Refresh",
    "RevokeLink",
    "SeeMember",
    "SeeRights",
    "Send",
    "SetButtons",
    "Show",
    "Subject",
    "TakeOut",
    "Unpin",
    "Unreadable",
    "Venue",
    "WordFirst",
    "in_topic",
]


class Lane(IntEnum):
    """Who goes first. Telegram's overall limits bind the pushes, never the replies."""

    REPLY = 0
    CHANGE = 1
    REMINDER = 2
    BROADCAST = 3


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
    | React
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
    | HostLetter
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
