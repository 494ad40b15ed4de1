"""Who may do what organisers name people for."""

from __future__ import annotations

import pytest

from bot.facilitators.rules import may
from bot.people.rules.person import Role
from tests.builders import person


@pytest.mark.parametrize(
    ("role", "named", "allowed"),
    [
        (Role.ORGANISER, False, True),
        (Role.ORGANISER, True, True),
        (Role.PARTICIPANT, False, False),
        (Role.PARTICIPANT, True, True),
        (Role.MEMBER, True, False),
    ],
)
def test_organisers_may_and_whoever_they_named_as_long_as_they_come(role: Role, named: bool, allowed: bool) -> None:
    assert may(person(7, role=role), {7} if named else {8}) is allowed
