"""What matters now at the organisers' desk, and the figures beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.attendance.rules.expected import Attendance, Plan
from bot.group.rules import Right
from bot.programme.rules.programme import Entry


@dataclass(frozen=True, slots=True)
class Calling:
    """A roll-call that is open: how many are here, of how many."""

    title: str
    here: int
    expected: int


@dataclass(frozen=True, slots=True)
class Unseen:
    """What is urgent and some have not seen: the broadcast, and how many."""

    broadcast: int
    missing: int


@dataclass(frozen=True, slots=True)
class Now:
    """`following` is what begins next, at which `expected` have to be. `scheduled` counts broadcasts that will leave.

    `failures` name what does not work (`trouble-<name>`).
    """

    following: Entry | None = None
    expected: int = 0
    calling: Calling | None = None
    unseen: tuple[Unseen, ...] = ()
    scheduled: int = 0
    failures: tuple[str, ...] = ()


NOTHING = Now()


@dataclass(frozen=True, slots=True)
class Figures:
    """`people` pressed Start, `coming` are participants or captains, the team apart; `unreached` blocked the bot;
    `waiting` and `refused` are acts of the outbox; `parked` are updates set aside. `group` is its title, or "",
    `in_group` whether the bot is there, and `lacks` what the bot may not do there.
    Of sign-up: `seated` are confirmed, `to_review` wait for a decision, `queued` for a seat; `offered` have one to
    take. `letters` wait for an answer of the team.
    """

    people: int = 0
    coming: int = 0
    organisers: int = 0
    unreached: int = 0
    waiting: int = 0
    refused: int = 0
    parked: int = 0
    version: int = 0
    issued: datetime | None = None
    group: str = ""
    in_group: bool = True
    lacks: tuple[Right, ...] = ()
    can_undo: bool = False
    seated: int = 0
    seats_left: int = 0
    to_review: int = 0
    queued: int = 0
    offered: int = 0
    letters: int = 0
    now: Now = NOTHING


def headcount(plan: Plan, entry: Entry, attends: Mapping[int, Attendance]) -> int:
    """How many of those who have a seat are expected there."""
    return sum(plan.expects(it, entry) for it in attends.values())
