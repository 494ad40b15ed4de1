"""A roll-call: of one leg, opened once, answered by those who are there, closed by whoever called it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

AGAIN = timedelta(minutes=1)  # between two reminders
SHORTEST = timedelta(hours=1)  # how long « J’y suis » is asked at least, though the leg is over before


class State(StrEnum):
    """COMPLETE: everybody was there. LEFT: the others left without those who were missing."""

    OPEN = "open"
    COMPLETE = "complete"
    LEFT = "left"


class How(StrEnum):
    """PRESSED: they said so. TICKED: by name. COUNTED: « everybody is here ». MISSING: when it was closed."""

    PRESSED = "pressed"
    TICKED = "ticked"
    COUNTED = "counted"
    MISSING = "missing"


CLOSING = (How.COUNTED, How.MISSING)  # what closing wrote, and reopening takes back


@dataclass(frozen=True, slots=True, order=True)
class Who:
    """Somebody who travels: by sign-up, or by account where there is no sign-up (0)."""

    signup: int = 0
    person: int = 0

    @property
    def key(self) -> str:
        return f"s{self.signup}" if self.signup else f"p{self.person}"


@dataclass(frozen=True, slots=True)
class RollCall:
    """`leg` is the ref of its transfer. People are ids, None once they were forgotten."""

    id: int
    leg: str
    opened: datetime
    opened_by: int | None = None
    state: State = State.OPEN
    closed: datetime | None = None
    closed_by: int | None = None
    reminders: int = 0
    reminded: datetime | None = None

    @property
    def open(self) -> bool:
        return self.state is State.OPEN

    def reminds(self, now: datetime) -> bool:
        """Whether those who are missing may be reminded again."""
        return self.open and (self.reminded is None or self.reminded + AGAIN <= now)
