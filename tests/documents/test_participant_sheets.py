"""What each supplier is given: right to the last row, no more than they need, and never a formula."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import openpyxl
import pytest

from bot.documents.csv import read_csv
from bot.enrolment.documents.participant_sheets import SHEETS, Kept, participants_file
from bot.enrolment.rules.participant_sheet import SHAPE
from bot.enrolment.rules.participant_table import COLUMNS
from bot.enrolment.screens.participants import SHEETS as OFFERED
from bot.people.rules.person import Language
from bot.signup.rules.signup import Answers, Function, Signup, Status
from tests.builders import instant, trip
from tests.narrowing import there

FR, EN = Language.FR, Language.EN
FORMULAS = (
    "=1+1",
    "+33639980001",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    '=HYPERLINK("http://x")',
    "；=1",
    "a;=cmd|' /C calc'!A0",
)
ANA = Signup(
    1,
    201,
    Status.SEATED,
    answers=Answers(
        "Ana", "Martin", "Ville d’Arras", Function.ELECTED, "+33639980001", "apprendre",
        (date(2024, 3, 25), date(2024, 3, 26)), "Ben Durand", "Lille", "Nantes", "Végane", "ascenseur", "Zoé 06",
    ),
    email="ana@arras.example",
    ranked=instant("2023-11-20 09:05"),
)  # fmt: skip
BEN = replace(
    ANA,
    id=2,
    person=None,
    answers=replace(ANA.answers, first_name="Ben", last_name="Durand", diet="végane ", access="", nights=None),
)
CLO = replace(ANA, id=3, person=203, status=Status.WAITING, answers=Answers("Chloé", "Âme", "Lens", diet="sans gluten"))
DAN = replace(ANA, id=4, person=204, answers=Answers("Dan", "Zed", "Lens", nights=()))
OUT = replace(ANA, id=5, person=205, status=Status.WITHDRAWN, answers=Answers("Parti", "Loin", diet="rien"))
KEPT = Kept(trip(), (ANA, BEN, CLO, DAN, OUT), {}, (("2023-11-20 09:05", "Claire", "données exportées", "", ""),))


def book(kept: Kept = KEPT, language: Language = FR) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(participants_file("xlsx", kept, language)))


def rows(name: str, language: Language = FR, kept: Kept = KEPT) -> list[list[object]]:
    sheet = book(kept, language)[name]
    return [["" if cell.value is None else cell.value for cell in row] for row in sheet.iter_rows()]


@pytest.mark.parametrize("language", [FR, EN])
def test_headings_are_people_s_and_an_import_knows_them_again(language: Language) -> None:
    [head, *_] = rows("Participant·es" if language is FR else "Participants", language)
    french, english = ["Prénom", "Nom", "Organisation", "Qualité"], ["First name", "Last name", "Organisation", "Role"]
    assert [SHAPE.name(str(it)) for it in head] == list(COLUMNS)
    assert head[:4] == (french if language is FR else english)


def test_dates_are_dates() -> None:
    """A spreadsheet sorts and filters them; an hour that clocks show twice keeps its offset, as text."""
    twice = replace(ANA, id=9, ranked=datetime(2023, 10, 29, 1, 30, tzinfo=UTC))
    sheet = book(replace(KEPT, signups=(ANA, twice)))["Participant·es"]
    assert [cell.value for cell in sheet["H"]] == [
        "Confirmé le",
        datetime(2023, 11, 20, 9, 5),  # noqa: DTZ001 - a cell has no zone
        "2023-10-29 02:30:00+01:00",
    ]
    assert sheet["H2"].is_date
    assert rows("Journal")[1][0] == sheet["H2"].value


def test_lists_read_in_the_order_in_which_they_are_sorted() -> None:
    for name in ("Car", "Hôtel"):
        read = [str(it[0]) for it in rows(name)[1:-1]]
        assert read == sorted(read)


@pytest.mark.parametrize("name", ["Participant·es", "Car", "Hôtel", "Traiteur", "Régimes", "Journal"])
def test_a_sheet_is_printed_on_its_side_with_every_column_on_the_page(name: str) -> None:
    sheet = book()[name]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert there(sheet.sheet_properties.pageSetUpPr).fitToPage
    assert sheet.page_setup.fitToHeight == 0  # as many pages as it takes
    assert sheet.print_title_rows == "$1:$1"


def test_the_sheets_offered_are_those_made() -> None:
    assert tuple(SHEETS) == OFFERED
    assert book().sheetnames == ["Participant·es", "Car", "Hôtel", "Traiteur", "Régimes", "Journal"]
    assert book(language=EN).sheetnames == ["Participants", "Coach", "Hotel", "Caterer", "Diets", "Record"]


def test_the_coach_has_who_joins_and_leaves_where() -> None:
    assert rows("Car") == [
        ["Nom", "Prénom", "Téléphone", "Lieu de départ", "Lieu de retour"],
        ["Durand", "Ben", "+33 6 39 98 00 01", "Lille", "Nantes"],
        ["Martin", "Ana", "+33 6 39 98 00 01", "Lille", "Nantes"],
        ["Zed", "Dan", "", "", ""],
        ["Total", 3, "", "", ""],
    ]


def test_the_hotel_has_nights_and_sharing_and_not_those_who_sleep_elsewhere() -> None:
    assert rows("Hôtel") == [
        ["Nom", "Prénom", "lun. 25 mars", "mar. 26 mars", "mer. 27 mars", "Chambre"],
        ["Durand", "Ben", "?", "?", "?", "Ben Durand"],
        ["Martin", "Ana", "x", "x", "", "Ben Durand"],
        ["Total", "", 1, 1, 0, ""],
    ]


def test_the_caterer_has_no_name() -> None:
    assert rows("Traiteur") == [
        ["Repas", "Personnes"],
        ["Convives", 3],
        ["Végane", 2],
        ["Sans précision", 1],
        ["Besoins d’accessibilité (voir avec l’équipe)", 1],
    ]
    said = str(rows("Traiteur")) + str(rows("Régimes"))
    assert not any(name in said for name in ("Ana", "Martin", "Ben", "Durand", "Chloé", "Dan", "ascenseur"))


def test_diets_are_counted_on_their_own_sheet() -> None:
    assert rows("Régimes") == [
        ["Régime", "Confirmées", "En attente"],
        ["Végane", 2, 0],
        ["sans gluten", 0, 1],
        ["Sans précision", 1, 0],
        ["Total", 3, 1],
    ]


def test_who_withdrew_is_in_no_sheet() -> None:
    assert "Loin" not in str([rows(name) for name in book().sheetnames])


def test_names_in_english() -> None:
    assert rows("Caterer", EN)[:2] == [["Meals", "People"], ["Guests", 3]]


@pytest.mark.parametrize("name", ["Participant·es", "Car", "Hôtel", "Traiteur", "Régimes", "Journal"])
def test_each_sheet_has_widths_a_filter_and_a_header_that_stays(name: str) -> None:
    sheet = book()[name]
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref is not None
    assert all(sheet.column_dimensions[it].width > 4 for it in ("A", "B"))


WRITTEN = (
    "first_name", "last_name", "organisation", "sharing", "joins", "leaves", "diet", "access", "emergency", "reason",
)  # fmt: skip


@pytest.mark.parametrize("words", FORMULAS)
def test_no_formula_leaves_in_the_workbook(words: str) -> None:
    nasty = replace(ANA, answers=ANA.answers.having(dict.fromkeys(WRITTEN, words)))
    made = book(Kept(trip(), (nasty,), {}, ((words,) * 5,)))
    found = [cell for sheet in made for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in found} <= {"s", "n", "d"}
    assert not any(cell.hyperlink for cell in found)


@pytest.mark.parametrize("words", FORMULAS)
@pytest.mark.parametrize("sheet", OFFERED)
def test_no_formula_leaves_in_a_csv(sheet: str, words: str) -> None:
    nasty = replace(ANA, answers=ANA.answers.having(dict.fromkeys(WRITTEN, words)))
    made = participants_file(sheet, Kept(trip(), (nasty,), {}, ((words,) * 5,)), FR).decode("utf-8-sig")
    cells = [cell for line in made.splitlines() for cell in line.strip('"').split('";"')]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)


def test_a_csv_says_what_the_sheet_says() -> None:
    read = read_csv(participants_file("hotel", KEPT, FR), 100)
    assert [list(row) for row in read.rows] == [[str(it) for it in row] for row in rows("Hôtel")]


def test_nobody_yet_is_a_sheet_with_its_header() -> None:
    assert rows("Car", kept=Kept(trip(), (), {})) == [
        ["Nom", "Prénom", "Téléphone", "Lieu de départ", "Lieu de retour"],
        ["Total", 0, "", "", ""],
    ]
