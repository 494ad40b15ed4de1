"""The sheet of half-day attendance: a line for each, a column for each half-day that has begun."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.documents.cells import Cell
from bot.documents.csv import write_csv
from bot.documents.table import Table
from bot.documents.xlsx import Page, write_xlsx
from bot.people.rules.person import Language
from bot.rollcalls.rules.half_days import Attended, Half
from bot.rollcalls.rules.rollcall import Who
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip

PRESENCE = {True: "rollcalls-was-there", False: "rollcalls-was-not-there"}


@dataclass(frozen=True, slots=True)
class Attendee:
    """Without a sign-up, `last` is the name of the account."""

    who: Who
    first: str
    last: str
    organisation: str

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}".strip()


@dataclass(frozen=True)
class Register:
    """What the sheet and the certificates are made of, at `at` (UTC)."""

    trip: Trip
    at: datetime
    people: tuple[Attendee, ...]
    attended: Attended

    @property
    def present(self) -> list[Attendee]:
        """Those who attended something: nobody else is certified."""
        return [it for it in self.people if self.attended.by(it.who)]


def sheet(form: str, kept: Register, language: Language) -> bytes:
    """`form`: xlsx or csv."""
    table = Table([_head(kept, language), *(_line(kept, it, language) for it in kept.people)])
    if form == "csv":
        return write_csv(table)
    return write_xlsx(Page(plain("rollcalls-sheet", language), table))


def _head(kept: Register, language: Language) -> list[Cell]:
    first = [plain(f"rollcalls-column-{it}", language) for it in ("last", "first", "organisation")]
    return [*first, *(half(it, language) for it in kept.attended.halves), plain("rollcalls-column-total", language)]


def half(it: Half, language: Language) -> str:
    """« mar. 26 mars, matin »."""
    return plain(f"rollcalls-half-{it.half}", language, day=dates.short_day(it.on, language))


def _line(kept: Register, it: Attendee, language: Language) -> list[Cell]:
    """A blank where they were not expected."""
    presence = [plain(PRESENCE[was], language) if was is not None else "" for was in kept.attended.of(it.who)]
    return [it.last, it.first, it.organisation, *presence, len(kept.attended.by(it.who))]
