"""What makes an act of a roll-call count once, and lets it be found again."""

from __future__ import annotations

from datetime import datetime

from bot.outbox import refreshing
from bot.outbox.acts import Queued

FAMILY = "rollcall"


def live(rollcall: int) -> str:
    """What the messages that follow it show."""
    return f"{FAMILY}:{rollcall}:"


def question(rollcall: int) -> str:
    """What is asked of each is about it, and withdrawn with it."""
    return f"{FAMILY}-ask:{rollcall}"


def ask(rollcall: int, time: int, person: int) -> str:
    """The first time is 0, reminders are 1, 2…"""
    return f"{question(rollcall)}:{time}:{person}"


def refresh(rollcall: int, chat: int, now: datetime) -> Queued:
    return refreshing.refresh(live(rollcall), f"{FAMILY}-refresh:{rollcall}", chat, now)
