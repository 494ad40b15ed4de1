"""The members read from a table."""

from __future__ import annotations

import pytest

from bot.documents.cells import Cell
from bot.documents.rows import Mistake
from bot.documents.table import Table
from bot.membership.rules.public_mail import DOMAINS, is_public
from bot.membership.rules.roster import Member, Organisation, Roster
from bot.membership.rules.roster_sheet import (
    Body,
    Named,
    RosterChange,
    placed,
    read_members,
    roster_change,
)
from tests.builders import kind_of

HEAD: list[Cell] = ["organisation", "domaine", "nom", "prenom", "email"]


def table(*rows: list[Cell], head: list[Cell] = HEAD) -> Table:
    return Table([head, *rows])


def mistakes(*rows: list[Cell]) -> list[tuple[str, object, object]]:
    found = read_members(table(*rows))
    assert isinstance(found, list)
    return [(it.key, it.values.get("row"), it.values.get("column")) for it in found]


def test_the_rows_of_an_organisation_are_put_together() -> None:
    read = read_members(
        table(
            ["Ville d’Exemple", "@Ville-Exemple.FR, exemple.org", "Durand", "Marie", "Marie.Durand@ville-exemple.fr"],
            ["VILLE D'EXEMPLE", "", "Le Goff", "Maëlys", ""],
            ["CA du Lac", "agglo-lac.fr", "", "", ""],
            ["Les Amis du canal", None, None, None, None],
        )
    )
    durand, goff = Named("Durand", "Marie", "marie.durand@ville-exemple.fr"), Named("Le Goff", "Maëlys")
    assert read == (
        Body("Ville d’Exemple", ("ville-exemple.fr", "exemple.org"), (durand, goff)),
        Body("CA du Lac", ("agglo-lac.fr",)),
        Body("Les Amis du canal"),
    )


@pytest.mark.parametrize(
    "head",
    [
        ["E-mail", "PRÉNOM", "Nom", "Domaine", "Organisation"],
        ["Adresse électronique", "First name", "Last name", "Mail domain", "Organization"],
        ["courriel", "prenom", "nom de famille", "Domaines", "Collectivité"],
    ],
)
def test_headers_come_in_both_languages_and_any_order(head: list[Cell]) -> None:
    read = read_members(table(["a@b.fr", "Marie", "Durand", "b.fr", "Ville"], head=head))
    assert read == (Body("Ville", ("b.fr",), (Named("Durand", "Marie", "a@b.fr"),)),)


def test_every_mistake_is_told_at_once_with_its_row_and_column() -> None:
    assert mistakes(
        ["", "ville.fr", "", "", ""],
        ["Ville", "gmail.com", "", "", ""],
        ["Ville", "ville..fr", "", "", "une adresse@"],
        ["Agglo", "ville.fr", "", "", "x@y.fr"],
        ["Autre", "", "x" * 121, "", "X@Y.fr"],
        ["…", "", "", "", ""],
    ) == [
        ("documents-sheet-missing", "2", "A (organisation)"),
        ("documents-sheet-public-domain", "3", "B (domaine)"),
        ("documents-sheet-not-a-domain", "4", "B (domaine)"),
        ("documents-sheet-not-an-email", "4", "E (email)"),
        ("documents-sheet-other-owner", "5", "B (domaine)"),
        ("documents-sheet-too-long", "6", "C (nom)"),
        ("documents-sheet-other-owner", "6", "E (email)"),
        ("documents-sheet-no-name", "7", "A (organisation)"),
    ]


def test_a_table_without_organisations_or_rows_says_so() -> None:
    assert read_members(table(["a"], head=["email"])) == [
        Mistake("documents-sheet-no-column", {"column": "organisation"})
    ]
    assert read_members(table()) == [Mistake("documents-sheet-no-row")]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (HEAD, "roster"),
        (["Organisation", "Courriel"], "roster"),
        (["organisation"], None),
        (["ref", "jour", "debut", "titre", "type", "organisation", "email"], "import"),
        (["nom", "prenom", "email"], None),
    ],
)
def test_a_list_of_members_is_known_by_its_header(head: list[Cell], kind: str | None) -> None:
    assert kind_of(table(head=head)) == kind


@pytest.mark.parametrize("domain", ["gmail.com", "orange.fr", "laposte.net", "outlook.fr", "pro.orange.fr", "yahoo.fr"])
def test_a_provider_is_nobody_s_domain(domain: str) -> None:
    assert is_public(domain)
    assert len(DOMAINS) > 150


@pytest.mark.parametrize("domain", ["ville.fr", "orange-ville.fr", "mairie-orange.fr", "fr"])
def test_a_town_s_domain_is_its_own(domain: str) -> None:
    assert not is_public(domain)


def test_organisations_keep_their_rows_and_the_difference_is_told() -> None:
    kept, gone = Organisation("Ville d'Exemple", ("ville.fr",), 3), Organisation("Ancienne", (), 4)
    roster = Roster((kept, gone), (Member(3, "Durand", "Marie", "m@ville.fr", 9), Member(4, "Roux", "Paul")))
    read = (Body("VILLE D’EXEMPLE", ("ville.fr",), (Named("Durand", "Marie", "m@ville.fr"),)), Body("Neuve"))
    bodies = placed(roster, read)
    assert [it.id for it in bodies] == [3, 0]
    assert roster_change(roster, bodies) == RosterChange(("Neuve",), ("Ancienne",), ("VILLE D’EXEMPLE",), 0, 1)


def test_the_same_list_changes_nothing() -> None:
    roster = Roster((Organisation("Ville", ("b.fr", "a.fr"), 1),), (Member(1, "Durand", "Marie", "m@a.fr", 1),))
    same = placed(roster, (Body("Ville", ("a.fr", "b.fr"), (Named("Durand", "Marie", "m@a.fr"),)),))
    assert not roster_change(roster, same)


def test_a_mistake_quotes_what_stands_in_the_cell() -> None:
    found = read_members(table(["🙂" * 70, "", "", "", ""], ["A", "a.fr", "", "", ""], ["B", "a.fr", "", "", ""]))
    assert found == [
        Mistake("documents-sheet-no-name", {"row": "2", "column": "A (organisation)", "said": "🙂" * 60}),
        Mistake("documents-sheet-other-owner", {"row": "4", "column": "B (domaine)", "said": "a.fr"}),
    ]
