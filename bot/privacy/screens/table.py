"""The table of personal data in words, for the chat, the documents and the notice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.people.rules.person import Language
from bot.privacy.rules.personal import RECEIPTS, Line, days, last_day
from bot.privacy.rules.personal_table import kept
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip


@dataclass(frozen=True, slots=True)
class Worded:
    """A line of the notice, plain text; `until` begins in lower case."""

    what: str
    why: str
    readers: str
    basis: str
    until: str
    fate: str


def worded(line: Line, trip: Trip, language: Language) -> Worded:
    return Worded(
        what=dates.capital(what(line.name, language)),
        why=plain(f"privacy-why-{line.name}", language),
        readers=", ".join(plain(f"privacy-reader-{it}", language) for it in line.readers),
        basis=plain(f"privacy-basis-{line.basis}", language),
        until=until(line, trip, language),
        fate=plain(f"privacy-fate-{line.fate}", language),
    )


def all_worded(trip: Trip, language: Language) -> list[Worded]:
    return [worded(line, trip, language) for line in kept(trip)]


def what(name: str, language: Language) -> str:
    return plain(f"privacy-line-{name}", language)


def after(language: Language) -> list[str]:
    """What the notice says below the table."""
    return [plain(f"privacy-notice-{it}", language) for it in ("unsigned", "telegram", "disk", "rights")]


def names(lines: Iterable[Line], language: Language) -> str:
    return ", ".join(what(line.name, language) for line in lines)


def until(line: Line, trip: Trip, language: Language) -> str:
    last = last_day(line.keep, trip)
    day = dates.full_day(last, language) if last else ""
    kept_for = days(line.keep, trip)
    return plain(f"privacy-keep-{line.keep}", language, day=day, days=kept_for, traces=RECEIPTS)


def controller(trip: Trip, language: Language) -> str:
    name, contact = trip.form.controller or trip.organiser, trip.form.controller_contact
    if not contact:
        return plain("privacy-notice-controller-alone", language, controller=name)
    return plain("privacy-notice-controller", language, controller=name, contact=contact)


def why(trip: Trip, language: Language) -> str:
    period = dates.period(trip.first_day, trip.last_day, language)
    return plain("privacy-notice-why", language, trip=trip.name, period=period)
