"""What the played trip checks back home: each check can fail."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.rehearsal.returning import ALONE, ASKED, WANTED, Returned

GOOD = Returned(dict(WANTED), {"promises": 2, "account": 30}, {"promises": 0, "account": 0})
PROMISES, PURGED = "rehearsal-play-check-promises", "rehearsal-play-check-purged"


def test_nothing_is_wrong_when_all_was_kept() -> None:
    assert GOOD.amiss() == {PROMISES: 0, PURGED: 0}
    assert GOOD.erased == {"promises": 2, "account": 30}


@pytest.mark.parametrize(
    ("who", "day", "times"), [(ASKED, 7, 0), (ASKED, 30, 2), (ASKED, 90, 0), (ALONE, 7, 0), (ALONE, 30, 1)]
)
def test_a_promise_not_asked_asked_twice_or_asked_in_spite_of_a_no(who: int, day: int, times: int) -> None:
    assert replace(GOOD, asked={**WANTED, (who, day): times}).amiss() == {PROMISES: 1, PURGED: 0}


def test_what_was_not_played_is_no_success() -> None:
    assert Returned().amiss() == {PROMISES: 6, PURGED: 1}


def test_what_is_left_after_the_purge_is_counted() -> None:
    assert replace(GOOD, left={"promises": 1, "account": 3}).amiss() == {PROMISES: 0, PURGED: 4}
