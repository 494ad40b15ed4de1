"""What is left anonymously is nobody's, for whoever compares all they can read before and after each gesture."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.debriefs.rules.contributions import FEWEST, Contribution, Mark, answered, readable
from bot.debriefs.rules.turning import PATIENCE, turning, turns
from tests.builders import instant

DAYS = {"port": "day:2024-03-26", "parc": "day:2024-03-26", "lac": "day:2024-03-27"}
EVENING = instant("2024-03-26 21:30")
PEOPLE = st.integers(1, 6)
WHERE = st.sampled_from(sorted(DAYS))


@dataclass
class Group:
    """Some people, what they said, and what organisers read of it."""

    said: list[Contribution] = field(default_factory=list)
    evening: datetime = EVENING
    made: int = 0

    def read(self) -> tuple[object, ...]:
        return readable(self.said, DAYS), answered(self.said, DAYS)

    def gives(self, person: int, at: str, mark: Mark = Mark.ANONYMOUS) -> None:
        self.made += 1
        opens = self.evening if mark is Mark.ANONYMOUS else None
        self.said.append(Contribution(self.made, person, at, "idea", f"mot {self.made}", mark, opens=opens))

    def takes_back(self, person: int) -> None:
        """The first of what they left anonymously and did not take back yet."""
        for at, it in enumerate(self.said):
            if it.person == person and it.mark is Mark.ANONYMOUS and it.closes is None:
                self.said[at : at + 1] = [replace(it, closes=self.evening)] if it.read_unsigned else []
                return

    def turns(self) -> Sequence[Contribution]:
        """The evening comes; what turned."""
        turned = turning(self.said, self.evening)
        kept = [it for it in self.said if not (it in turned and it.closes)]
        self.said = [replace(it, opens=None) if it in turned else it for it in kept]
        self.evening += timedelta(days=1)
        return turned


Gesture = Callable[[Group], None]
quiet: st.SearchStrategy[Gesture] = st.one_of(
    st.builds(lambda who, at: lambda group: group.gives(who, at), PEOPLE, WHERE),
    st.builds(lambda who: lambda group: group.takes_back(who), PEOPLE),
)
signed: st.SearchStrategy[Gesture] = st.builds(
    lambda who, at: lambda group: group.gives(who, at, Mark.NAMED), PEOPLE, WHERE
)
evenings = st.lists(st.lists(st.one_of(quiet, quiet, signed), max_size=8), min_size=1, max_size=5)


@given(evenings, quiet)
def test_no_gesture_shows_when_it_is_made(days: list[list[Gesture]], last: Gesture) -> None:
    group = Group()
    for gestures in days:
        for gesture in gestures:
            gesture(group)
        before = group.read()
        last(group)
        assert group.read() == before
        group.turns()


@given(evenings)
def test_what_shows_in_the_evening_is_of_three_people_or_has_waited(days: list[list[Gesture]]) -> None:
    group = Group()
    for gestures in days:
        for gesture in gestures:
            gesture(group)
        before, now = group.read(), group.evening
        turned = group.turns()
        hands = {it.person for it in turned}
        waited = any((at := turns(it)) is not None and at + PATIENCE <= now for it in turned)
        assert group.read() == before or len(hands) >= FEWEST or waited
    for _ in range(3):  # nothing waits for ever
        group.turns()
    assert not any(turns(it) for it in group.said)


@given(evenings, st.permutations(range(1, 7)))
def test_nothing_that_is_read_depends_on_who_left_what_anonymously(
    days: list[list[Gesture]], order: Sequence[int]
) -> None:
    """Whoever signs one answer and leaves another without their name too: another hand would read the same."""
    group, others = Group(), dict(zip(range(1, 7), order, strict=True))
    for gestures in days:
        for gesture in gestures:
            gesture(group)
        group.turns()
        assert group.read() == Group(_swapped(group.said, others)).read()


def _swapped(said: Sequence[Contribution], others: Mapping[int, int]) -> list[Contribution]:
    return [replace(it, person=others[it.person]) if it.mark is Mark.ANONYMOUS else it for it in said]
