"""What is known of the hosts of a visit: where to write, what they were shown, what they made more precise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.programme.rules.programme import MET, Entry, Programme

LONGEST = 1000  # characters of a precision
PAGE = 6  # visits on a screen


class Sent(StrEnum):
    """What became of their page. HAND: an organiser has it, to pass on."""

    NOT = ""
    QUEUED = "queued"
    MAILED = "mailed"
    REFUSED = "refused"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Hosts:
    """`entry` is the ref of the visit; `at` (UTC) is when `sent` became true."""

    entry: str
    email: str = ""
    sent: Sent = Sent.NOT
    at: datetime | None = None
    precision: str = ""


def received(programme: Programme) -> list[Entry]:
    """Where hosts were met, in order: what was cancelled received nobody."""
    return [it for it in programme if it.kind in MET and it.hosts and not it.cancelled]
