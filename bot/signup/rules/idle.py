"""When a draft left idle is reminded: once, early enough to be finished, and never at night."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.notices.rules import undisturbing
from bot.people.rules.person import Quiet

STILL = timedelta(days=2)
LAST_CALL = timedelta(hours=15)  # before the deadline: nine in the morning of the last day
LEAST = timedelta(hours=3)  # nobody is reminded of what they have just left


def remind_at(touched: datetime, deadline: datetime, quiet: Quiet | None, zone: ZoneInfo) -> datetime | None:
    """The instant (UTC), or None when it is too late to be of use."""
    calm = undisturbing(idle_at(touched, deadline), quiet, zone, deadline)
    return calm if calm < deadline else None


def idle_at(touched: datetime, deadline: datetime) -> datetime:
    """Nobody who left theirs then or later is reminded before."""
    return min(touched + STILL, max(touched + LEAST, deadline - LAST_CALL))
