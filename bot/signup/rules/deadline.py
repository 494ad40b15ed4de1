"""The deadline of sign-up: an instant, said as the last day on which people can sign up."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.trip import Trip

DAY = timedelta(days=1)


class Refused(StrEnum):
    """Why the deadline cannot be moved to a day."""

    PAST = "past"
    LATE = "late"
    SAME = "same"


class Effect(StrEnum):
    """What moving the deadline does to those who would sign up."""

    REOPENS = "reopens"
    CLOSES = "closes"
    LATER = "later"
    SOONER = "sooner"
    NONE = "none"


def last_day(deadline: datetime, zone: ZoneInfo) -> date:
    """Midnight at the end of the 30th is said « le 30 »."""
    return (deadline - timedelta(seconds=1)).astimezone(zone).date()


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """The instant (UTC) at which `day` is over in `zone`."""
    return datetime.combine(day + DAY, time(), zone).astimezone(UTC)


def refused(day: date, deadline: datetime, trip: Trip, now: datetime) -> Refused | None:
    """Yesterday is taken: that closes sign-up at once. `deadline` is the one that stands."""
    if day < trip.today(now) - DAY:
        return Refused.PAST
    if day > trip.last_day:
        return Refused.LATE
    return Refused.SAME if day == last_day(deadline, trip.zone) else None


def effect(old: datetime, new: datetime, now: datetime) -> Effect:
    if now >= old:
        return Effect.REOPENS if now < new else Effect.NONE
    if now >= new:
        return Effect.CLOSES
    return Effect.LATER if new > old else Effect.SOONER
