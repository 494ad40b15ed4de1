"""What the group is told: the next step, when it moves everybody."""

from __future__ import annotations

from datetime import datetime

from bot.programme.rules.difference import Change, Changed, changes, entry_of
from bot.programme.rules.programme import Programme

MOVES = frozenset({"starts", "place", "meets", "meeting_place"})


def next_step(before: Programme, after: Programme, now: datetime) -> Change | None:
    """The change of what everybody was to do next today, or is now."""
    today = after.day_of(now)
    steps = [it for it in (before.next(now), after.next(now)) if it and after.day_of(it.starts) == today]
    refs = {it.ref for it in steps if not it.groups}
    return next((it for it in changes(before, after) if entry_of(it).ref in refs and _moves(it)), None)


def _moves(change: Change) -> bool:
    return not isinstance(change, Changed) or bool(MOVES & set(change.what))
