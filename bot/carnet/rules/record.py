"""A carnet as another deployment of the bot reads it: what its authors shared, and nothing that is not read there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.carnet.rules.carnet import Carnet, Page, Saying
from bot.programme.rules.programme import EntryKind
from bot.trip import Trip

FORMAT, VERSION = "escale-carnet", 1


@dataclass(frozen=True, slots=True)
class Contribution:
    """`question` is a key of the debriefs, `asked` (its `answer` is the hosts’) or `promised`; `author` "" for none."""

    question: str
    words: str
    author: str = ""
    answer: str = ""


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


@dataclass(frozen=True, slots=True)
class RecordedDay:
    day: date
    visits: tuple[Visit, ...] = ()
    said: tuple[Contribution, ...] = ()


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


def record(trip: Trip, it: Carnet) -> Record:
    days = tuple(
        RecordedDay(day.day, tuple(_visit(page) for page in day.pages), tuple(map(_contribution, day.said)))
        for day in it.days
    )
    about = (trip.first_day, trip.last_day, trip.theme, trip.network, trip.region)
    return Record(FORMAT, VERSION, trip.name, *about, days)


def _visit(it: Page) -> Visit:
    entry = it.entry
    where = entry.place.name or entry.place.address
    said = tuple(map(_contribution, it.said))
    return Visit(entry.title, entry.kind, entry.hosts, where, entry.cancelled, entry.reason, said, it.precisions)


def _contribution(it: Saying) -> Contribution:
    return Contribution(it.question, it.words, it.author, it.answer)
