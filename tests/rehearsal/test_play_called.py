"""The roll-call of the play: each of its checks can fail."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from bot.rehearsal.calling import Called

GOOD = Called({1: "Là ?", 2: "Là ?"}, 2, shown=True, kept=True)
HEARD = {1: Counter[str](), 2: Counter(["Là ?"])}
CALLED, REMINDED = "rehearsal-play-check-called", "rehearsal-play-check-reminded"


def test_well_played_nothing_is_amiss() -> None:
    assert GOOD.amiss(HEARD) == {CALLED: 0, REMINDED: 0}


def test_each_check_of_the_roll_call_can_fail() -> None:
    assert replace(GOOD, shown=False).amiss(HEARD) == {CALLED: 1, REMINDED: 0}
    assert replace(GOOD, kept=False).amiss(HEARD) == {CALLED: 1, REMINDED: 0}
    assert replace(GOOD, missing=3).amiss(HEARD) == {CALLED: 1, REMINDED: 1}
    assert GOOD.amiss({**HEARD, 1: Counter(["Là ?"])}) == {CALLED: 0, REMINDED: 1}
    assert GOOD.amiss({**HEARD, 2: Counter()}) == {CALLED: 0, REMINDED: 1}
