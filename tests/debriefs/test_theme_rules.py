"""Themes: their spelling, how many, and which are proposed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.debriefs.rules.contributions import Shown
from bot.debriefs.rules.themes import EACH, KEY, PROPOSED, counted, key_of, proposed, spelt, toggled

names = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=8)


def shown(*themes: str) -> Shown:
    return Shown("idea", "x", None, themes=themes)


def test_what_is_typed_again_is_the_same_theme() -> None:
    assert spelt("ELUS", ["Élus", "Jeunes"]) == "Élus"
    assert spelt("Énergie", ["Élus"]) == "Énergie"
    assert key_of("Élus") == key_of(" elus")


@given(st.lists(names, max_size=8), names)
def test_a_theme_is_put_or_taken_out_and_never_too_many(before: list[str], theme: str) -> None:
    after = toggled(before, theme)
    there = key_of(theme) in map(key_of, before)
    assert len(after) <= max(EACH, len(before))
    assert there or len(before) >= EACH or after[-1] == theme
    assert not there or key_of(theme) not in map(key_of, after)


@given(st.lists(st.lists(names, max_size=3, unique=True), max_size=9))
def test_the_most_used_are_proposed_but_those_it_has(given: list[list[str]]) -> None:
    found = [shown(*themes) for themes in given]
    for it in found:
        offered = proposed(found, it)
        assert len(offered) <= PROPOSED and not {*map(key_of, offered)} & {*map(key_of, it.themes)}
        counts = [counted(found)[theme] for theme in offered]
        assert counts == sorted(counts, reverse=True)


def test_the_most_used_come_first_then_by_name_whatever_its_accents() -> None:
    found = [shown("jeunes", "Zèle"), shown("Élus", "jeunes"), shown("dette")]
    assert list(counted(found).items()) == [("jeunes", 2), ("dette", 1), ("Élus", 1), ("Zèle", 1)]
    assert proposed(found, found[1]) == ["dette", "Zèle"]
    many = [shown(*(f"thème {at}" for at in range(8)))]
    assert proposed(many, shown()) == [f"thème {at}" for at in range(6)]


def test_a_theme_that_is_taken_out_leaves_the_others_in_their_order() -> None:
    assert toggled(("a", "Élus", "b"), "elus") == ("a", "b")
    assert toggled(("a", "b", "c", "d"), "e") == ("a", "b", "c", "d", "e")
    assert toggled(("a", "b", "c", "d", "e"), "f") == ("a", "b", "c", "d", "e")
    assert len(key_of("Élus")) == KEY
