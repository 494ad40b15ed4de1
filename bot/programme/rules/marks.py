"""What is now and what comes next of a day, and the instants at which that changes."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import date, datetime

from bot.programme.rules.programme import Programme


@dataclass(frozen=True, slots=True)
class Marks:
    """Refs; `after` is "" when nothing of the day is to come."""

    now: Set[str] = frozenset()
    after: str = ""


def marks(programme: Programme, on: date, now: datetime) -> Marks:
    """Of the day itself: the evening before, nothing is marked."""
    if programme.day_of(now) != on:
        return Marks()
    running = frozenset(it.ref for it in programme.on(on) if it.running(now))
    coming = (it for it in programme.on(on) if not it.cancelled and now < it.starts)
    return Marks(running, next((it.ref for it in coming), ""))


def change_times(programme: Programme, on: date) -> tuple[datetime, ...]:
    """When the marks of this day change."""
    kept = [it for it in programme.on(on) if not it.cancelled]
    return tuple(sorted({at for it in kept for at in (it.starts, it.over_at)}))
