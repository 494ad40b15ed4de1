"""Which visit a question is for, and which question comes first: by example, and whatever was asked."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.host_questions.rules import Question, State, nearest, ordered, takes
from bot.programme.rules.programme import EntryKind
from tests.builders import entry, instant, programme

AT = datetime(2024, 3, 26, tzinfo=UTC)
FIRST, SECOND = entry("port", "2024-03-26 09:30", 90), entry("mairie", "2024-03-26 14:30", 60)
LUNCH = entry("repas", "2024-03-26 12:30", 60, kind=EntryKind.MEAL)
TRIP = programme(FIRST, LUNCH, SECOND)


def at(hour: str) -> str:
    found = nearest(TRIP, instant(f"2024-03-26 {hour}"))
    return found.ref if found else ""


def test_before_a_visit_it_is_for_that_visit_and_during_it_too() -> None:
    assert (at("08:00"), at("10:00"), at("12:45")) == ("port", "port", "mairie")


def test_once_all_is_over_it_is_the_last_one_that_is_shown() -> None:
    assert at("18:00") == "mairie"
    assert nearest(programme(LUNCH), instant("2024-03-26 08:00")) is None


def test_a_visit_takes_questions_until_it_is_over_unless_it_is_cancelled() -> None:
    over = instant("2024-03-26 11:00")
    assert takes(FIRST, instant("2024-03-26 10:59")) and not takes(FIRST, over)
    assert not takes(entry("x", "2024-03-26 09:30", cancelled=True), instant("2024-03-25 09:00"))


questions = st.lists(
    st.builds(
        lambda id, state, support: Question(id, 1, "port", AT, "?", state, "", frozenset(range(2, 2 + support))),
        st.integers(1, 99),
        st.sampled_from(State),
        st.integers(0, 5),
    ),
    unique_by=lambda it: it.id,
)


@given(questions)
def test_the_most_supported_of_those_to_ask_is_first(found: list[Question]) -> None:
    listed = ordered(found)
    assert sorted(it.id for it in listed) == sorted(it.id for it in found)
    to_ask = [it for it in found if it.state is State.OPEN]
    assert not to_ask or listed[0].support == max(it.support for it in to_ask)
    assert all(a.state is State.OPEN or b.state is not State.OPEN for a, b in pairwise(listed))


@given(questions)
def test_the_order_in_which_they_are_read_changes_nothing(found: list[Question]) -> None:
    assert ordered(found) == ordered(reversed(found))


def test_one_supports_the_questions_of_others() -> None:
    it = Question(1, 7, "port", AT, "Qui paie ?")
    assert it.may_support(8) and not it.may_support(7)


def test_of_two_visits_at_once_it_is_for_the_later_one() -> None:
    both = programme(FIRST, entry("atelier", "2024-03-26 10:00", 60))
    found = nearest(both, instant("2024-03-26 10:15"))
    assert found is not None and found.ref == "atelier"
