"""What makes an act of a broadcast count once, and lets it be found again."""

from __future__ import annotations

from datetime import datetime

from bot.outbox import refreshing
from bot.outbox.acts import Queued

TAKEN = "broadcast"


def first(broadcast: int, chat: int) -> str:
    return f"{TAKEN}:{broadcast}:{chat}"


def later(broadcast: int, chat: int, version: int) -> str:
    return f"{first(broadcast, chat)}:v{version}"


def question(broadcast: int, chat: int) -> str:
    """The question that stands in a message of its own, under an album."""
    return f"{first(broadcast, chat)}:question"


def about(broadcast: int) -> str:
    return f"{TAKEN}:{broadcast}"


def number(what: str) -> int:
    """Of the broadcast that it is about."""
    return int(what.split(":")[1])


def nudge(broadcast: int, chat: int) -> str:
    return f"nudge:{broadcast}:{chat}"


def live(broadcast: int) -> str:
    return f"{TAKEN}-live:{broadcast}"


def refresh(author: int, broadcast: int, now: datetime) -> Queued:
    return refreshing.refresh(about(broadcast), f"{TAKEN}-refresh:{broadcast}", author, now)
