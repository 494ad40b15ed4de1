"""Who people are to the trip, and what they asked of the bot."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo


class Language(StrEnum):
    FR = "fr"
    EN = "en"


def language_of(code: str | None, default: Language) -> Language:
    """The language of a Telegram client (`fr`, `en-GB`…), or the group's when it is neither."""
    spoken = (code or "")[:2].lower()
    return Language(spoken) if spoken in tuple(Language) else default


class Role(StrEnum):
    OUTSIDER = "outsider"
    MEMBER = "member"
    PARTICIPANT = "participant"
    CAPTAIN = "captain"
    ORGANISER = "organiser"


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours, in the trip's zone, during which nothing should ring. May pass midnight."""

    since: time = time(22)
    until: time = time(7)

    def covers(self, at: time) -> bool:
        if self.since <= self.until:
            return self.since <= at < self.until
        return at >= self.since or at < self.until

    def covers_instant(self, now: datetime, zone: ZoneInfo) -> bool:
        return self.covers(now.astimezone(zone).time())


@dataclass(frozen=True, slots=True)
class Preferences:
    """`telephone`: would rather be called than written to, which the organisers then see."""

    digest: bool = True
    reminders: bool = True
    debriefs: bool = True
    quiet: Quiet | None = Quiet()
    telephone: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who wrote to the bot or pressed one of its buttons.

    `id` is Telegram's user id and the id of their private chat.
    `role` is the one that counts now: the gate asks it at each act.
    `reached` is False once Telegram said that they blocked the bot or left Telegram.
    `as_participant` is an organiser's wish to see the screens as a participant sees them.
    `kept` is what this one was made from, as the database had it: what differs from it is what changed.
    """

    id: int
    name: str = ""
    role: Role = Role.OUTSIDER
    language: Language = Language.FR
    preferences: Preferences = Preferences()
    reached: bool = True
    as_participant: bool = False
    kept: Person | None = field(default=None, compare=False, repr=False)

    @property
    def seen_as(self) -> Role:
        return Role.PARTICIPANT if self.as_participant and self.role is Role.ORGANISER else self.role

    @property
    def coming(self) -> bool:
        """Has every participant's right and push."""
        return self.role in (Role.PARTICIPANT, Role.CAPTAIN, Role.ORGANISER)

    def speaking(self, language: Language) -> Person:
        return replace(self, language=language)
