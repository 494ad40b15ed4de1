"""Who may be named, who stays, and what one is again afterwards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.naming.rules import MOST_FOUND, Candidate, afterwards, candidate, confirmed_under, may_be, may_be_taken_off
from bot.people.rules.person import Person, Role
from bot.signup.rules.signup import Answers, Function, Signup, Status

ROLES, STATUSES = st.sampled_from(Role), st.sampled_from(Status)


@pytest.mark.parametrize(
    ("is_now", "organiser", "captain"),
    [
        (Role.OUTSIDER, True, False),
        (Role.MEMBER, True, False),
        (Role.PARTICIPANT, True, True),
        (Role.CAPTAIN, True, False),
        (Role.ORGANISER, False, False),
    ],
)
def test_who_may_be_named(is_now: Role, organiser: bool, captain: bool) -> None:
    person = Person(1, role=is_now)
    assert (may_be(person, Role.ORGANISER), may_be(person, Role.CAPTAIN)) == (organiser, captain)


@given(is_now=ROLES, role=st.sampled_from([Role.MEMBER, Role.OUTSIDER, Role.PARTICIPANT]))
def test_no_other_role_is_given_by_naming(is_now: Role, role: Role) -> None:
    assert not may_be(Person(1, role=is_now), role)


@given(is_now=ROLES, role=st.sampled_from([Role.ORGANISER, Role.CAPTAIN]), organisers=st.integers(0, 5))
def test_who_stands_in_the_settings_stays_and_nobody_loses_what_they_are_not(
    is_now: Role, role: Role, organisers: int
) -> None:
    person = Person(1, role=is_now)
    assert not may_be_taken_off(person, role, True, organisers)
    assert is_now is role or not may_be_taken_off(person, role, False, organisers)


@pytest.mark.parametrize(
    ("role", "organisers", "may"),
    [(Role.ORGANISER, 1, False), (Role.ORGANISER, 2, True), (Role.CAPTAIN, 1, True), (Role.CAPTAIN, 2, True)],
)
def test_the_last_organiser_stays_and_a_captain_may_always_go(role: Role, organisers: int, may: bool) -> None:
    assert may_be_taken_off(Person(1, role=role), role, False, organisers) is may


@given(role=st.sampled_from([Role.ORGANISER, Role.CAPTAIN]), status=STATUSES)
def test_afterwards_one_is_what_the_sign_up_says_and_never_keeps_the_role(role: Role, status: Status) -> None:
    after = afterwards(role, Signup(person=1, status=status))
    assert (after is Role.PARTICIPANT) == (status is Status.SEATED)
    assert after not in (Role.ORGANISER, Role.CAPTAIN)


@given(status=STATUSES, person=st.one_of(st.none(), st.just(7)))
def test_a_name_counts_once_its_seat_is_confirmed(status: Status, person: int | None) -> None:
    signup = Signup(person=person, status=status, answers=Answers("Zoé", "Brun"))
    assert confirmed_under("brun", [signup], {}) == ([signup] if status is Status.SEATED and person else [])


def test_only_a_confirmed_seat_says_who_somebody_is() -> None:
    said = Answers("Ana", "Martin", "Ville d’Arras", Function.ELECTED)
    person, seated = Person(7, "ana_m"), Signup(1, 7, Status.SEATED, answers=said, organisation=3)
    assert candidate(person, seated, {3: "Arras"}) == Candidate(
        person, "Ana Martin", "Arras", Function.ELECTED, confirmed=True, fixed=False
    )
    assert candidate(person, seated, {}, fixed=True) == Candidate(
        person, "Ana Martin", "Ville d’Arras", Function.ELECTED, confirmed=True, fixed=True
    )
    nameless = Signup(1, 7, Status.SEATED, answers=Answers(organisation="Lens"))
    assert candidate(person, nameless, {}).name == "ana_m"
    for other in (None, Signup(1, 7, Status.WAITING, answers=said)):
        assert candidate(person, other, {3: "Arras"}, fixed=True) == Candidate(person, "ana_m", fixed=True)
        assert not candidate(person, other, {}).fixed


def test_without_a_sign_up_a_captain_is_a_participant_again_and_an_organiser_an_outsider() -> None:
    assert afterwards(Role.CAPTAIN, None) is Role.PARTICIPANT
    assert afterwards(Role.ORGANISER, None) is Role.OUTSIDER


def test_those_of_one_name_are_found_in_order_and_ten_at_most() -> None:
    seated = [Signup(at, at, Status.SEATED, answers=Answers(f"A{9 - at % 10}", "Brun")) for at in range(1, 12)]
    found = [it.answers.first_name for it in confirmed_under("brun", seated, {})]
    assert found == sorted(found) and len(found) == MOST_FOUND
