"""Seats: who may have one, in which order those who wait are served, how long an offer holds, why nobody is offered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property

from bot.signup.rules.signup import HOLDS_SEAT, LEAST_OFFER, Function, Signup, Status
from bot.trip import Terms, Trip

OTHER = {Function.ELECTED: Function.OFFICER, Function.OFFICER: Function.ELECTED}  # the other half of a pair
HERE = HOLDS_SEAT | {Status.WAITING}
NO_RANK = datetime.max.replace(tzinfo=UTC)  # after all who have one


class Why(StrEnum):
    """Why nobody is offered a seat. LIMIT: the organisations of all who wait have as many seats as one may have."""

    EMPTY = "empty"
    FULL = "full"
    OVER = "over"
    LIMIT = "limit"


class Against(StrEnum):
    """What an organiser confirms before serving somebody by hand; a letter, for a button."""

    PASSES = "p"
    LIMIT = "l"


@dataclass(frozen=True)
class SeatPlan:
    """At one moment: `seats` in all, `each` for an organisation, who stands where.

    `held` hold a seat, be it only offered; `waiting` come in any order, `queue` puts them in theirs.
    """

    seats: int
    each: int
    pairs: bool = True
    held: tuple[Signup, ...] = ()
    waiting: tuple[Signup, ...] = ()

    @property
    def free(self) -> int:
        return max(0, self.seats - len(self.held))

    def beside(self, signup: Signup) -> tuple[Signup, ...]:
        """Those of the same organisation who hold a seat; nobody when none is known."""
        return tuple(it for it in self.held if it.of == signup.of and it.id != signup.id) if signup.of else ()

    def room_for(self, signup: Signup) -> bool:
        """The organisation has fewer seats than it may have."""
        return len(self.beside(signup)) < self.each

    def completes(self, signup: Signup) -> bool:
        """An elected member beside an officer who is seated and makes no pair yet, or the reverse."""
        mine = signup.answers.function
        other = OTHER.get(mine) if mine else None
        if not self.pairs or other is None:
            return False
        beside = self.beside(signup)
        sure = sum(it.answers.function is other and it.status is Status.SEATED for it in beside)
        return sure > sum(it.answers.function is mine for it in beside)

    @cached_property
    def queue(self) -> tuple[Signup, ...]:
        """Who completes a pair goes first, then the order of confirmation."""
        return tuple(sorted(self.waiting, key=lambda it: (not self.completes(it), *_rank(it))))

    @cached_property
    def first(self) -> Signup | None:
        """Who may have a seat now."""
        return next((it for it in self.queue if self.room_for(it)), None) if self.free else None

    def place(self, signup: Signup) -> int:
        """1 for the first who waits; 0 for who does not."""
        return next((n for n, it in enumerate(self.queue, 1) if it.id == signup.id), 0)

    def among(self, signups: Iterable[Signup]) -> SeatPlan:
        """The same plan, with these: the others neither hold a seat nor wait for one."""
        here = [it for it in signups if it.status in HERE]
        held = tuple(it for it in here if it.status in HOLDS_SEAT)
        return replace(self, held=held, waiting=tuple(it for it in here if it.status is Status.WAITING))

    def once(self, signup: Signup) -> SeatPlan:
        """The plan once `signup` stands as it says."""
        return self.among([*(it for it in (*self.held, *self.waiting) if it.id != signup.id), signup])

    def why_nobody(self, until: datetime | None) -> Why | None:
        """`until` is `offer_until`. None when somebody may be offered a seat."""
        if not self.waiting:
            return Why.EMPTY
        if not self.free:
            return Why.FULL
        if until is None:
            return Why.OVER
        return None if self.first else Why.LIMIT

    def why_waits(self, signup: Signup) -> Why:
        """OVER: a seat is free, others have an earlier claim to it, and offers are over."""
        if not self.room_for(signup):
            return Why.LIMIT
        return Why.OVER if self.free else Why.FULL

    def against(self, signup: Signup) -> frozenset[Against]:
        """What the rule holds against serving this one now."""
        ahead = self.queue[: max(0, self.place(signup) - 1)]
        passed = {Against.PASSES} if any(self.room_for(it) for it in ahead) else set()
        return frozenset(passed | (set() if self.room_for(signup) else {Against.LIMIT}))


def _rank(signup: Signup) -> tuple[datetime, int]:
    return signup.ranked or NO_RANK, signup.id


def seat_plan(trip: Trip, signups: Iterable[Signup]) -> SeatPlan:
    return SeatPlan(trip.seats, trip.seats_per_organisation, trip.form.pairs).among(signups)


def offer_until(now: datetime, form: Terms) -> datetime | None:
    """When an offer made now ends (UTC); None when offers are over, or so nearly that nobody could answer."""
    end = now + max(form.offer, LEAST_OFFER)
    if form.offers_end is not None:
        end = min(end, form.offers_end)
    return end if end - now >= LEAST_OFFER else None
