"""What people write beside an address or a number, or instead of one: taken out, asked about, or told for what it is."""

from __future__ import annotations

import pytest

from bot.documents.cells import Cell
from bot.documents.csv import read_csv
from bot.documents.rows import Mistake
from bot.documents.table import Table
from bot.enrolment.rules.participant_sheet import Listed, read_participants
from bot.membership.rules.roster_sheet import read_members
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.rules.sheet import read_programme
from bot.texts.catalogue import plain
from bot.transfers.rules.addresses import read_addresses
from tests.builders import PARIS, instant

NOW = instant("2024-03-20 09:00")
PEOPLE: list[Cell] = ["prenom", "nom", "organisation", "telephone", "email"]


def people(*cells: Cell, column: str = "telephone") -> tuple[tuple[Listed, ...] | list[Mistake], list[str]]:
    """One person for each cell; and what was noted."""
    notes: list[Mistake] = []
    rows = [["Zoé", f"Roy {'abcdefgh'[at]}", "Ville", it] for at, it in enumerate(cells)]
    read = read_participants(Table([[*PEOPLE[:3], column], *rows]), PARIS, NOW, None, notes)
    return read, said(read if isinstance(read, list) else notes)


def said(found: list[Mistake]) -> list[str]:
    return [plain(it.key, Language.FR, **it.values).replace("\u202f", " ").replace("\u00a0", " ") for it in found]


@pytest.mark.parametrize(
    "cell",
    [
        "06-39-98-00-12 (perso)", "tél : 06 39 98 00 12", "06 39 98 00 12 poste 12", 639980012.0, "639980012.0", "33639980012.0",
        "Zoé – 06.39.98.00.12", "06 39 98 00 12 (le soir)",
    ],
)  # fmt: skip
def test_a_number_is_taken_out_of_what_surrounds_it(cell: Cell) -> None:
    read, noted = people(cell)
    assert isinstance(read, tuple) and (read[0].answers.phone, noted) == ("+33639980012", [])


@pytest.mark.parametrize("cell", ["06.39.98.00.12 / 01 99 00 11 22", "06 39 98 00 12 ou 06 39 98 00 13"])
def test_of_several_numbers_the_first_is_taken_and_said(cell: str) -> None:
    read, noted = people(cell)
    assert isinstance(read, tuple) and read[0].answers.phone == "+33639980012"
    assert noted == [f"Ligne 2, colonne D (telephone) : « {cell} » contient plusieurs numéros. Le premier est pris."]


@pytest.mark.parametrize("cell", ["6,39980012E+08", "3.364E+10"])
def test_a_number_that_the_spreadsheet_shortened_is_told_for_what_it_is(cell: str) -> None:
    assert people(cell)[1] == [
        f"Ligne 2, colonne D (telephone) : « {cell} » est un nombre abrégé par le tableur. "
        "Mettez la colonne au format Texte, puis tapez le numéro en entier."
    ]


@pytest.mark.parametrize("cell", ["06 12 34", "12", "0639980012345678901"])
def test_figures_that_are_no_number_are_a_mistake(cell: str) -> None:
    assert isinstance(people(cell)[0], list)


def test_several_addresses_are_told_for_what_they_are() -> None:
    assert people("a@e.example / b@e.example", column="email")[1] == [
        "Ligne 2, colonne D (email) : « a@e.example / b@e.example » contient plusieurs adresses. Gardez-en une."
    ]


@pytest.mark.parametrize("column", ["telephone", "email", "confirme_le"])
@pytest.mark.parametrize("cell", ["à demander", "néant", "-", "?", "n. c."])
def test_free_words_about_a_person_are_asked_about(column: str, cell: str) -> None:
    read, noted = people(cell, column=column)
    assert isinstance(read, tuple)
    assert (read[0].answers.phone, read[0].email, read[0].ranked) == ("", "", None)
    assert noted == [
        f"Ligne 2, colonne D ({column}) : « {cell} » ne se lit pas ici. Que faut-il comprendre ? "
        "Sans correction, la case compte comme vide."
    ]


@pytest.mark.parametrize(
    ("column", "cell"), [("email", "zoe@e,example"), ("email", "zoe.e.example"), ("confirme_le", "40/13/2023")]
)
def test_what_was_meant_as_a_value_is_a_mistake(column: str, cell: str) -> None:
    assert isinstance(people(cell, column=column)[0], list)


def test_free_words_in_the_members_list_are_asked_about() -> None:
    notes: list[Mistake] = []
    table = Table([["organisation", "domaine", "nom", "email"], ["Ville", "aucun", "Roy", "à venir"]])
    read = read_members(table, notes)
    assert isinstance(read, tuple) and (read[0].domains, read[0].people[0].email) == ((), "")
    assert [it.values["column"] for it in notes] == ["B (domaine)", "D (email)"]
    assert isinstance(read_members(Table([["organisation", "domaine"], ["Ville", "ville..fr"]])), list)


def test_free_words_in_the_programme_are_asked_about() -> None:
    notes: list[Mistake] = []
    head: list[Cell] = [
        "ref",
        "jour",
        "debut",
        "fin",
        "titre",
        "type",
        "heure_rendez_vous",
        "fixe",
        "lat",
        "hote_email",
    ]
    row: list[Cell] = ["a1", "25/03/2024", "9h", "à préciser", "Visite", "visite", "?", "peut-être", "nord", "à venir"]
    read = read_programme(Table([head, row]), PARIS, Programme((), PARIS), None, notes)
    assert isinstance(read, Programme)
    one = read.entries[0]
    assert (one.ends, one.meets, one.fixed, one.place.lat) == (None, None, False, None)
    assert read_addresses(Table([head, row]), notes) == ({}, [])
    assert [it.values["column"] for it in notes] == [
        "D (fin)", "G (heure_rendez_vous)", "I (lat)", "H (fixe)", "J (hote_email)",
    ]  # fmt: skip
    for column, cell in (("debut", "à préciser"), ("fin", "9h30-11h"), ("jour", "bientôt")):
        wrong = list(row)
        wrong[head.index(column)] = cell
        assert isinstance(read_programme(Table([head, wrong]), PARIS, Programme((), PARIS)), list), column


def test_lines_saved_again_as_one_cell_each_are_lines_again() -> None:
    content = '"organisation,domaine,nom"\n"""Ville, de Modèle"",ville.example,Roy"\n'.encode()
    assert read_csv(content, 10).rows == [
        ["organisation", "domaine", "nom"],
        ["Ville, de Modèle", "ville.example", "Roy"],
    ]
    alone = 'organisation\n"Ville, de Modèle"\n'.encode()
    assert read_csv(alone, 10).rows == [["organisation"], ["Ville, de Modèle"]]
