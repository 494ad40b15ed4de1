"""The table of people: each cell in its column, and what an empty or free one becomes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.documents.cells import Cell
from bot.documents.table import Table
from bot.enrolment.rules.participant_sheet import Listed, read_participants, shared
from bot.enrolment.rules.participant_table import COLUMNS, FRENCH_STATUS, cells, nights, participant_table
from bot.people.rules.person import Language
from bot.signup.rules.signup import Answers, Function, Signup, Status
from bot.texts.catalogue import plain
from tests.builders import PARIS, instant

NOW = instant("2023-11-28 12:00")
ANA = Signup(
    7, 201, Status.SEATED, email="ana@arras.example", organisation=3, ranked=instant("2023-11-20 09:05"),
    answers=Answers(
        "Ana", "Martin", "ville d'arras", Function.ELECTED, "+33639980001", "apprendre\nbeaucoup",
        (date(2024, 3, 26), date(2024, 3, 25)), "Ben Durand", "Lille", "Nantes", "Végane", "ascenseur", "Zoé 06",
    ),
)  # fmt: skip
NAMES = {3: "Ville d’Arras"}
SAID = {
    "prenom": "Ana", "nom": "Martin", "organisation": "Ville d’Arras", "fonction": "élu·e",
    "email": "ana@arras.example", "telephone": "+33 6 39 98 00 01", "statut": "confirmé",
    "confirme_le": "2023-11-20 09:05:00+01:00", "nuits": "2024-03-25, 2024-03-26", "chambre": "Ben Durand",
    "rejoint": "Lille", "quitte": "Nantes", "repas": "Végane", "accessibilite": "ascenseur", "urgence": "Zoé 06",
    "motivation": "apprendre\nbeaucoup",
}  # fmt: skip


def read(**row: Cell) -> Listed:
    said = SAID | row
    found = read_participants(Table([list(said), list(said.values())]), PARIS, NOW)
    assert isinstance(found, tuple), found
    return found[0]


def wrong(**row: Cell) -> list[str]:
    said = SAID | row
    found = read_participants(Table([list(said), list(said.values())]), PARIS, NOW)
    assert isinstance(found, list), found
    return [plain(it.key, Language.FR, **it.values).replace("\u202f", " ").replace("\xa0", " ") for it in found]


def test_each_cell_stands_in_its_column() -> None:
    row = dict(zip(COLUMNS, cells(ANA, NAMES, PARIS), strict=True))
    assert {name: row[name] for name in SAID} == SAID
    assert {it for name, it in row.items() if name not in SAID} <= {""}


def test_what_was_not_answered_is_empty() -> None:
    row = dict(zip(COLUMNS, cells(Signup(), {}, PARIS), strict=True))
    assert {name: it for name, it in row.items() if it} == {"statut": "brouillon"}
    assert (nights(None), nights(())) == ("", "aucune")


def test_who_comes_then_who_waits_and_nobody_else() -> None:
    every = [replace(ANA, id=at, status=it) for at, it in enumerate(reversed(Status))]
    rows = participant_table(every, NAMES, PARIS).rows
    at = COLUMNS.index("statut")
    assert [row[at] for row in rows] == ["statut", "confirmé", "place proposée", "en attente", "à étudier"]


def test_a_row_read_again_is_the_same_person() -> None:
    again = read()
    whole = replace(ANA.answers, organisation="Ville d’Arras", nights=(date(2024, 3, 25), date(2024, 3, 26)))
    assert again == Listed(whole, "ana@arras.example", ANA.ranked, Status.SEATED)


@pytest.mark.parametrize("status", Status)
def test_each_standing_is_written_in_french_and_read_again(status: Status) -> None:
    assert read(statut=FRENCH_STATUS[status]).status is status
    assert read(statut=status.value).status is status


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("639980001", "+33639980001"), (639980001.0, "+33639980001"), ("33639980001", "+33639980001"),
        ("0690123456", "+590690123456"), ("690123456", "+590690123456"), ("441632960001", "+441632960001"),
        ("0639980001", "+33639980001"), ("06 39 98 00 01", "+33639980001"), ("+32 470 12 34 56", "+32470123456"),
    ],
)  # fmt: skip
def test_the_zero_or_the_plus_that_a_spreadsheet_took_comes_back(cell: Cell, number: str) -> None:
    assert read(telephone=cell).answers.phone == number


@pytest.mark.parametrize(
    ("cell", "function"),
    [
        ("élu-e", Function.ELECTED), ("Élu.e", Function.ELECTED), ("elected", Function.ELECTED),
        ("Agente", Function.OFFICER), ("Chargée de mission", Function.OTHER), ("", None),
    ],
)  # fmt: skip
def test_a_function_is_read_however_it_is_spelled(cell: str, function: Function | None) -> None:
    assert read(fonction=cell).answers.function is function


@pytest.mark.parametrize(
    ("cell", "evenings"),
    [
        ("aucune", ()), ("non", ()), ("none", ()), ("", None),
        ("26/03/2024 ; 25/03/2024", (date(2024, 3, 25), date(2024, 3, 26))),
        ("2024-03-25\n2024-03-25", (date(2024, 3, 25),)),
        (date(2024, 3, 25), (date(2024, 3, 25),)),
    ],
)  # fmt: skip
def test_nights_are_read_as_people_list_them(cell: Cell, evenings: tuple[date, ...] | None) -> None:
    assert read(nuits=cell).answers.nights == evenings


@pytest.mark.parametrize(
    ("cell", "at"),
    [("2023-11-20 09:05", "2023-11-20 09:05"), ("20/11/2023", "2023-11-20 00:00"), ("2023-11-20 08:05+00:00", "2023-11-20 09:05")],
)  # fmt: skip
def test_a_moment_is_the_trip_s_unless_it_says_otherwise(cell: str, at: str) -> None:
    assert read(confirme_le=cell).ranked == instant(at)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"telephone": "06 12"}, "Ligne 2, colonne F (telephone) : « 06 12 » n’est pas un numéro de téléphone (par exemple 06 39 98 00 01)."),
        ({"email": "ana@arras"}, "Ligne 2, colonne E (email) : « ana@arras » n’est pas une adresse électronique."),
        ({"confirme_le": "2023-11-28 12:01"}, "Ligne 2, colonne H (confirme_le) : « 2023-11-28 12:01 » est une date à venir."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said_where_it_stands(row: dict[str, Cell], said: str) -> None:
    assert wrong(**row) == [said]


def test_this_very_moment_is_not_to_come() -> None:
    assert read(confirme_le="2023-11-28 12:00").ranked == NOW


def test_a_person_stands_once_and_a_mailbox_may_serve_several() -> None:
    head = ["prenom", "nom", "organisation", "email"]

    def rows(*people: tuple[str, str]) -> object:
        return read_participants(Table([head, *[[name, "Martin", "Lens", mail] for name, mail in people]]), PARIS, NOW)

    assert isinstance(rows(("Ana", "a@lens.fr"), ("ANA", "")), list)
    assert isinstance(rows(("Ana", ""), ("Ana", "a@lens.fr")), list)
    assert isinstance(rows(("Ana", "a@lens.fr"), ("Ana", "a@lens.fr")), list)
    assert isinstance(rows(("Ana", "a@lens.fr"), ("Ana", "b@lens.fr")), tuple)
    both = rows(("Ana", "a@lens.fr"), ("Ben", "a@lens.fr"), ("Clo", ""), ("Dan", ""))
    assert isinstance(both, tuple) and shared(both) == {"a@lens.fr"}
