"""The check that the played carnet is found again in /memoire, seen failing."""

from __future__ import annotations

import pytest

from bot.rehearsal.recalling import Recalled

CHECK = "rehearsal-play-check-recalled"


def test_all_that_is_sought_is_found() -> None:
    assert Recalled(7, 7).amiss() == {CHECK: 0}


@pytest.mark.parametrize(("sought", "found", "missed"), [(7, 6, 1), (7, 0, 7), (0, 0, 1)])
def test_what_is_not_found_or_was_not_sought_is_counted(sought: int, found: int, missed: int) -> None:
    assert Recalled(sought, found).amiss() == {CHECK: missed}
