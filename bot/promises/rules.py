"""A promise: who reads it, when its author is asked what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.people.rules.person import Person, Role
from bot.programme.rules.programme import MET, Programme

LONGEST = 400  # characters
PAGE = 6
DAYS = (7, 30, 90)  # after the last one, when it is asked
HOUR = time(10)  # in the trip's zone, whatever the season
LATEST = timedelta(days=5)  # what was not asked by then is not asked any more
INVITED = time(16)  # on the last day, where nothing is visited that day
STALE = timedelta(hours=8)  # after which nobody is invited any more


class Seen(StrEnum):
    """Who reads it; each includes those before."""

    MINE = "mine"
    TEAM = "team"
    DELEGATION = "delegation"
    NETWORK = "network"


class Outcome(StrEnum):
    DONE = "done"
    STARTED = "started"
    NOT_YET = "not-yet"
    GIVEN_UP = "given-up"


@dataclass(frozen=True, slots=True)
class News:
    """What its author said after so many days; either may be missing."""

    outcome: Outcome | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """`alone`: its author asked not to be asked any more. `news` by number of days after the trip."""

    person: int
    words: str
    seen: Seen = Seen.MINE
    alone: bool = False
    news: Mapping[int, News] = field(default_factory=dict)

    def wants(self, day: int) -> bool:
        """Whether its author is to be asked after so many days."""
        return not self.alone and day not in self.news


def moments(last_day: date, zone: ZoneInfo) -> dict[int, datetime]:
    """When it is asked (UTC): the same hour on the clock, before and after clocks change."""
    at = {day: datetime.combine(last_day + timedelta(days=day), HOUR, zone) for day in DAYS}
    return {day: instant.astimezone(UTC) for day, instant in at.items()}


def invites(programme: Programme, last_day: date) -> datetime:
    """When one is invited to write: when the last visit of the last day is over."""
    met = [it.over_at for it in programme.on(last_day) if it.kind in MET and not it.cancelled]
    return max(met, default=datetime.combine(last_day, INVITED, programme.zone).astimezone(UTC))


def readable(promises: Iterable[Promise], reader: Person) -> list[Promise]:
    """Those of others that `reader` may read, in order of author."""
    shown = {Seen.DELEGATION, Seen.NETWORK} | ({Seen.TEAM} if reader.role is Role.ORGANISER else set())
    theirs = [it for it in promises if it.person != reader.id and it.seen in shown]
    return sorted(theirs, key=lambda it: it.person)
