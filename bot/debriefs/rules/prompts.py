"""When a debrief is asked: a little before a visit ends, or once an organiser says so; and each evening."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.programme.rules.programme import Entry, Programme
from bot.trip import DebriefRhythm

LATEST = timedelta(hours=14)  # after that, the next day has its own
RECENT = timedelta(days=7)  # a visit that began longer ago is asked about no more, even if it lasts
EVENING = timedelta(hours=6)  # the question about a day is not asked the next one
PATIENCE = timedelta(hours=1)  # a roll-call that nobody has closed by then says nothing of who was there


@dataclass(frozen=True, slots=True)
class Prompt:
    """`entry` is the ref of a visit, or `day:` and a date. Due at `at`, no more asked from `until` on (UTC)."""

    entry: str
    at: datetime
    until: datetime

    @property
    def day(self) -> date | None:
        return day_in(self.entry)


def day_in(entry: str) -> date | None:
    """The date, in the trip's zone, of what is asked of a whole day; None for a visit."""
    return date.fromisoformat(entry.removeprefix("day:")) if entry.startswith("day:") else None


def wanted(programme: Programme, rhythm: DebriefRhythm, since: date | None = None) -> list[Prompt]:
    """All of the trip, or of what began on `since` or later, in order. What is cancelled is not asked about."""
    ahead = [it for day in programme.days_since(since) for it in programme.on(day)]
    visits = [it for it in ahead if it.kind in rhythm.kinds and not it.cancelled]
    days = dict.fromkeys(programme.day_of(it.starts) for it in visits)
    found = [_of_visit(it, rhythm) for it in visits] + [_of_day(programme, day, rhythm) for day in days]
    return sorted(found, key=lambda it: (it.at, it.entry))


def _of_visit(entry: Entry, rhythm: DebriefRhythm) -> Prompt:
    at = max(entry.starts, entry.over_at - rhythm.before)
    return Prompt(entry.ref, at, at + LATEST)


def _of_day(programme: Programme, day: date, rhythm: DebriefRhythm) -> Prompt:
    """Once everything that is debriefed that day is over."""
    evening = datetime.combine(day, rhythm.evening, programme.zone).astimezone(UTC)
    over = max(it.over_at for it in programme.on(day) if it.kind in rhythm.kinds and not it.cancelled)
    at = max(evening, over)
    return Prompt(f"day:{day}", at, at + EVENING)


def due(prompts: Iterable[Prompt], asked: Set[str], over: Set[str], now: datetime) -> list[Prompt]:
    """`over`: what an organiser said is over."""
    return [it for it in prompts if it.entry not in asked and (it.at <= now or it.entry in over) and now < it.until]


def waits(prompt: Prompt, now: datetime) -> bool:
    """For the roll-call of its stretch, while it is open."""
    return now < prompt.at + PATIENCE


def next_instant(prompts: Iterable[Prompt], asked: Set[str], now: datetime) -> datetime | None:
    """When one will be due, or will wait no more."""
    left = [it for it in prompts if it.entry not in asked and now < it.until]
    return min((at for it in left for at in (it.at, it.at + PATIENCE) if at > now), default=None)
