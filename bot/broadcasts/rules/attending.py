"""Who is expected at an entry, by the days of their stay."""

from __future__ import annotations

from datetime import timedelta

from bot.programme.rules.programme import Entry, Programme
from bot.signup.rules.signup import Signup


def expected(entry: Entry, programme: Programme, signup: Signup | None) -> bool:
    """Who names no night comes to everything."""
    nights = signup.answers.nights if signup else None
    if entry.cancelled or not nights:
        return not entry.cancelled
    return min(nights) <= programme.day_of(entry.starts) <= max(nights) + timedelta(days=1)
