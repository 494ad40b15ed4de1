"""The figures of sign-up: how many stand where, by organisation and by function, and what is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.signup.rules.signup import HOLDS_SEAT, OPEN, Function, Signup, Status, organisation_key
from bot.trip import Trip


@dataclass(frozen=True, slots=True)
class Standing:
    """How many sign-ups stand alike: those of an organisation, by the roster's row or as it was `written`."""

    status: Status
    organisation: int | None = None
    written: str = ""
    function: Function | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Tally:
    """An organisation: how many hold a confirmed seat, wait for a decision or for a seat, or are offered one."""

    name: str
    seated: int = 0
    review: int = 0
    waiting: int = 0
    offered: int = 0

    @property
    def others(self) -> int:
        return self.review + self.waiting + self.offered


@dataclass(frozen=True, slots=True)
class SignupFigures:
    """`functions` counts confirmed seats. `last_day` is the last one (in the trip's zone) on which one may sign up.

    `days_left` is 0 on that very day, None once sign-up is closed.
    """

    by_status: Mapping[Status, int]
    seats: int
    seats_left: int
    last_day: date
    days_left: int | None
    organisations: tuple[Tally, ...] = ()
    functions: tuple[tuple[Function | None, int], ...] = ()
    unreached: int = 0

    def __getitem__(self, status: Status) -> int:
        return self.by_status.get(status, 0)

    @property
    def left(self) -> int:
        """Those who are no longer in: withdrawn, refused, or whose offer came to nothing."""
        return sum(self[it] for it in (Status.WITHDRAWN, Status.REFUSED, Status.LAPSED))


def figures(
    standings: Iterable[Standing],
    trip: Trip,
    deadline: datetime,
    now: datetime,
    names: Mapping[int, str],
    unreached: int = 0,
) -> SignupFigures:
    """`names` are those of the roster's organisations, by row."""
    every = list(standings)
    counted, functions = Counter[Status](), Counter[Function | None]()
    for it in every:
        counted[it.status] += it.count
        functions[it.function] += it.count if it.status is Status.SEATED else 0
    held = sum(counted[it] for it in HOLDS_SEAT)
    last = (deadline - timedelta(seconds=1)).astimezone(trip.zone).date()
    left = (last - trip.today(now)).days if now < deadline else None
    return SignupFigures(
        counted,
        trip.seats,
        max(0, trip.seats - held),
        last,
        left,
        _by_organisation(every, names),
        tuple(sorted((+functions).items(), key=lambda it: (-it[1], it[0] or ""))),
        unreached,
    )


def _by_organisation(standings: Iterable[Standing], names: Mapping[int, str]) -> tuple[Tally, ...]:
    """Those with most seats first, then by name."""
    groups: dict[str, list[Standing]] = {}
    for it in standings:
        if it.status in OPEN:
            groups.setdefault(organisation_key(it.organisation, it.written), []).append(it)
    tallies = [_tally(group, names) for group in groups.values()]
    return tuple(sorted(tallies, key=lambda it: (-it.seated, -it.others, it.name.casefold())))


def _tally(group: list[Standing], names: Mapping[int, str]) -> Tally:
    counted = Counter[Status]()
    for it in group:
        counted[it.status] += it.count
    counts = (counted[it] for it in (Status.SEATED, Status.REVIEW, Status.WAITING, Status.OFFERED))
    return Tally(names.get(group[0].organisation or 0) or group[0].written, *counts)


def organisation_of(signup: Signup, names: Mapping[int, str]) -> str:
    """As the roster writes it, or as the person did."""
    return names.get(signup.organisation or 0) or signup.answers.organisation
