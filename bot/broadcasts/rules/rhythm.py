"""When a broadcast leaves, is repeated by itself, and when those who have not seen it are to be telephoned."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.broadcasts.rules.broadcast import REPEATS, Broadcast, State
from bot.documents import moments
from bot.documents.cells import Unread
from bot.notices.rules import undisturbing
from bot.people.rules.person import Quiet
from bot.programme.rules.programme import Programme

NEVER = datetime.max.replace(tzinfo=UTC)
TOMORROW, TODAY = ("demain", "tomorrow"), ("aujourd'hui", "aujourd’hui", "today")
FURTHEST = timedelta(days=365)


def leaves_at(broadcast: Broadcast, quiet: Quiet | None, zone: ZoneInfo, now: datetime) -> datetime:
    """What is urgent rings at any hour; the rest waits for the end of the quiet hours."""
    return now if broadcast.urgent else undisturbing(now, quiet, zone, NEVER)


def repeats_at(broadcast: Broadcast) -> datetime | None:
    """When those who have not seen it are told again, or, after the last time, named to the organisers."""
    due = broadcast.state is State.SENT and broadcast.urgent and broadcast.asks and broadcast.repeat
    if not due or broadcast.started is None or broadcast.listed:
        return None
    return broadcast.started + timedelta(minutes=broadcast.repeat) * (broadcast.repeats + 1)


def may_repeat(broadcast: Broadcast) -> bool:
    """Whether a delay may still be chosen: it left, rings, asks, and has none."""
    left = broadcast.state is State.SENT and broadcast.started is not None
    return left and broadcast.urgent and broadcast.asks and not broadcast.repeat


def repeating(broadcast: Broadcast, minutes: int, now: datetime) -> int:
    """The delay, from when it left, of one that is to be said again for the first time `minutes` from now."""
    gone = now - broadcast.started if broadcast.started else timedelta()
    return int(gone.total_seconds() // 60) + minutes


def spent(broadcast: Broadcast) -> bool:
    """It is not repeated any more: they are to be telephoned."""
    return broadcast.repeats >= REPEATS


def happens(broadcast: Broadcast, programme: Programme) -> datetime:
    """When what it is about begins, as far as one knows: the first meeting of the entries that it is for."""
    about = (programme.entry(it) for it in (*broadcast.audience.entries, *broadcast.audience.legs))
    return min((it.meets_at for it in about if it), default=NEVER)


def moment(words: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """« 14h15 », « demain 8 h », « 26/03 14h15 », « +20 » -> UTC; None when it says no instant to come."""
    text = " ".join(words.split()).lower()
    if text.startswith("+") and text[1:].strip().isdecimal() and len(text) < 6:
        return now + timedelta(minutes=int(text[1:]))
    at = _read(text, now.astimezone(zone), zone)
    return at if at is not None and now < at <= now + FURTHEST else None


def _read(text: str, here: datetime, zone: ZoneInfo) -> datetime | None:
    named = next((it for it in (*TOMORROW, *TODAY) if text.startswith(it)), "")
    try:
        found = moments.when(text.removeprefix(named).strip(" ,"), here.date())
    except Unread:
        return None
    if found.late:  # « 25h » is more likely a slip
        return None
    day = here.date() + timedelta(days=1) if named in TOMORROW else found.day or here.date()
    at = datetime.combine(day, found.hour, zone)
    if not named and found.day is None and at <= here:
        at += timedelta(days=1)
    return at.astimezone(UTC)
