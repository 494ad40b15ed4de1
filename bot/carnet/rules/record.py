"""A carnet as another deployment of the bot reads it: what its authors shared, and nothing that is not read there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pydantic import ConfigDict, with_config

from bot.adapters import Adapter
from bot.carnet.rules.carnet import Carnet, Page, Saying
from bot.people.rules.person import Language
from bot.programme.rules.programme import EntryKind
from bot.trip import Trip

FORMAT, VERSION = "escale-carnet", 1
CLOSED = ConfigDict(extra="forbid")  # what is not said here is not public: it is refused


@with_config(CLOSED)
@dataclass(frozen=True, slots=True)
class Contribution:
    """`question` is a key of the debriefs, `asked` (its `answer` is the hosts’) or `promised`; `author` "" for none.

    `heading` is that of a question of the trip's own, whose key nobody else knows.
    """

    question: str
    words: str
    author: str = ""
    answer: str = ""
    heading: str = ""
    themes: tuple[str, ...] = ()


@with_config(CLOSED)
@dataclass(frozen=True, slots=True)
class Visit:
    """An entry of the programme, as it happened."""

    title: str
    kind: EntryKind
    hosts: str = ""
    place: str = ""
    cancelled: bool = False
    reason: str = ""
    said: tuple[Contribution, ...] = ()
    precisions: tuple[str, ...] = ()


@with_config(CLOSED)
@dataclass(frozen=True, slots=True)
class RecordedDay:
    day: date
    visits: tuple[Visit, ...] = ()
    said: tuple[Contribution, ...] = ()


@with_config(CLOSED)
@dataclass(frozen=True, slots=True)
class Record:
    format: str
    version: int
    trip: str
    first_day: date
    last_day: date
    theme: str = ""
    network: str = ""
    region: str = ""
    days: tuple[RecordedDay, ...] = ()


RECORD = Adapter(Record)  # as JSON


def record(trip: Trip, it: Carnet) -> Record:
    days = tuple(
        RecordedDay(
            day.day,
            tuple(_visit(page, trip.language) for page in day.pages),
            _contributions(day.sayings, trip.language),
        )
        for day in it.days
    )
    about = (trip.first_day, trip.last_day, trip.theme, trip.network, trip.region)
    return Record(FORMAT, VERSION, trip.name, *about, days)


def _visit(it: Page, language: Language) -> Visit:
    entry = it.entry
    where = entry.place.name or entry.place.address
    contributions = _contributions(it.sayings, language)
    return Visit(
        entry.title, entry.kind, entry.hosts, where, entry.cancelled, entry.reason, contributions, it.precisions
    )


def _contributions(found: Iterable[Saying], language: Language) -> tuple[Contribution, ...]:
    return tuple(
        Contribution(it.question, it.words, it.author, it.answer, it.titles.get(language, ""), it.themes)
        for it in found
    )
