"""Spreadsheets in and out: what other programs write is read, what is hostile or broken ends in one sentence."""

from __future__ import annotations

import asyncio
import io
from datetime import date, datetime, time

import openpyxl
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from odf.table import CoveredTableCell, TableCell
from odf.text import P
from PIL import Image

from bot.documents.cells import Cell
from bot.documents.csv import write_csv
from bot.documents.encodings import TRACES
from bot.documents.rows import Mistake
from bot.documents.sheets import LARGEST, SheetRefused, check_length, programme_file, read_book
from bot.documents.table import Table
from bot.people.rules.person import Language
from bot.programme.rules.difference import changes
from bot.programme.rules.programme import Programme
from bot.programme.rules.sheet import read_programme
from bot.programme.rules.table import COLUMNS, programme_table
from bot.texts.catalogue import plain
from tests.builders import PARIS, entry, instant, programme
from tests.documents.samples import HOSTILE, whole
from tests.documents.workbooks import corners, ods, rewritten, xlsx
from tests.programme.programmes import AWKWARD, programmes

EMPTY = Programme((), PARIS)
HEAD: list[Cell] = ["ref", "jour", "debut", "titre", "type"]
PORT: list[Cell] = ["port", "25/03/2024", "9h30", "Visite à l’œuvre", "visite"]
SLOW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a process each


async def read_table(name: str, content: bytes) -> Table:
    """The first sheet that holds something."""
    table = (await read_book(name, content))[0]
    check_length(table, 1)
    return table


async def refusal(name: str, content: bytes) -> str:
    with pytest.raises(SheetRefused) as refused:
        await read_table(name, content)
    return plain(refused.value.key, Language.EN, **refused.value.values)


async def imported(name: str, content: bytes, current: Programme = EMPTY) -> Programme | list[Mistake]:
    return read_programme(await read_table(name, content), PARIS, current)


@SLOW
@given(programmes())
def test_a_workbook_exported_then_imported_changes_nothing(shown: Programme) -> None:
    read = asyncio.run(imported("a.xlsx", programme_file(shown, "xlsx"), shown))
    assert isinstance(read, Programme), read
    assert changes(shown, read) == []


@settings(deadline=None)
@given(programmes())
def test_a_csv_exported_then_imported_changes_nothing(shown: Programme) -> None:
    """But for what looks encoded twice, letter for letter: reading repairs it, whoever wrote it."""
    assume(not TRACES.search(repr(shown)))
    read = asyncio.run(imported("a.csv", programme_file(shown, "csv"), shown))
    assert isinstance(read, Programme), read
    assert changes(shown, read) == []


@pytest.mark.parametrize("form", ["xlsx", "csv"])
async def test_an_export_read_by_another_bot_is_the_same_programme(form: str) -> None:
    shown = programme(
        *whole(),
        *(entry(f"e{n}", title=f"T{words}") for n, words in enumerate((*AWKWARD, HOSTILE)) if "\n" not in words),
    )
    read = await imported(f"a.{form}", programme_file(shown, form))
    again = read_programme(programme_table(shown), PARIS, EMPTY)
    assert read == again


async def test_ods_holds_the_same_programme() -> None:
    shown = whole()
    assert changes(shown, await as_programme("a.ods", ods(programme_table(shown).rows), shown)) == []


async def as_programme(name: str, content: bytes, current: Programme = EMPTY) -> Programme:
    read = await imported(name, content, current)
    assert isinstance(read, Programme), read
    return read


@pytest.mark.parametrize("write", [xlsx, ods])
async def test_dates_and_hours_of_spreadsheets_are_read(write: object) -> None:
    row: list[Cell] = ["port", date(2024, 3, 25), time(9, 30), "Le port", "visite", 0.5, 47.2, -1.5]
    build = xlsx if write is xlsx else ods
    read = await as_programme("a", build([[*HEAD, "fin", "lat", "lon"], row]))
    port = read.entries[0]
    assert (port.starts, port.ends) == (instant("2024-03-25 09:30"), instant("2024-03-25 12:00"))
    assert (port.place.lat, port.place.lon) == (47.2, -1.5)


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
async def test_csv_as_people_have_them(delimiter: str, encoding: str) -> None:
    text = "\r\n".join(delimiter.join(str(it) for it in row) for row in (HEAD, PORT))
    read = await as_programme("Programme.CSV", text.encode(encoding))
    assert (read.entries[0].title, read.entries[0].starts) == ("Visite à l’œuvre", instant("2024-03-25 09:30"))


async def test_csv_with_the_line_that_excel_reads_for_itself() -> None:
    text = "sep=,\r\n" + "\r\n".join(",".join(str(it) for it in row) for row in (HEAD, PORT))
    table = await read_table("a.csv", text.encode())
    assert list(table.rows[1]) == HEAD


async def test_the_first_sheet_that_holds_something_is_read() -> None:
    read = await as_programme("a.xlsx", xlsx([], [[None, ""]], [HEAD, PORT], [["autre"]]))
    assert [it.ref for it in read] == ["port"]


