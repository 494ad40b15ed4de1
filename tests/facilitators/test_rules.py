"""Who may facilitate: organisers, and those who come and whom they named."""

from __future__ import annotations

import pytest

from bot.facilitators.rules import may
from bot.people.rules.person import Role
from tests.builders import person


@pytest.mark.parametrize(
    ("role", "named", "expected"),
    [
        (Role.ORGANISER, [], True),
        (Role.PARTICIPANT, [1], True),
        (Role.CAPTAIN, [1], True),
        (Role.PARTICIPANT, [2], False),
        (Role.MEMBER, [1], False),
        (Role.OUTSIDER, [1], False),
    ],
)
def test_organisers_and_those_who_come_and_were_named(role: Role, named: list[int], expected: bool) -> None:
    assert may(person(1, role=role), named) is expected
