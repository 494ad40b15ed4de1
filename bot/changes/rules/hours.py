"""Hours as organisers type them in chat: « 14h15 », « 14 h 15 », « 2.15 pm », « +20 », « ven. 29 mars à 9 h »."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.chat.typed import Invalid
from bot.documents import moments
from bot.documents.cells import Unread, folded

LONGEST_WORDS = 40
MOST = 24 * 60  # minutes of a step
STEP = re.compile(
    r"([+-]) ?(?:(\d{1,2}) ?(?:h|heures?|hours?)(?: ?(\d{1,2}))?|(\d{1,4})) ?(?:m|mn|min(?:utes?)?|')?\.?"
)
AGAIN = Invalid("changes-edits-hour-again")
NO_SUCH = Invalid("changes-edits-hour-none")
TOO_LATE = Invalid("changes-edits-hour-late")


def step(words: str) -> timedelta | None:
    """« +20 », « - 1 h 30 »: how much later, or earlier."""
    found = STEP.fullmatch(folded(words[:LONGEST_WORDS]).replace("−", "-"))
    if found is None:
        return None
    sign, hours, minutes, alone = found.groups()
    count = int(alone) if alone else int(hours) * 60 + int(minutes or 0)
    return timedelta(minutes=count if sign == "+" else -count) if 0 < count <= MOST else None


def moment(words: str, near: datetime, zone: ZoneInfo, *, ends: bool = False) -> datetime | Invalid:
    """The instant (UTC) that is meant: a step from `near`, or an hour of its day, or of the day that is written.

    « 25h » is an hour of the night for what `ends` then; for what begins, it is more likely a slip.
    """
    by = step(words)
    if by is not None:
        return near + by
    day = near.astimezone(zone).date()
    try:
        when = moments.when(words[:LONGEST_WORDS], near=day)
    except Unread:
        return AGAIN
    if when.late and not ends:
        return TOO_LATE
    on = (when.day or day) + timedelta(days=when.late)
    return at(on, datetime.combine(on, when.hour), zone)


def at(day: date, clock: datetime, zone: ZoneInfo) -> datetime | Invalid:
    """The hour that clocks show on that day; none when they skip it that night."""
    local = datetime.combine(day, clock.time(), zone)
    found = local.astimezone(UTC)
    same = found.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None)
    return found if same else NO_SUCH