async def test_cells_merged_downwards_all_say_the_first_and_bare_ones_are_mistakes() -> None:
    rows: list[list[Cell]] = [
        HEAD,
        PORT,
        ["gare", None, "11h", "La gare", "visite"],
        ["nuit", None, "22h", "Nuit", "hébergement"],
    ]
    read = await as_programme("a.xlsx", xlsx(rows, merged=["B2:B9"]))
    assert [it.starts for it in read] == [instant(f"2024-03-25 {hour}") for hour in ("09:30", "11:00", "22:00")]
    found = await imported("a.xlsx", xlsx(rows, merged=["B2:B3", "A7:D7"]))
    assert found == [Mistake("documents-sheet-missing", {"row": "4", "column": "B (jour)"})]


async def test_what_stands_under_a_cell_merged_across_columns_does_not_show_and_is_not_read() -> None:
    wide, under = TableCell(valuetype="string", numbercolumnsspanned="2"), CoveredTableCell(valuetype="string")
    wide.addElement(P(text="Le port"))
    under.addElement(P(text="visite"))
    found = await imported("a.ods", ods([HEAD, [*PORT[:3], wide, under]]))
    assert found == [Mistake("documents-sheet-missing", {"row": "2", "column": "E (type)"})]


async def test_rows_are_counted_as_the_spreadsheet_counts_them() -> None:
    blank: list[Cell] = [None]
    found = await imported("a.xlsx", xlsx([blank, HEAD, blank, blank, [*PORT[:4], "fête"]]))
    assert isinstance(found, list)
    assert found[0].values == {"row": "5", "column": "E (type)", "said": "fête"}


async def test_a_formula_without_its_value_is_a_mistake() -> None:
    found = await imported("a.xlsx", xlsx([HEAD, [*PORT[:3], '="a"&"b"', "visite"]]))
    assert found == [Mistake("documents-sheet-no-result", {"row": "2", "column": "D (titre)"})]


async def test_ten_thousand_rows_are_read_and_one_more_is_not() -> None:
    rows = [HEAD, *([f"r{n}", *PORT[1:]] for n in range(10_000))]
    assert len(await as_programme("a.csv", write_csv(Table(rows)))) == 10_000
    more = [*rows, ["last", *PORT[1:]]]
    assert (
        await refusal("a.csv", write_csv(Table(more))) == "This spreadsheet has over 10,000 rows. Nothing has changed."
    )
    assert await refusal("a.xlsx", xlsx(more)) == "This spreadsheet has over 10,000 rows. Nothing has changed."


DAMAGED = (
    "This spreadsheet is damaged or far too large and cannot be read: "
    "save it again and send it again. Nothing has changed."
)
NO_SHEET = "This file is not a spreadsheet that can be read: send an .xlsx, .ods or .csv. Nothing has changed."
PAGE = (
    "This file is a web page under a spreadsheet’s name: open it in a spreadsheet, save it as .xlsx, then send it again. "
    "Nothing has changed."
)
NO_ACCENTS = (
    "The accents of this file cannot be read: save it as “CSV UTF-8” or .xlsx, then send it again. Nothing has changed."
)
EMPTY_FILE = "This file is empty. Nothing has changed."
LOCKED = "This spreadsheet is protected by a password: save it without one and send it again. Nothing has changed."


async def test_two_far_cells_that_ask_for_hundreds_of_gigabytes() -> None:
    assert len(corners()) < 10_000
    assert await refusal("a.xlsx", corners()) == DAMAGED


async def test_a_file_that_opens_to_far_more_than_it_weighs() -> None:
    bomb = rewritten(xlsx([HEAD]), "xl/media/a.txt", "0" * 70_000_000)
    assert len(bomb) < 200_000
    assert await refusal("a.xlsx", bomb) == DAMAGED


async def test_one_long_text_in_many_cells() -> None:
    book = xlsx([["x" * 32_000] * 100] * 100)
    assert len(book) < 500_000 < LARGEST
    assert await refusal("a.xlsx", book) == DAMAGED


