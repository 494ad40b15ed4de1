"""Who was there: the roll-call's answer; everyone expected where there was none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from bot.attendance.rules.expected import Attendance, Plan
from bot.attendance.rules.legs import legs, was_there
from bot.programme.rules.programme import Entry, EntryKind
from bot.rollcalls.rules.roll import Traveller
from bot.rollcalls.rules.rollcall import How, RollCall, Who

Answers = Mapping[str, Set[Who]]  # of closed roll-calls, by the ref of the leg's transfer


def answers(called: Iterable[RollCall], marks: Mapping[int, Mapping[Who, How]]) -> Answers:
    """One that nobody closed says nothing of those who did not answer: it is as if there was none."""
    closed = [it for it in called if not it.open]
    return {it.leg: _here(marks.get(it.id, {})) for it in closed}


def _here(marks: Mapping[Who, How]) -> frozenset[Who]:
    return frozenset(who for who, how in marks.items() if how is not How.MISSING)


@dataclass(frozen=True)
class Presence:
    """The plan, those who travel, and what the roll-calls said."""

    plan: Plan
    travellers: tuple[Traveller, ...]
    answers: Answers = field(default_factory=dict)
    _legs: dict[Attendance, Mapping[str, str]] = field(default_factory=dict, compare=False, repr=False)

    def expected(self, entry: Entry) -> frozenset[Who]:
        coming = [it for it in self.travellers if it.withdrew is None]
        return frozenset(it.who for it in coming if self.plan.expects(it.attendance, entry))

    def present(self, entry: Entry) -> frozenset[Who]:
        """Each by the leg on which they were: groups may travel apart."""
        if entry.kind is EntryKind.TRANSFER and entry.ref in self.answers:
            return frozenset(self.answers[entry.ref])
        expected, by_leg = self.expected(entry), dict[str, set[Who]]()
        for it in self.travellers:
            if it.who in expected:
                by_leg.setdefault(self._leg(it.attendance, entry), set()).add(it.who)
        return frozenset().union(*(was_there(who, self._answered(leg, who)) for leg, who in by_leg.items()))

    def _answered(self, leg: str, expected: Set[Who]) -> Set[Who] | None:
        """Of those who answered, who was expected here: one may leave before the leg is over."""
        return expected & self.answers[leg] if leg in self.answers else None

    def _leg(self, it: Attendance, entry: Entry) -> str:
        """The ref of its transfer, "" before the first."""
        if it not in self._legs:
            found = legs(self.plan.of(it))
            self._legs[it] = {one.ref: leg.transfer.ref for leg in found for one in leg.entries}
        return self._legs[it].get(entry.ref, "")
