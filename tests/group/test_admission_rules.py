"""Who is let in, and what the bot knows of who is inside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.group.rules import Reckoning, Right, Whereabouts, after, lacking, lacks_right, reckoned, welcome
from bot.people.rules.person import Role
from bot.signup.rules.signup import Signup, Status
from tests.builders import person

PLACES = st.sampled_from([None, *Whereabouts])


@pytest.mark.parametrize("status", list(Status))
def test_a_sign_up_lets_in_only_when_seated(status: Status) -> None:
    assert welcome(person(), Signup(status=status)) is (status is Status.SEATED)
    assert welcome(None, Signup(status=status)) is (status is Status.SEATED)


@pytest.mark.parametrize(
    ("role", "let_in"),
    [
        (Role.OUTSIDER, False),
        (Role.MEMBER, False),
        (Role.PARTICIPANT, True),
        (Role.CAPTAIN, True),
        (Role.ORGANISER, True),
    ],
)
def test_a_role_lets_in_without_a_sign_up(role: Role, let_in: bool) -> None:
    assert welcome(person(role=role), None) is let_in


def test_a_stranger_is_not_let_in() -> None:
    assert welcome(None, None) is False


@given(PLACES, st.booleans())
def test_what_telegram_said_twice_changes_nothing(place: Whereabouts | None, present: bool) -> None:
    once = after(place, present)
    assert after(once, present) is once


@given(PLACES)
def test_who_was_to_be_taken_out_is_remembered_once_out(place: Whereabouts | None) -> None:
    assert (after(place, False) is Whereabouts.TAKEN_OUT) is (place in (Whereabouts.LEAVING, Whereabouts.TAKEN_OUT))
    assert after(Whereabouts.ASKED, False) is Whereabouts.ASKED  # somebody who asks is not inside: that is no news


def test_what_lacks_is_said_in_one_order() -> None:
    assert lacking(frozenset({Right.RESTRICT})) == (Right.INVITE, Right.PIN)
    assert lacking(frozenset(Right)) == ()


@given(st.integers(0, 50), st.integers(0, 20), st.integers(0, 20))
def test_a_reckoning_counts_everybody_once(everybody: int, come: int, others: int) -> None:
    inside = [person(n, role=Role.PARTICIPANT) for n in range(come)] + [person(100 + n) for n in range(others)]
    absent = [person(1000, role=Role.PARTICIPANT)]
    found = reckoned(everybody, inside, [*inside[:come], *absent], looked=True)
    assert (len(found.coming), len(found.others), found.missing) == (come, others, 1)
    assert found.unknown == max(0, found.everybody - come - others)


def test_the_bot_does_not_count_itself() -> None:
    assert reckoned(1, [], [], looked=False) == Reckoning(0, looked=False)


@pytest.mark.parametrize(
    ("said", "lacks"),
    [
        ("Bad Request: not enough rights to manage pinned messages", True),
        ("Bad Request: CHAT_ADMIN_REQUIRED", True),
        ("Bad Request: chat_write_forbidden", True),
        ("You have no rights to send a message", True),
        ("Bad Request: need administrator rights in the channel chat", True),
        ("Bad Request: chat not found", False),
        ("", False),
    ],
)
def test_a_missing_right_is_recognised_in_whichever_case(said: str, lacks: bool) -> None:
    assert lacks_right(said) is lacks is lacks_right(said.upper())


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (None, Whereabouts.INSIDE), (Whereabouts.ASKED, Whereabouts.INSIDE), (Whereabouts.TAKEN_OUT, Whereabouts.INSIDE),
        (Whereabouts.LEAVING, Whereabouts.LEAVING), (Whereabouts.KEPT, Whereabouts.KEPT),
    ],
)  # fmt: skip
def test_who_is_to_be_taken_out_or_kept_is_so_still_once_seen_inside(
    before: Whereabouts | None, now: Whereabouts
) -> None:
    assert after(before, present=True) is now


def test_those_whom_organisers_keep_are_counted_apart() -> None:
    ana, omar, kim = person(1, name="Ana", role=Role.PARTICIPANT), person(2, name="Omar"), person(3, name="Kim")
    found = reckoned(6, [ana, omar, kim], [ana], looked=True, kept={1, 2, 9})
    assert found == Reckoning(5, ("Ana",), ("Kim",), 0, True, kept=2)
    assert found.unknown == 1
