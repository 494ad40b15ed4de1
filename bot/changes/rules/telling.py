"""When a change is told: at once, unless it can wait until somebody's quiet hours are over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.notices.rules import undisturbing
from bot.people.rules.person import Quiet
from bot.programme.rules.difference import Change, happens
from bot.programme.rules.programme import EntryKind, Programme


def deliver_at(found: Sequence[Change], programme: Programme, quiet: Quiet | None, now: datetime) -> datetime:
    """Who is on the move is awake; what happens before the quiet hours end is said before."""
    if on_the_move(programme, now):
        return now
    return undisturbing(now, quiet, programme.zone, happens(found, now))


def on_the_move(programme: Programme, now: datetime) -> bool:
    """From the meeting of a transfer to its arrival."""
    legs = (it for it in programme if it.kind is EntryKind.TRANSFER and not it.cancelled)
    return any(it.meets_at <= now < it.over_at for it in legs)
