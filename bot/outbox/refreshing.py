"""Live messages are edited at slots: whatever happens before one leaves with it, in one call.

Slots are further apart than edits may be, by what a call usually takes; `Throttle` sees to one that takes longer.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.outbox.acts import Lane, Queued, Refresh

GAP_PRIVATE, GAP_GROUP = timedelta(seconds=1), timedelta(seconds=5)  # between two edits of a live message, at least
USUAL = timedelta(seconds=0.25)  # for an edit to leave and be answered
MARGIN = timedelta(seconds=1)  # what is being committed now is there when the edit leaves


def gap(chat: int) -> timedelta:
    return GAP_GROUP if chat < 0 else GAP_PRIVATE


def refresh(what: str, name: str, chat: int, now: datetime) -> Queued:
    """At the next slot of this chat, once; `name` is how its key begins."""
    every = (gap(chat) + USUAL).total_seconds()
    slot = int((now + MARGIN).timestamp() // every) + 1
    due = datetime.fromtimestamp(slot * every, UTC)
    return Queued(chat, Refresh(what), Lane.REPLY, f"{name}:{slot}:{chat}", due=due)
