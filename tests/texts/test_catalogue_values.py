"""Values of any length and content go through the catalogue as they are."""

import pytest

from bot.people.rules.person import Language
from bot.texts.catalogue import MARK, plain, say


@pytest.mark.parametrize("length", [1, 2000, 2001, 2501, 100_000])
def test_long_values_are_said_whole(length: int) -> None:
    assert plain("programme-entries-hosts", Language.FR, hosts="é" * length) == "Avec " + "é" * length


def test_long_values_are_escaped() -> None:
    assert say("programme-entries-hosts", Language.EN, hosts="<" * 3000) == "With " + "&lt;" * 3000


def test_a_value_that_looks_like_our_mark_is_printed() -> None:
    forged = MARK.format("name")
    said = plain("programme-entries-place", Language.FR, name=forged, address="a" * 3000)
    assert said == f"{forged}, " + "a" * 3000
