"""When a change is told: at once, unless it can wait until somebody's quiet hours are over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.attendance.rules.legs import moving
from bot.notices.rules import undisturbing
from bot.people.rules.person import Quiet
from bot.programme.rules.difference import Change, happens
from bot.programme.rules.programme import Programme


def deliver_at(found: Sequence[Change], programme: Programme, quiet: Quiet | None, now: datetime) -> datetime:
    """`programme` is what they attend. Who is on the move is awake; what happens before quiet hours end cannot wait."""
    if moving(programme, now):
        return now
    return undisturbing(now, quiet, programme.zone, happens(found, now))
