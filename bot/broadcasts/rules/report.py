"""How a broadcast stands: who has it, who acknowledged it, whom a telephone alone reaches."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.broadcasts.rules.broadcast import Broadcast


@dataclass(frozen=True, slots=True)
class Tally:
    """How many it is for (the group apart), have got it, wait for it, were refused it; `answers` count each answer.

    `unanswered` are those who have it and did not acknowledge it. `current` are those whose chat shows what is true
    now; `blocked` those who left the bot, `absent` those who are not on Telegram.
    """

    everybody: int = 0
    got: int = 0
    current: int = 0
    waiting: int = 0
    blocked: int = 0
    refused: int = 0
    absent: int = 0
    unanswered: int = 0
    answers: tuple[int, ...] = ()

    @property
    def answered(self) -> int:
        return sum(self.answers)

    @property
    def settled(self) -> int:
        return self.everybody - self.waiting


@dataclass(frozen=True, slots=True)
class Somebody:
    """`answer` is None without one; `reached` is False for whom Telegram does not reach: `email`, or "", then may."""

    name: str
    phone: str
    answer: int | None = None
    reached: bool = True
    since: datetime | None = None
    email: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """`named` are some of those who have it and did not acknowledge it, or whom the bot cannot write to."""

    broadcast: Broadcast
    tally: Tally
    named: tuple[Somebody, ...] = ()

    @property
    def to_nudge(self) -> int:
        return self.tally.unanswered if self.broadcast.asks else 0

    @property
    def missing(self) -> int:
        return self.to_nudge + self.tally.blocked + self.tally.absent
