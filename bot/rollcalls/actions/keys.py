"""What makes an act of a roll-call count once, and lets it be found again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.outbox.acts import Lane, Queued, Refresh

FAMILY = "rollcall"
GAP_PRIVATE, GAP_GROUP = 1, 5  # seconds between two edits of a live message
MARGIN = timedelta(seconds=1)  # what is being committed now is there when the edit leaves


def live(rollcall: int) -> str:
    """What the messages that follow it show."""
    return f"{FAMILY}:{rollcall}:"


def asked(rollcall: int) -> str:
    """What is asked of each is about it, and withdrawn with it."""
    return f"{FAMILY}-ask:{rollcall}"


def ask(rollcall: int, time: int, person: int) -> str:
    """The first time is 0, reminders are 1, 2…"""
    return f"{asked(rollcall)}:{time}:{person}"


def refresh(rollcall: int, chat: int, now: datetime) -> Queued:
    """At the next slot of this chat: whatever happens before it leaves with it."""
    gap = GAP_GROUP if chat < 0 else GAP_PRIVATE
    slot = int((now + MARGIN).timestamp()) // gap + 1
    due = datetime.fromtimestamp(slot * gap, UTC)
    return Queued(chat, Refresh(live(rollcall)), Lane.REPLY, f"{FAMILY}-refresh:{rollcall}:{slot}:{chat}", due=due)
