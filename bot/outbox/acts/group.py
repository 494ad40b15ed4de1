"""Acts upon the participants’ group: who is in it, its link, what the bot may do there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.chat.screen import Screen


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
