"""The address of a calendar feed: only the bot makes one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.programme.rules.feed import SIGNED, name_of, token

KEY = b"key"


@given(st.binary(min_size=1), st.text(min_size=1))
def test_the_name_is_read_back_from_the_address(key: bytes, name: str) -> None:
    assert name_of(key, token(key, name)) == name


def test_an_address_that_somebody_made_up_names_nothing() -> None:
    made = token(KEY, "ana")
    assert made == "ana745c9d0b81cba5290ac8919117451486ccdf37df" and len(made) == len("ana") + SIGNED
    for wrong in ("", "ana", made[:-1], f"{made}0", f"b{made[1:]}", made[len("ana") :], "x" * 43, f"é{made[1:]}"):
        assert name_of(KEY, wrong) == ""
    assert name_of(b"other key", made) == ""
    assert token(KEY, "ana")[3:] != token(KEY, "ben")[3:] != token(b"other key", "ben")[3:]
