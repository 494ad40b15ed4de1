"""Names and organisations as people write them, against the roster's."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.membership.rules.matching import ALIKE, bare, matches, names_alike, organisations_alike, same_organisation
from bot.membership.rules.roster import Member, Organisation, Roster

SAME = [
    ("communauté d'agglomération du lac", "Communauté d’agglomération du Lac"),
    ("CA du Lac", "Communauté d’agglomération du Lac"),
    ("C.A. du Lac".replace(".", ""), "Communauté d’agglomération du Lac"),
    ("Agglo du Lac", "Communauté d’agglomération du Lac"),
    ("Lac Agglomération", "Communauté d’agglomération du Lac"),
    ("Communaute d agglomeration du lac", "Communauté d’agglomération du Lac"),
    ("COMMUNAUTÉ D’AGGLOMÉRATION DU LAC", "Communauté d’agglomération du Lac"),
    ("CC des Trois-Rivières", "Communauté de communes des Trois Rivières"),
    ("comcom trois rivieres", "Communauté de communes des Trois Rivières"),
    ("CC des 3 Rivières", "Communauté de communes des Trois Rivières"),
    ("Trois-Rivières (CC)", "Communauté de communes des Trois Rivières"),
    ("CU de Dunkerque", "Communauté urbaine de Dunkerque"),
    ("Dunkerque, communauté urbaine", "Communauté urbaine de Dunkerque"),
    ("Mairie de Loos-en-Gohelle", "Ville de Loos-en-Gohelle"),
    ("Commune de Loos en Gohelle", "Ville de Loos-en-Gohelle"),
    ("loos en gohelle", "Ville de Loos-en-Gohelle"),
    ("LOOS-EN-GOHELLE (mairie)", "Ville de Loos-en-Gohelle"),
    ("Ville d'Évry", "Mairie d’Évry"),
    ("Evry", "Mairie d’Évry"),
    ("Mairie de L'Haÿ-les-Roses", "Ville de L’Haÿ-les-Roses"),
    ("l hay les roses", "Ville de L’Haÿ-les-Roses"),
    ("St-Étienne", "Ville de Saint-Étienne"),
    ("Ste Foy", "Commune de Sainte-Foy"),
    ("Œuvre des villages", "L’Œuvre des villages"),
    ("l'oeuvre des villages", "L’Œuvre des villages"),
    ("Sœurs de Bœrsch", "Soeurs de Boersch"),
    ("Conseil départemental du Pas-de-Calais", "Département du Pas-de-Calais"),
    ("CD Pas de Calais", "Département du Pas-de-Calais"),
    ("Région Hauts-de-France", "Conseil régional des Hauts-de-France"),
    ("PNR Scarpe Escaut", "Parc naturel régional Scarpe-Escaut"),
    ("Rennes metropole", "Rennes Métropole"),
    ("Métropole de Rennes", "Rennes Métropole"),
    ("Redon Agglomératon", "Redon Agglomération"),
    ("Asso Les Jardins Partagés", "Association « Les jardins partagés »"),
    ("GrandOuest Coopération", "Grand Ouest Coopération"),
    ("Cooperation Grand Ouest", "Grand Ouest Coopération"),
    ("Pays de Ploërmel – Cœur de Bretagne", "PETR du Pays de Ploermel Coeur de Bretagne"),
    ("CALL", "Communauté d’agglomération de Lens-Liévin"),
    ("Y", "Commune d’Y"),
    ("Mairie d'Ô", "Ville d’Ô"),
    ("Syndicat mixte du Pays de Retz", "SYNDICAT MIXTE, PAYS DE RETZ"),
    ("UML", "Union des maires du Loiret"),
    ("Lens", "Lens Liévin"),
]
OTHERS = [
    ("Ville de Nantes", "Ville de Mantes"),
    ("Lens", "Ville de Sens"),
    ("Communauté d’agglomération", "Communauté d’agglomération du Lac"),
    ("Mairie", "Ville de Rennes"),
    ("", "Ville de Rennes"),
    ("🙂🙂", "Ville de Rennes"),
    ("CC du Lac", "Communauté de communes du Mont"),
    ("Association du Lac", "Association du Parc"),
    ("Les Amis de la Terre", "Les Amis du Port"),
    ("Lac", "Lac Majeur Alpin"),
    ("UM", "Union des maires"),
]
PEOPLE = [
    ("DUPONT Jean", "Jean Dupont"),
    ("jean dupont", "Jean Dupont"),
    ("J. Dupont", "Jean Dupont"),
    ("Dupont J", "Jean Dupont"),
    ("Jean-Pierre Martin", "Jean Pierre Martin"),
    ("JP Martin", "Jean-Pierre Martin"),
    ("J.-P. Martin", "Jean-Pierre Martin"),
    ("Martin Jean-Pierre", "Jean-Pierre MARTIN"),
    ("Maelys Le Goff", "Maëlys Le Goff"),
    ("Maelys LEGOFF", "Maëlys Le Goff"),
    ("Héloïse d’Œuilly", "Heloise d'Oeuilly"),
    ("Anne O", "Anne Ô"),
    ("Zoé N’Diaye", "Zoe Ndiaye"),
    ("François de La Tour", "Francois Delatour"),
    ("Marie Durand-Lefèvre", "Marie Durand Lefevre"),
    ("Marie Durand", "Marie Durand-Lefèvre"),
    ("Nguyễn Thị Lan", "Nguyen Thi Lan"),
    ("Łukasz Żak", "Lukasz Zak"),
    ("Björk Sørensen", "Bjork Sorensen"),
    ("Jonh Dupont", "John Dupont"),
    ("Léa M.", "Léa Martin"),
    ("N’Diaye Jean-Pierre", "JP N’Diaye"),
    ("Marie-Anne N’Diaye", "MA Ndiaye"),
    ("Jean J. Martin", "Jean-Jacques Martin"),
    ("A. Delmas", "M.-A. De La Tour Delmas"),
]
OTHER_PEOPLE = [
    ("Jean Dupont", "Marie Dupont"),
    ("Dupont", "Jean Dupont"),
    ("J D", "Jean Dupont"),
    ("Jean Martin", "Jean Dupont"),
    ("", "Jean Dupont"),
    ("A", "A B"),
    ("Jean Li", "Jean Ali"),
    ("Sean Dupont", "Jean Dupont"),
    ("Li J", "Jo Li"),
    ("Ali O", "Al O"),
    ("Al Li", "Anne Lee"),
    ("Le Ali", "M.-A. Lee"),
    ("Na Ndiaye", "MA N’Diaye"),
]


def test_the_table_is_long() -> None:
    assert len(SAME) + len(OTHERS) + len(PEOPLE) + len(OTHER_PEOPLE) >= 75


@pytest.mark.parametrize(("typed", "known"), SAME)
def test_an_organisation_is_found_however_it_is_written(typed: str, known: str) -> None:
    assert organisations_alike(typed, known) >= ALIKE


@pytest.mark.parametrize(("typed", "known"), OTHERS)
def test_another_organisation_is_not(typed: str, known: str) -> None:
    assert organisations_alike(typed, known) < ALIKE


@pytest.mark.parametrize(("typed", "known"), PEOPLE)
def test_a_person_is_found_however_they_are_written(typed: str, known: str) -> None:
    assert names_alike(typed, known) >= ALIKE


@pytest.mark.parametrize(("typed", "known"), OTHER_PEOPLE)
def test_another_person_is_not(typed: str, known: str) -> None:
    assert names_alike(typed, known) < ALIKE


def test_a_town_comes_before_the_agglomeration_of_its_name() -> None:
    town, around = Organisation("Ville de Rennes", id=1), Organisation("Rennes Métropole", id=2)
    assert [it.organisation.id for it in matches(Roster((around, town)), "Mairie de Rennes", "")] == [1, 2]


def test_who_is_named_in_the_roster_is_shown_with_their_organisation() -> None:
    roster = Roster(
        (Organisation("Ville de Rennes", id=1), Organisation("Ville de Brest", id=2)), (Member(2, "Dupont", "Jean"),)
    )
    [brest, rennes] = matches(roster, "Rennes", "J. Dupont")[::-1]
    assert (brest.organisation.id, brest.member) == (2, "Jean Dupont")
    assert (rennes.organisation.id, rennes.member) == (1, "")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("CA du Lac", "Communauté d’agglomération du Lac", True),
        ("Rennes", "Ville de Rennes", True),
        ("Ville de Rennes", "Rennes Métropole", False),
        ("Ville de Nantes", "Ville de Mantes", False),
        ("", "", False),
        ("Mairie", "Mairie", False),
    ],
)
def test_the_same_organisation_for_a_colleague(one: str, other: str, same: bool) -> None:
    assert same_organisation(one, other) is same


@given(st.text(max_size=60), st.text(max_size=60))
def test_comparing_never_fails_and_has_no_side(one: str, other: str) -> None:
    assert 0 <= organisations_alike(one, other) <= 100
    assert organisations_alike(one, other) == organisations_alike(other, one)
    assert names_alike(one, other) <= 100


@given(st.text(max_size=60))
def test_case_and_spaces_change_nothing(text: str) -> None:
    assert bare(f"  {text}\n") == bare(text)
    assert names_alike(text, text) in (0.0, 100.0)


def test_a_large_roster_is_searched_at_once() -> None:
    roster = Roster(
        tuple(Organisation(f"Ville de Commune{number}", id=number) for number in range(1000)),
        tuple(
            Member(number % 1000, f"{chr(97 + number % 26)}nom{number}", f"{chr(97 + number % 23)}prénom{number}")
            for number in range(10_000)
        ),
    )
    began = time.perf_counter()
    assert matches(roster, "Mairie de Commune77", "I. Znom77")
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("Cooperation Grand Ouest", "Grand Ouest Coopération"),
        ("GrandOuest Coopération", "Grand Ouest Coopération"),
        ("Ville", "Mairie"),
    ],
)
def test_the_same_words_in_another_order_or_in_one_word_are_the_same(typed: str, known: str) -> None:
    assert organisations_alike(typed, known) == 100.0


def test_what_has_nothing_in_common_goes_together_in_nothing() -> None:
    assert organisations_alike("Mairie", "Région") == organisations_alike("ooo", "Ville de Lens") == 0.0
    assert names_alike("Dupont", "Jean Dupont") == 0.0


def test_the_organisation_that_knows_the_person_comes_first_and_a_person_alone_suffices() -> None:
    lens, town = Organisation("Ville de Lens", id=1), Organisation("Agglo de Lens", id=2)
    arras = Organisation("Ville d’Arras", id=3)
    people = (Member(2, "Dupont", "Jean"), Member(2, "Dupont", "Jeanne"), Member(3, "Durand", "Léa"))
    roster = Roster((lens, town, arras), people)
    found = matches(roster, "Lens", "Jean Dupont")
    assert [(it.organisation.id, it.score, it.member) for it in found] == [(2, 105.0, "Jean Dupont"), (1, 100.0, "")]
    [alone] = matches(roster, "Toulouse", "DURAND Léa")
    assert (alone.organisation.id, alone.score, alone.member) == (3, 100.0, "Léa Durand")
    assert matches(roster, "", "") == []


def test_who_is_named_most_surely_is_shown() -> None:
    roster = Roster((Organisation("Ville de Lens", id=1),), (Member(1, "Dupond", "Jean"), Member(1, "Dupont", "Jean")))
    for listed in (roster, Roster(roster.organisations, roster.members[::-1])):
        assert [it.member for it in matches(listed, "Lens", "J. Dupont")] == ["Jean Dupont"]
