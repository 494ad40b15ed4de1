"""What handlers are given: the settled parts of the bot, and the update being handled."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from bot.attendance.rules.expected import Plans
from bot.clock import Clock
from bot.programme.screens.shared import Shared
from bot.settings import Settings
from bot.trip import Trip

if TYPE_CHECKING:
    from storage.database import Database
    from storage.work import Work


@dataclass(frozen=True)
class Services:
    """`username` is the bot's own, for deep links."""

    settings: Settings
    trip: Trip
    clock: Clock
    database: Database
    shared: Shared = field(default_factory=Shared)
    username: str = ""
    bot_id: int = 0

    @cached_property
    def plans(self) -> Plans:
        return Plans(self.trip.form.stops)

    @property
    def mails(self) -> bool:
        """Whether codes can be mailed; without, every claim goes to the organisers."""
        return self.settings.smtp_url is not None


@dataclass
class Handling:
    """One update being handled: the transaction it writes in, and how it ended."""

    work: Work
    failure: Exception | None = None


Handlings = dict[int, Handling]
