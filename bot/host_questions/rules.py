"""Questions to the hosts of a visit, and which of them comes first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.programme.rules.programme import MET, Entry, Programme, in_order

LONGEST = 300  # characters of a question
LONGEST_ANSWER = 600
MOST = 5  # questions of one person for one visit
PAGE = 5


class State(StrEnum):
    OPEN = "open"
    ASKED = "asked"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Question:
    """`entry` is the ref of the visit; `supporters` do not count its author."""

    id: int
    person: int
    entry: str
    at: datetime
    words: str
    state: State = State.OPEN
    answer: str = ""
    supporters: frozenset[int] = frozenset()

    @property
    def support(self) -> int:
        return len(self.supporters)

    def may_support(self, person: int) -> bool:
        return person != self.person


def ordered(questions: Iterable[Question]) -> list[Question]:
    """What is still to be asked before what was, then the most supported, then the one asked first."""
    states = list(State)
    return sorted(questions, key=lambda it: (states.index(it.state), -it.support, it.id))


def met(mine: Programme) -> list[Entry]:
    """Where hosts are met."""
    return [it for it in mine if it.kind in MET and not it.cancelled]


def takes(entry: Entry, now: datetime) -> bool:
    """Before and during it, hosts can be asked."""
    return not entry.cancelled and now < entry.over_at


def nearest(mine: Programme, now: datetime) -> Entry | None:
    """The visit in progress, else the next one, else the last there was."""
    visits = met(mine)
    running = [it for it in visits if it.running(now)]
    if running:
        return max(running, key=in_order)
    ahead = [it for it in visits if it.starts > now]
    return min(ahead, key=in_order) if ahead else max(visits, key=in_order, default=None)