async def test_broken_files() -> None:
    book = xlsx([HEAD, PORT])
    assert await refusal("a.xlsx", book[: len(book) // 2]) == DAMAGED
    assert await refusal("a.xlsx", rewritten(book, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>")) == DAMAGED
    assert await refusal("a.xlsx", rewritten(book, "xl/workbook.xml", "?")) == DAMAGED
    assert await refusal("a.xlsx", b"PK\x03\x04") == DAMAGED


async def test_what_is_no_spreadsheet() -> None:
    picture, archive = io.BytesIO(), rewritten(ods([HEAD]), "word/document.xml", "")
    Image.new("RGB", (9, 9)).save(picture, "PNG")
    assert await refusal("a.xlsx", picture.getvalue()) == NO_SHEET
    assert await refusal("a.csv", picture.getvalue()) == NO_SHEET
    assert await refusal("a.pdf", b"ref;jour") == NO_SHEET
    for page in (
        b"\xef\xbb\xbf <!DOCTYPE html><table><tr><td>ref",
        b"<html xmlns:x='urn'><body>",
        b"<?xml version='1.0'?><Workbook>",
    ):
        assert await refusal("export.xls", page) == PAGE
    assert await refusal("a.csv", b"\xff\xfe\x00") == NO_SHEET
    assert await refusal("a.csv", b'"' + b"x" * 200_000) == NO_SHEET
    assert await refusal("a.csv", "é".encode() + b"\x81\xff") == NO_ACCENTS
    assert await as_names("a.ods", archive) == HEAD


@pytest.mark.parametrize("name", ["export.xls", "export.xlsx", "export.ods", "export.tsv"])
async def test_text_under_a_spreadsheet_s_name_is_read(name: str) -> None:
    assert await as_names(name, b"ref\tjour\tdebut\nport\t25/03/2024\t9h\n") == ["ref", "jour", "debut"]


async def as_names(name: str, content: bytes) -> list[Cell]:
    return list((await read_table(name, content)).rows[0])


async def test_empty_files() -> None:
    assert await refusal("a.xlsx", b"") == EMPTY_FILE
    assert await refusal("a.csv", b"\r\n;;\r\n") == EMPTY_FILE
    assert await refusal("a.xlsx", xlsx([])) == EMPTY_FILE
    assert await refusal("a.ods", ods([])) == EMPTY_FILE


async def test_a_file_too_heavy_is_not_opened() -> None:
    said = "This file is over 5 MB: make it lighter and send it again. Nothing has changed."
    assert await refusal("a.xlsx", b"PK\x03\x04" + bytes(LARGEST)) == said


async def test_files_that_a_password_hides_and_old_ones() -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert await refusal("a.xlsx", old + "EncryptedPackage".encode("utf-16-le")) == LOCKED
    assert (
        await refusal("a.xlsx", old)
        == "This file is in an old format: save it as .xlsx and send it again. Nothing has changed."
    )
    manifest = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>'
    assert await refusal("a.ods", rewritten(ods([HEAD]), "META-INF/manifest.xml", manifest)) == LOCKED


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_named_csv_end_in_a_table_or_a_sentence(content: bytes) -> None:
    if content.startswith(b"PK\x03\x04"):
        return
    try:
        table = asyncio.run(read_table("a.csv", content))
    except SheetRefused as refused:
        assert plain(refused.key, Language.FR, **refused.values)
    else:
        assert isinstance(read_programme(table, PARIS, EMPTY), Programme | list)


def test_a_workbook_holds_strings_and_days_under_a_frozen_and_filtered_header() -> None:
    shown = programme(entry(title="=1+1", description="https://exemple.fr", hosts="-1"))
    sheet = openpyxl.load_workbook(io.BytesIO(programme_file(shown, "xlsx"))).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    dated = [cell for cell in cells if cell.is_date]
    assert [(cell.column, f"{cell.value:%Y-%m-%d %H:%M}") for cell in dated] == [
        (COLUMNS.index("jour") + 1, "2024-03-26 00:00")
    ]
    assert {(cell.data_type, cell.hyperlink) for cell in cells if cell not in dated} == {("s", None)}
    assert sheet.cell(2, COLUMNS.index("titre") + 1).value == "=1+1"
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.title) == ("B2", "A1:U2", "Programme")
    assert sheet.column_dimensions["A"].width > 5


def test_a_csv_holds_nothing_that_starts_a_formula() -> None:
    text = write_csv(Table([["=1+1", "+1", "-1", "-1+1", "@x", "'=x", "x,=1+1", "a; @b", "é"]])).decode("utf-8-sig")
    assert text == '"\'=1+1";"\'+1";"-1";"\'-1+1";"\'@x";"\'\'=x";"x,\'=1+1";"a; \'@b";"é"\r\n'


async def test_a_date_with_its_hour_in_one_cell() -> None:
    rows: list[list[Cell]] = [[*HEAD, "fin"], [*PORT, datetime.fromisoformat("2024-03-26 01:00")]]
    read = await as_programme("a.xlsx", xlsx(rows))
    assert read.entries[0].ends == instant("2024-03-26 01:00")


@pytest.mark.parametrize("day", [date(2024, 3, 25), 45376.0 - 1462])
async def test_days_counted_from_1904_are_read_as_they_show(day: Cell) -> None:
    content = xlsx([HEAD, ["port", day, time(9, 30), "Le port", "visite"]], since_1904=True)
    assert [it.starts for it in await as_programme("a.xlsx", content)] == [instant("2024-03-25 09:30")]


async def test_an_evening_that_calc_counts_past_midnight() -> None:
    late = TableCell(valuetype="time", timevalue="PT25H30M00S")
    content = ods([[*HEAD, "fin"], [*PORT, late]])
    assert [it.ends for it in await as_programme("a.ods", content)] == [instant("2024-03-26 01:30")]
