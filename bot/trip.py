"""The trip itself: what its organisers wrote in the trip file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.signup.rules.signup import Terms


@dataclass(frozen=True, slots=True)
class Info:
    """A heading of the practical information and what it says, plain text; `paper` where commands are of no use."""

    title: str
    text: str
    paper: str = ""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When the bot speaks first. `digest` is an hour in the trip's zone.

    `prepare` is how long before the first day one is told what to prepare, and the day before it where one meets
    first; None: nothing is said before the trip.
    """

    digest: time = time(7, 30)
    reminder: timedelta = timedelta(minutes=30)
    evening: time = time(20)  # when the digest of a day that begins before `digest` comes, the evening before
    prepare: timedelta | None = None


@dataclass(frozen=True)
class Trip:
    """`first_day` and `last_day` are dates in `zone`; `deadline` is the instant (UTC) at which sign-up closes.

    `programme` is the seed: version 1 is made from it, then the database is right.
    Texts are shown as written; `infos` is keyed by language, the group's language being always there.
    """

    name: str
    theme: str
    objective: str
    audience: str
    network: str
    organiser: str
    region: str
    zone: ZoneInfo
    first_day: date
    last_day: date
    deadline: datetime
    seats: int
    seats_per_organisation: int
    contact_name: str
    contact_phone: str
    infos: dict[Language, tuple[Info, ...]]
    prepare: dict[Language, tuple[str, ...]]
    rhythm: Rhythm
    programme: Programme
    form: Terms = field(default_factory=Terms)

    def today(self, now: datetime) -> date:
        return now.astimezone(self.zone).date()

    def days_to_go(self, now: datetime) -> int:
        """Days until the first one: 0 or less once the trip has begun."""
        return (self.first_day - self.today(now)).days

    def over(self, now: datetime) -> bool:
        return self.today(now) > self.last_day
