"""What becomes of a broadcast in one chat: sent, corrected, taken back, or left as it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from bot.broadcasts.rules.broadcast import Broadcast, Parts, State, shape
from bot.chat.content import PLACES

FORBIDDEN = "Forbidden"  # how Telegram begins to say that somebody blocked the bot


@dataclass(frozen=True, slots=True)
class Recipient:
    """One chat, or somebody without (`chat` 0, then `signup`). `messages` are all that it holds of it, `shown` the one
    that is edited, of this `shape`; `version` is what they show, 0 as long as nothing has left.

    `state` and `reason` are the receipt's, "" when nothing was queued. `answer` is None until they answered.
    """

    chat: int
    signup: int = 0
    messages: tuple[int, ...] = ()
    shown: int = 0
    shape: str = ""
    version: int = 0
    state: str = ""
    reason: str = ""
    answer: int | None = None
    answered: datetime | None = None

    @property
    def got(self) -> bool:
        return self.version > 0

    @property
    def unreached(self) -> bool:
        """Never written to, or the bot is blocked."""
        return not self.got and (not self.state or self.reason.startswith(FORBIDDEN))


class Step(Enum):
    SEND = auto()
    EDIT = auto()
    REPLY = auto()
    TAKE_BACK = auto()
    NOTHING = auto()


def step(broadcast: Broadcast, to: Recipient, parts: Parts, first: bool) -> Step:
    if not to.got:
        return Step.SEND if first and broadcast.state is State.SENT else Step.NOTHING
    if to.version >= broadcast.version:
        return Step.NOTHING
    if broadcast.state is State.WITHDRAWN:
        return Step.TAKE_BACK
    return Step.EDIT if editable(to.shape, parts) else Step.REPLY


def editable(kept: str, parts: Parts) -> bool:
    return parts[0].kind not in PLACES and kept == shape(parts)
