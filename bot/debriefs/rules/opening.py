"""When what was left anonymously is read: all of it together, each evening, so that no export taken before and after
an answer tells whose it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.trip import DebriefRhythm


def opening(now: datetime, rhythm: DebriefRhythm, zone: ZoneInfo) -> datetime:
    """The hour of the evening mirror that comes next (UTC)."""
    today = now.astimezone(zone).date()
    at = datetime.combine(today, rhythm.mirror, zone)
    return (at if at > now else datetime.combine(today + timedelta(days=1), rhythm.mirror, zone)).astimezone(UTC)
