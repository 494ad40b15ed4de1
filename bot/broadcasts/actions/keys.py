"""What makes an act of a broadcast count once, and lets it be found again."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.outbox.acts import Lane, Queued, Refresh

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
    """Queued at most once for each second, and later than what is being committed now."""
    due = now.replace(microsecond=0) + timedelta(seconds=2)
    key = f"{TAKEN}-refresh:{broadcast}:{int(due.timestamp())}"
    return Queued(author, Refresh(about(broadcast)), Lane.REPLY, key, due=due)
