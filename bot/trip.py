"""The trip itself: what its organisers wrote in the trip file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.people.rules.person import Language
from bot.programme.rules.programme import EntryKind, Programme


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


@dataclass(frozen=True, slots=True)
class Wording:
    """Of a question, plain text: the button that chooses it, what it asks, and answers to press."""

    title: str
    ask: str
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DebriefQuestion:
    """`words` by language; none for a question of the announcement, whose words are in the catalogue."""

    key: str
    words: Mapping[Language, Wording] = field(default_factory=dict)


VISITS = frozenset({EntryKind.VISIT, EntryKind.WORKSHOP, EntryKind.EXCHANGE})


@dataclass(frozen=True, slots=True)
class DebriefRhythm:
    """Which entries are debriefed, what is asked, and when: `before` their end as published.

    `visit` and `day` are asked about each entry and each day, in order; none: those of the announcement. `evening` is
    the hour, in the trip's zone, of the question about the day; `mirror`, when organisers are given what the group
    said of it, to publish.
    """

    kinds: frozenset[EntryKind] = VISITS
    before: timedelta = timedelta(minutes=5)
    evening: time = time(20, 30)
    mirror: time = time(21, 30)
    visit: tuple[DebriefQuestion, ...] = ()
    day: tuple[DebriefQuestion, ...] = ()

    def own(self, key: str) -> Mapping[Language, Wording]:
        """The words that the trip file gives to a question; none for one that it leaves as it was announced."""
        return next((it.words for it in (*self.visit, *self.day) if it.key == key), {})


@dataclass(frozen=True, slots=True)
class Terms:
    """What the trip file says of sign-up. Instants are UTC; `cost` and `letter` are plain texts by language.

    `asks` are the optional questions that are asked, by key. `cutoff`: until then one may correct or withdraw alone.
    `offer` is how long a seat is reserved, never less than six hours and never past `offers_end`.
    `stops`: the entry (ref) at which one joins or leaves, by the answer that says so.
    `needs_days` and `data_days`: how long after the last day diet and access needs, then the rest, are kept.
    """

    asks: frozenset[str] = frozenset()
    joins: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    stops: Mapping[str, str] = field(default_factory=dict)
    cutoff: datetime | None = None
    offer: timedelta = timedelta(hours=48)
    offers_end: datetime | None = None
    pairs: bool = True
    cost: str = ""
    letter: str = ""
    controller: str = ""
    controller_contact: str = ""
    needs_days: int = 14
    data_days: int = 365


@dataclass(frozen=True)
class Trip:
    """`first_day` and `last_day` are dates in `zone`; `deadline` is the instant (UTC) at which sign-up closes.

    `programme` is the seed: version 1 is made from it, then the database is right; so it is of `host_emails`, by ref.
    `language` is the group's, and `group_speaks` whether the bot keeps the programme of the day pinned there.
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
    language: Language = Language.FR
    group_speaks: bool = True
    form: Terms = field(default_factory=Terms)
    debriefs: DebriefRhythm = field(default_factory=DebriefRhythm)
    contact_email: str = ""
    host_emails: Mapping[str, str] = field(default_factory=dict)

    def today(self, now: datetime) -> date:
        return now.astimezone(self.zone).date()

    def days_to_go(self, now: datetime) -> int:
        """Days until the first one: 0 or less once the trip has begun."""
        return (self.first_day - self.today(now)).days

    @property
    def needs_end(self) -> date:
        """The last day on which diet and access needs are kept."""
        return self.last_day + timedelta(days=self.form.needs_days)

    @property
    def data_end(self) -> date:
        """The last day on which the rest is kept."""
        return self.last_day + timedelta(days=self.form.data_days)

    def next_mirror(self, now: datetime) -> datetime:
        """The hour of the evening mirror that comes next (UTC)."""
        today = self.today(now)
        at = datetime.combine(today, self.debriefs.mirror, self.zone)
        later = datetime.combine(today + timedelta(days=1), self.debriefs.mirror, self.zone)
        return (at if at > now else later).astimezone(UTC)

    def under_way(self, now: datetime) -> bool:
        return self.first_day <= self.today(now) <= self.last_day

    def over(self, now: datetime) -> bool:
        return self.today(now) > self.last_day
