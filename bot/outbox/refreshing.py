"""Live messages are edited at slots: whatever happens before one leaves with it, in one call."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.outbox.acts import Lane, Queued, Refresh

GAP_PRIVATE, GAP_GROUP = 1, 5  # seconds between two edits of a live message
MARGIN = timedelta(seconds=1)  # what is being committed now is there when the edit leaves


def refresh(what: str, name: str, chat: int, now: datetime) -> Queued:
    """At the next slot of this chat, once; `name` is how its key begins."""
    gap = GAP_GROUP if chat < 0 else GAP_PRIVATE
    slot = int((now + MARGIN).timestamp()) // gap + 1
    due = datetime.fromtimestamp(slot * gap, UTC)
    return Queued(chat, Refresh(what), Lane.REPLY, f"{name}:{slot}:{chat}", due=due)
