"""What a file holds and nobody reads is named; what it could not compute is a mistake, whatever the format."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table as OdfTable
from odf.table import TableCell, TableRow
from odf.text import P

from bot.documents.cells import Cell, CellError, held
from bot.documents.csv import write_csv
from bot.documents.headers import Shape
from bot.documents.rows import Mistake, layout
from bot.documents.sheets import SheetRefused, read_book
from bot.documents.table import Table
from bot.documents.unread import spans, unread
from bot.enrolment.rules.participant_sheet import SHAPE as PARTICIPANTS
from bot.membership.rules.roster_sheet import SHAPE as MEMBERS
from bot.membership.rules.roster_sheet import Body, read_members
from bot.people.rules.person import Language
from bot.programme.rules.table import SHAPE as PROGRAMME
from bot.texts.catalogue import plain
from bot.transfers.actions.examine import LISTS
from bot.transfers.actions.kind import Listed
from bot.transfers.rules.recognise import fit, recognised
from tests.documents.workbooks import rewritten, xlsx

CALCEXT = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
HEAD: list[Cell] = ["organisation", "domaine", "nom", "prenom", "email"]
ROW: list[Cell] = ["Ville", "v.fr", "Roy", "Léa", "lea@v.fr"]
CODES = (
    "#REF!", "#N/A", "#NAME?", "#DIV/0!", "#VALUE!", "#NUM!", "#NULL!", "#NOM?", "#VALEUR!", "#NOMBRE!", "#NUL!",
    "#SPILL!", "#EPARS!", "#CALC!", "#ERROR!", "#ERREUR!", "#BLOCKED!", "#CHAMP!", "#VALEUR !", "#GETTING_DATA", "#####",
    "Err:502", "Err :508", "#WERT!", "#BEZUG!", "#NV", "#N/D",
)  # fmt: skip


def worded(found: Sequence[Mistake]) -> list[str]:
    return [plain(it.key, Language.FR, **it.values) for it in found]


def mistakes(table: Table) -> list[str]:
    read = read_members(table)
    assert isinstance(read, list), read
    return worded(read)


@given(st.sampled_from(CODES), st.integers(0, 4))
def test_an_error_is_a_mistake_in_any_column_of_a_csv(code: str, column: int) -> None:
    row = list(ROW)
    row[column] = held(code)
    [found] = mistakes(Table([HEAD, row]))
    assert found.startswith(f"Ligne 2, colonne {'ABCDE'[column]} (") and code in found


@pytest.mark.parametrize("code", ["#REF!", "#N/A", "#DIV/0!", "#VALUE!"])
async def test_an_error_of_a_workbook_is_a_mistake(code: str) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEAD)
    sheet.append([*ROW[:4], None])
    cell = sheet.cell(2, 5)
    cell.value, cell.data_type = code, "e"
    out = io.BytesIO()
    book.save(out)
    [table] = await read_book("a.xlsx", out.getvalue())
    assert mistakes(table) == [
        f"Ligne 2, colonne E (email)\u00a0: le tableur n’a pas pu calculer cette case («\u202f{code}\u202f»). Écrivez-y la valeur."
    ]


async def test_a_formula_without_a_result_is_a_mistake_and_an_empty_result_is_none() -> None:
    [table] = await read_book("a.xlsx", xlsx([HEAD, [*ROW[:4], "=A2&A3"]]))
    assert mistakes(table) == [
        "Ligne 2, colonne E (email)\u00a0: la formule de cette case n’a pas de résultat enregistré. Écrivez-y la valeur."
    ]
    content = xlsx([HEAD, [*ROW[:4], "=A2&A3"]])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        part = archive.read("xl/worksheets/sheet1.xml").decode()
    computed = re.sub(r'<c r="E2"[^>]*>', '<c r="E2" t="str">', part)
    [table] = await read_book("a.xlsx", rewritten(content, "xl/worksheets/sheet1.xml", computed))
    assert isinstance(read_members(table), tuple)


def calc(*rows: list[TableCell], name: str = "Feuille1") -> bytes:
    book = OpenDocumentSpreadsheet()
    sheet = OdfTable(name=name)
    book.spreadsheet.addElement(sheet)
    for row in rows:
        line = TableRow()
        for cell in row:
            line.addElement(cell)
        sheet.addElement(line)
    out = io.BytesIO()
    book.write(out)
    return out.getvalue()


def text(value: str) -> TableCell:
    made = TableCell(valuetype="string")
    made.addElement(P(text=value))
    return made


@pytest.mark.parametrize("code", ["#REF!", "Err:502", "#NOM ?", "#DIV/0 !"])
async def test_an_error_of_calc_is_a_mistake(code: str) -> None:
    [table] = await read_book(
        "a.ods", calc([text(str(it)) for it in HEAD], [*(text(str(it)) for it in ROW[:4]), text(code)])
    )
    assert mistakes(table)[0].startswith("Ligne 2, colonne E (email)\u00a0: le tableur n’a pas pu calculer cette case")
    bare = TableCell(formula="of:=[.A1]")
    [table] = await read_book("a.ods", calc([text(str(it)) for it in HEAD], [*(text(str(it)) for it in ROW[:4]), bare]))
    assert mistakes(table)[0].startswith("Ligne 2, colonne E (email)\u00a0: la formule")


@pytest.mark.parametrize(
    ("attributes", "shown"),
    [
        ({"valuetype": "string", "stringvalue": "", "calcext:value-type": "error"}, "#DIV/0!"),  # LibreOffice
        ({"valuetype": "string", "stringvalue": "", "calcext:value-type": "error"}, "Err:502"),
        ({"valuetype": "float", "value": "0"}, "#N/D"),  # OpenOffice
        ({"valuetype": "float", "value": "0"}, "Err:508"),
    ],
)
async def test_an_error_of_a_formula_of_calc_is_a_mistake_though_its_value_is_another(
    attributes: dict[str, str], shown: str
) -> None:
    values = {key: value for key, value in attributes.items() if ":" not in key}
    cell = TableCell(formula="of:=[.A1]/0", **values)
    if "calcext:value-type" in attributes:
        cell.setAttrNS(CALCEXT, "value-type", "error")
    cell.addElement(P(text=shown))
    book = calc([text(str(it)) for it in HEAD], [*(text(str(it)) for it in ROW[:4]), cell])
    [table] = await read_book("a.ods", book)
    assert mistakes(table) == [
        f"Ligne 2, colonne E (email)\u00a0: le tableur n’a pas pu calculer cette case («\u202f{shown}\u202f»). Écrivez-y la valeur."
    ]


async def test_a_formula_of_calc_that_gives_nothing_is_no_mistake() -> None:
    cell = TableCell(formula='of:=IF([.A1]="x";1;"")', valuetype="string", stringvalue="")
    [table] = await read_book("a.ods", calc([text(str(it)) for it in HEAD], [*(text(str(it)) for it in ROW[:4]), cell]))
    assert isinstance(read_members(table), tuple)


@pytest.mark.parametrize("text", ["#1", "#tag", "N/A !", "Erreur", "# Titre", "#Elues", "E", "Erik : 502 euros"])
def test_words_are_no_errors(text: str) -> None:
    assert held(text) == text


@given(st.integers(0, 18), st.integers(0, 4), st.sampled_from(list(LISTS.values())))
def test_the_header_is_found_wherever_it_stands_among_the_first_rows(above: int, column: int, kind: Listed) -> None:
    head: list[Cell] = [*[None] * column, *kind.shape.columns]
    title: list[list[Cell]] = [["Liste au 15/11/2023", "provisoire"]] * above
    found = recognised({name: it.shape for name, it in LISTS.items()}, [Table([*title, head, ["x"] * len(head)])])
    assert found is not None
    assert (found[0], found[1].header) == (kind.name, above + 1)


def test_a_sheet_that_does_not_show_is_never_the_one_that_is_read() -> None:
    hidden, shown = Table([HEAD, ROW], "Anciens", 0, shows=False), Table([["x"], HEAD, ROW], "Membres", 1)
    assert fit(MEMBERS, [hidden, shown]).table.name == "Membres"


async def test_a_book_whose_sheets_are_all_hidden_is_refused() -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Secrets").append(HEAD)
    book.worksheets[1].sheet_state = "veryHidden"
    out = io.BytesIO()
    book.save(out)
    with pytest.raises(SheetRefused) as refused:
        await read_book("a.xlsx", out.getvalue())
    assert refused.value.key == "documents-sheet-all-hidden"


async def test_hidden_rows_and_columns_are_said() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (HEAD, ROW, ["Agglo", "a.fr"], ["Lac", "l.fr"], ["Canal", "c.fr"]):
        sheet.append(row)
    for number in (3, 4):
        sheet.row_dimensions[number].hidden = True
    sheet.column_dimensions["B"].hidden = True
    out = io.BytesIO()
    book.save(out)
    [table] = await read_book("a.xlsx", out.getvalue())
    assert worded(unread(table, MEMBERS, ())) == [
        "La colonne B est masquée dans le tableau ; elle est lue quand même.",
        "Lignes 3–4\u00a0: masquées dans le tableau, elles sont lues quand même.",
    ]


@pytest.mark.parametrize(
    "foot",
    [
        ["Total : 2 membres"], ["TOTAL", None, 2.0], ["Total général"], ["Sous-total", "2"], ["Nombre d’organisations : 2"],
        ["Source : annuaire 2023"], ["Mise à jour le 3 mars 2024"], ["* sous réserve"], ["Totaux"], ["Total des membres"],
        ["Liste arrêtée au 12/11/2023"], ["Document généré le 3 mars"], ["Fait à Modèle, le 12 novembre 2023"],
        ["Réservé aux services"], [None, "Contact : secrétariat, poste 12"], ["Effectif total : 2"], ["Note : liste provisoire"], ["Total", None, None, None, "2"],
    ],
)  # fmt: skip
def test_foot_lines_are_no_data_and_are_named(foot: list[Cell]) -> None:
    table = Table([HEAD, ROW, [None], foot])
    read = read_members(table)
    assert isinstance(read, tuple) and [it.name for it in read] == ["Ville"]
    assert worded(unread(table, MEMBERS, ()))[0].startswith("Ligne 4 («\u202f")


def test_a_foot_line_right_under_the_data_says_so_itself() -> None:
    for foot in ("Liste arrêtée au 12/11/2023", "Fait à Modèle, le 12 novembre 2023", "Édité par le secrétariat"):
        read = read_members(Table([HEAD, ROW, [foot]]))
        assert isinstance(read, tuple) and [it.name for it in read] == ["Ville"], foot


def test_organisations_alone_on_their_rows_are_data_wherever_rows_are_empty() -> None:
    alone = read_members(Table([["Organisation"], ["Ville"], [None], ["Agglo"]]))
    assert isinstance(alone, tuple) and [it.name for it in alone] == ["Ville", "Agglo"]
    between = read_members(Table([HEAD, ROW, [None], ["Agglo"], [None], ["Lac", "lac.example"]]))
    assert isinstance(between, tuple) and [it.name for it in between] == ["Ville", "Agglo", "Lac"]


@pytest.mark.parametrize(
    "name", ["Total Danse", "Les Amis du canal", "Totem", "Nombre d’or", "Source vive", "Sous le vent"]
)
def test_names_that_begin_alike_are_organisations(name: str) -> None:
    assert read_members(Table([HEAD, ROW, [name]]))[1] == Body(name)


def test_a_header_repeated_on_each_page_is_no_data() -> None:
    again: list[Cell] = ["Organisation", "Domaine", "Nom", "Prénom", "E-mail"]
    read = read_members(Table([HEAD, ROW, again, ["Agglo"], HEAD]))
    assert isinstance(read, tuple) and [it.name for it in read] == ["Ville", "Agglo"]


@pytest.mark.parametrize(
    ("shape", "head", "column"),
    [
        (PARTICIPANTS, "Mél.", "email"), (PARTICIPANTS, "Régime(s) particulier(s)", "repas"), (PARTICIPANTS, "Tél. mobile", "telephone"),
        (PARTICIPANTS, "Prénom(s)", "prenom"), (PARTICIPANTS, "NOM ", "nom"), (PARTICIPANTS, "Adresse mél", "email"),
        (PARTICIPANTS, "\u200bEmail\ufeff", "email"), (PARTICIPANTS, "N° de tél.", "telephone"), (PARTICIPANTS, "Votre prénom", "prenom"),
        (PARTICIPANTS, "Adresse de messagerie", "email"), (PARTICIPANTS, "Heure de soumission", "confirme_le"),
        (PARTICIPANTS, "Date de soumission", "confirme_le"), (MEMBERS, "Adresse de messagerie", "email"),
        (PROGRAMME, "Heure de RDV", "heure_rendez_vous"), (PROGRAMME, "Point de RDV", "rendez_vous"), (PROGRAMME, "Lieu du RDV", "rendez_vous"),
        (PROGRAMME, "Réf.", "ref"), (PROGRAMME, "À PRÉVOIR", "a_prevoir"), (PROGRAMME, "Heure de début", "debut"),
        (MEMBERS, "Adresse e-mail", "email"), (MEMBERS, "Nom de l’organisation", "organisation"), (MEMBERS, "Organisations", "organisation"),
    ],
)  # fmt: skip
def test_headers_as_people_write_them_are_ours(shape: Shape, head: str, column: str) -> None:
    assert shape.name(head) == column


@pytest.mark.parametrize(
    ("shape", "head", "column"),
    [
        (PARTICIPANTS, "Quel est votre régime alimentaire ?", "repas"), (PARTICIPANTS, "Téléphonne", "telephone"),
        (PARTICIPANTS, "Organisation d’origine", "organisation"), (PARTICIPANTS, "Contact en cas d’urgence", "urgence"),
        (PROGRAMME, "Descripton", "description"), (PROGRAMME, "Adresse complète", "adresse"), (MEMBERS, "Domaine du site", "domaine"),
        (PARTICIPANTS, "Couleur préférée", ""), (PROGRAMME, "Budget", ""), (MEMBERS, "SIRET", ""), (PARTICIPANTS, "T", ""),
    ],
)  # fmt: skip
def test_headers_that_come_close_are_proposed(shape: Shape, head: str, column: str) -> None:
    assert shape.near(head, {}) == column


def test_of_two_columns_that_mean_the_same_the_one_that_bears_the_name_is_read_and_the_other_said() -> None:
    head: list[Cell] = ["organisation", "Adresse e-mail", "Email", "Courriel", "nom"]
    table = Table([head, ["Ville", "a@v.fr", "b@v.fr", "c@v.fr", "Roy"]])
    read = read_members(table)
    assert isinstance(read, tuple) and [it.email for it in read[0].people] == ["b@v.fr"]
    assert worded(unread(table, MEMBERS, ())) == [
        "La colonne «\u202fAdresse e-mail\u202f» n’est pas lue\u00a0: «\u202femail\u202f» l’est déjà dans une autre.",
        "La colonne «\u202fCourriel\u202f» n’est pas lue\u00a0: «\u202femail\u202f» l’est déjà dans une autre.",
    ]
    again = Table([["organisation", "Email", "EMAIL", "nom"], ["Ville", "a@v.fr", "b@v.fr", "Roy"]])
    assert mistakes(again) == ["Colonne C (EMAIL)\u00a0: elle figure deux fois."]


def test_a_column_without_a_header_or_without_values() -> None:
    table = Table([[*HEAD, None, "vide"], [*ROW, "perdu", ""]])
    assert worded(unread(table, MEMBERS, ())) == ["La colonne F n’a pas d’en-tête : elle n’est pas lue."]


def test_rows_are_told_in_spans() -> None:
    assert spans([3, 5, 6, 7, 9]) == ["3", "5–7", "9"]


def test_what_we_export_is_read_whole() -> None:
    for shape in (PROGRAMME, PARTICIPANTS, MEMBERS):
        table = Table([list(shape.columns), ["x"] * len(shape.columns)])
        assert unread(table, shape, ()) == []
        assert layout(table, shape).number == 1
        assert write_csv(table)


async def test_an_error_beside_what_nobody_reads_stops_nothing() -> None:
    table = Table([[*HEAD, "Calcul"], [*ROW, CellError("#REF!")]])
    assert isinstance(read_members(table), tuple)
    assert worded(unread(table, MEMBERS, ())) == [
        "La colonne «\u202fCalcul\u202f» est ignorée\u00a0: ce nom n’est pas connu."
    ]
