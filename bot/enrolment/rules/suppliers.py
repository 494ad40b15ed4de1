"""What the coach company, the hotel and the caterer need to know, and nothing more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.signup.rules.finding import plain
from bot.signup.rules.signup import Signup, Status
from bot.trip import Trip


@dataclass(frozen=True, slots=True)
class Rider:
    last_name: str
    first_name: str
    phone: str
    joins: str
    leaves: str


@dataclass(frozen=True, slots=True)
class Guest:
    """`nights` are the evenings spent at the hotel; None when it was not asked or not answered."""

    last_name: str
    first_name: str
    nights: frozenset[date] | None
    sharing: str


@dataclass(frozen=True, slots=True)
class Diet:
    """`diet` as the first person wrote it, "" for those who said nothing."""

    diet: str
    seated: int
    queued: int


def coming(signups: Iterable[Signup]) -> list[Signup]:
    """By name: the order in which a list is called."""
    seated = [it for it in signups if it.status is Status.SEATED]
    return sorted(seated, key=lambda it: (plain(it.answers.last_name), plain(it.answers.first_name), it.id))


def riders(signups: Iterable[Signup]) -> list[Rider]:
    return [
        Rider(it.last_name, it.first_name, it.phone, it.joins, it.leaves)
        for it in (signup.answers for signup in coming(signups))
    ]


def evenings(signups: Iterable[Signup], trip: Trip) -> list[date]:
    """Each night of the trip, and any other that somebody asked for."""
    nights = {night for it in coming(signups) for night in it.answers.nights or ()}
    length = (trip.last_day - trip.first_day).days
    return sorted(nights | {trip.first_day + timedelta(days=it) for it in range(length)})


def guests(signups: Iterable[Signup]) -> list[Guest]:
    """Those who sleep nowhere with the group are not the hotel's business."""
    lodged = [it for it in coming(signups) if it.answers.nights != ()]
    return [Guest(it.answers.last_name, it.answers.first_name, _nights(it), it.answers.sharing) for it in lodged]


def _nights(signup: Signup) -> frozenset[date] | None:
    return None if signup.answers.nights is None else frozenset(signup.answers.nights)


def diets(signups: Iterable[Signup]) -> list[Diet]:
    """The same words in another case, or without their accents, are one diet. The most frequent first."""
    counted = {Status.SEATED: Counter[str](), Status.WAITING: Counter[str]()}
    spelled: dict[str, str] = {}
    for signup in signups:
        status = Status.WAITING if signup.status is Status.OFFERED else signup.status
        if status in counted:
            key = plain(signup.answers.diet)
            spelled.setdefault(key, " ".join(signup.answers.diet.split()))
            counted[status][key] += 1
    found = [
        Diet(spelling, counted[Status.SEATED][key], counted[Status.WAITING][key]) for key, spelling in spelled.items()
    ]
    return sorted(found, key=lambda it: (not it.diet, -it.seated, -it.queued, it.diet.casefold()))


def access_needs(signups: Sequence[Signup]) -> int:
    """How many of those who come said one."""
    return sum(bool(it.answers.access.strip()) for it in coming(signups))
