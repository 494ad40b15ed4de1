"""Tolerant comparison, by property: what people write differently never makes another organisation or person."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from bot.membership.rules.matching import (
    ALIKE,
    form,
    matches,
    names_alike,
    organisations_alike,
    same_organisation,
)
from bot.membership.rules.roster import Organisation, Roster

WORDS = (
    "Évry",
    "Haÿ",
    "Œuvre",
    "Loos",
    "Gohelle",
    "Trois",
    "Rivières",
    "Lac",
    "Saint",
    "Étienne",
    "Ploërmel",
    "Nantes",
    "Mantes",
)
KIND_WORDS = ("Ville de", "Mairie de", "Communauté d’agglomération de", "CC de", "Région", "Syndicat mixte de", "")
CASES: tuple[Callable[[str], str], ...] = (str, str.upper, str.lower, str.casefold)
names = st.builds(
    lambda kind, words: f"{kind} {' '.join(words)}".strip(),
    st.sampled_from(KIND_WORDS),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=4, unique=True),
)


@st.composite
def rewritten(draw: st.DrawFn, text: str) -> str:
    """The same, as somebody else writes it: case, accents, spaces, hyphens, apostrophes."""
    turned = draw(st.sampled_from(CASES))(text)
    if draw(st.booleans()):
        turned = "".join(it for it in unicodedata.normalize("NFD", turned) if not unicodedata.combining(it))
    space, mark = draw(st.sampled_from((" ", "  ", "-", "\u00a0", " – "))), draw(st.sampled_from("'’ʼ"))
    return (
        draw(st.sampled_from(("", " ")))
        + turned.replace(" ", space).replace("’", mark)
        + draw(st.sampled_from(("", "\n")))
    )


pairs = names.flatmap(lambda it: st.tuples(st.just(it), rewritten(it)))


@given(pairs)
def test_whoever_writes_it_otherwise_means_the_same(pair: tuple[str, str]) -> None:
    one, other = pair
    assert form(one) == form(other)
    assert same_organisation(one, other) and organisations_alike(one, other) == 100.0


@given(names, pairs)
def test_it_compares_with_a_third_alike(third: str, pair: tuple[str, str]) -> None:
    one, other = pair
    assert same_organisation(one, third) == same_organisation(other, third)
    assert organisations_alike(one, third) == organisations_alike(other, third)


@given(names, names)
def test_it_has_no_side(one: str, other: str) -> None:
    assert same_organisation(one, other) == same_organisation(other, one)
    assert organisations_alike(one, other) == organisations_alike(other, one)


@given(st.sampled_from(KIND_WORDS), st.sampled_from(KIND_WORDS), st.permutations(WORDS[:4]), st.permutations(WORDS[:4]))
def test_the_same_for_a_colleague_is_alike_for_an_organiser(
    kind: str, other_kind: str, words: list[str], turned: list[str]
) -> None:
    """Whoever is taken for a colleague is never missing from what organisers are shown."""
    one, other = f"{kind} {' '.join(words)}", f"{other_kind} {' '.join(turned)}"
    if same_organisation(one, other):
        assert organisations_alike(one, other) >= ALIKE


@given(st.lists(names, min_size=1, max_size=6, unique=True), st.data())
def test_who_is_in_the_roster_is_found_first(known: list[str], data: st.DataObject) -> None:
    wanted = data.draw(st.sampled_from(known))
    typed = data.draw(rewritten(wanted))
    roster = Roster(tuple(Organisation(it, id=at) for at, it in enumerate(known)))
    found = matches(roster, typed, "")
    assert found and found[0].score == 100.0
    assert [it.score for it in found] == sorted((it.score for it in found), reverse=True)


@given(
    st.lists(
        st.sampled_from(("Zoé", "Le", "Goff", "Maëlys", "Dupont", "Jean", "Łukasz")),
        min_size=2,
        max_size=4,
        unique=True,
    ),
    st.data(),
)
def test_a_person_is_the_same_in_any_order(said: list[str], data: st.DataObject) -> None:
    turned = data.draw(st.permutations(said))
    assert names_alike(" ".join(said), data.draw(rewritten(" ".join(turned)))) == 100.0
