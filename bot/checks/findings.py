"""What a check is given and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bot.people.rules.person import Language
from bot.settings import Settings
from bot.texts.catalogue import Value, plain
from bot.trip import Trip
from storage.database import Database

PATIENCE = 10.0  # seconds for each thing outside


class Mark(Enum):
    """GOOD, WRONG (the exit code says so), or NOTE: nothing is broken, but an organiser should know."""

    GOOD = "✓"
    WRONG = "✗"
    NOTE = "!"


@dataclass(frozen=True, slots=True)
class Finding:
    """`what` was looked at; `said` may take several lines; `mend` is what to do about it, "" when nothing."""

    mark: Mark
    what: str
    said: str
    mend: str = ""


@dataclass(frozen=True)
class CheckContext:
    """What each check is given. `trip` is None when its file is wrong."""

    settings: Settings
    language: Language
    database: Database
    trip: Trip | None = None

    def found(self, mark: Mark, what: str, key: str, mend: str = "", **values: Value) -> Finding:
        done = plain(mend, self.language, **values) if mend else ""
        return Finding(mark, plain(what, self.language), plain(key, self.language, **values), done)
