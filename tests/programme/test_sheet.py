"""A table becomes a programme, or every mistake in it; an exported programme read again changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given

from bot.documents.cells import Cell
from bot.documents.rows import MOST_MISTAKES, Mistake
from bot.documents.table import Table, letter
from bot.documents.unread import unread
from bot.people.rules.person import Language
from bot.programme.rules.difference import changes
from bot.programme.rules.programme import Entry, EntryKind, Place, Programme
from bot.programme.rules.sheet import read_programme
from bot.programme.rules.table import COLUMNS, SHAPE, programme_table
from bot.texts.catalogue import plain
from tests.builders import PARIS, entry, instant, programme
from tests.programme.programmes import programmes

EMPTY = Programme((), PARIS)
SAID: dict[str, Cell] = {"ref": "port", "jour": "2024-03-25", "debut": "9:30", "titre": "Le port", "type": "visite"}

NO_REF = "is not a reference (plain letters, digits, - _ . and 40 at most)."
NO_KIND = "is not a kind (visit, workshop, exchange, meal, transfer, lodging, free)."


def bare(text: str) -> datetime:
    """As a spreadsheet holds it, without a zone."""
    return datetime.fromisoformat(text)


def table(*rows: Mapping[str, Cell]) -> Table:
    """Each row is the one of the port, but for what it says."""
    whole = [{**SAID, **row} for row in rows]
    head = list(dict.fromkeys(name for row in whole for name in row))
    return Table([list(head), *([row.get(name) for name in head] for row in whole)])


def one(**cells: Cell) -> Entry:
    read = read_programme(table(dict(cells)), PARIS, EMPTY)
    assert isinstance(read, Programme), read
    return read.entries[0]


def wrong(found: Table) -> list[str]:
    read = read_programme(found, PARIS, EMPTY)
    assert isinstance(read, list)
    return [plain(it.key, Language.EN, **it.values) for it in read]


@given(programmes())
def test_an_export_read_again_changes_nothing(whole: Programme) -> None:
    read = read_programme(programme_table(whole), PARIS, whole)
    assert isinstance(read, Programme), read
    assert changes(whole, read) == []
    assert (read.version, read.issued, read.notice, read.zone) == (whole.version, whole.issued, whole.notice, PARIS)


@given(programmes())
def test_an_export_read_elsewhere_holds_the_same_hours_and_places(whole: Programme) -> None:
    read = read_programme(programme_table(whole), PARIS, EMPTY)
    assert isinstance(read, Programme), read
    times = [
        [(it.ref, it.starts, it.ends, it.meets, it.place.lat, it.meeting_place.lon) for it in p] for p in (whole, read)
    ]
    assert times[0] == times[1]
    again = read_programme(programme_table(read), PARIS, EMPTY)
    assert again == read


def test_every_column_is_read() -> None:
    row: list[Cell] = [
        "port", date(2024, 3, 25), time(9, 30), time(11), "Le port", "Échange", "Quai", "1 quai", 47.2, "-1,55", "9h15",
        "Gare", "Parvis", "47,3", -1.5, "Zoë", "Élus", "Un\nport", "Bottes", "Oui", "Annulé",
    ]  # fmt: skip
    read = read_programme(Table([list(COLUMNS), row]), PARIS, EMPTY)
    assert isinstance(read, Programme)
    assert read.entries == (
        Entry(
            "port", EntryKind.EXCHANGE, "Le port", instant("2024-03-25 09:30"), instant("2024-03-25 11:00"),
            Place("Quai", "1 quai", 47.2, -1.55), instant("2024-03-25 09:15"), Place("Gare", "Parvis", 47.3, -1.5),
            "Zoë", "Un\nport", "Bottes", fixed=True, cancelled=True, group="Élus",
        ),
    )  # fmt: skip


def test_headers_in_either_language_any_order_case_and_accents() -> None:
    heads = [
        " TITLE ",
        "Type",
        "Début",
        "Groupe",
        "Référence",
        "DAY",
        "Heure de rendez-vous",
        "À prévoir",
        "Latitude",
        "lon",
    ]
    rows: list[list[Cell]] = [[*heads], ["Port", "Visit", "9h30", "", "p", "25/03/2024", "9h", "Bottes", 1.0, 2.0]]
    read = read_programme(Table(rows), PARIS, EMPTY)
    assert isinstance(read, Programme)
    port = read.entries[0]
    assert (port.ref, port.title, port.kind, port.bring) == ("p", "Port", EntryKind.VISIT, "Bottes")
    assert (port.meets, port.place) == (instant("2024-03-25 09:00"), Place("", "", 1.0, 2.0))


@pytest.mark.parametrize(
    "said",
    [
        date(2024, 3, 25), bare("2024-03-25"), 45376.0, "2024-03-25", "2024-03-25 00:00:00", "25/03/2024", "25/3/24",
        "25.03.2024", "25 mars 2024", "lundi 25 mars 2024", "Lundi 25 MARS 2024", "Monday, 25 March 2024",
        "lun. 25 mars 2024",
    ],
)  # fmt: skip
def test_days(said: Cell) -> None:
    assert one(jour=said).starts == instant("2024-03-25 09:30")


@pytest.mark.parametrize(
    "said",
    [
        time(9, 30), time(9, 29, 59, 997000), bare("1899-12-31 09:30"), bare("2024-03-25 09:30"), 9.5 / 24,
        "9:30", "09:30:00", "9h30", "9 h 30", "9\u202fh\u202f30", "09.30", "9:30 AM", "25/03/2024 9:30",
    ],
)  # fmt: skip
def test_hours(said: Cell) -> None:
    assert one(debut=said).starts == instant("2024-03-25 09:30")


@pytest.mark.parametrize(
    ("said", "local"), [("9h", "09:00"), ("12:15 am", "00:15"), ("2:30 pm", "14:30"), (0.0, "00:00")]
)
def test_other_hours(said: Cell, local: str) -> None:
    assert one(debut=said).starts == instant(f"2024-03-25 {local}")


@pytest.mark.parametrize(
    ("debut", "fin", "local"),
    [
        ("22:00", "23:00", "2024-03-25 23:00"),
        ("22:00", "1:00", "2024-03-26 01:00"),
        ("22:00", "22:00", "2024-03-26 22:00"),
        ("22:00", "2024-03-27 08:00", "2024-03-27 08:00"),
        ("22:00", bare("2024-03-25 23:00"), "2024-03-25 23:00"),
    ],
)
def test_an_end_past_midnight_is_the_next_day(debut: Cell, fin: Cell, local: str) -> None:
    assert one(debut=debut, fin=fin).ends == instant(local)


def test_the_night_when_clocks_go_back_says_2_30_twice() -> None:
    assert one(jour="2024-10-27", debut="2:30").starts == datetime(2024, 10, 27, 0, 30, tzinfo=UTC)
    assert one(jour="2024-10-27", debut="2:30+01:00").starts == datetime(2024, 10, 27, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("column", "said", "sentence"),
    [
        ("ref", "port/1", f"Row 2, column A (ref): “port/1” {NO_REF}"),
        ("jour", "", "Row 2, column B (jour): a value is missing."),
        ("jour", "mardi 25 mars 2024", "Row 2, column B (jour): “mardi 25 mars 2024” is not that day of the week."),
        ("debut", " ", "Row 2, column C (debut): a value is missing."),
        ("titre", None, "Row 2, column D (titre): a value is missing."),
        ("titre", "x" * 201, "Row 2, column D (titre): 200 characters at most."),
        ("type", "fête", f"Row 2, column E (type): “fête” {NO_KIND}"),
        ("fin", "tard, 22", "Row 2, column F (fin): “tard, 22” is not a time (for instance 9:30)."),
        ("fin", "2024-03-25 08:00", "Row 2, column F (fin): the end comes before the start."),
        ("heure_rendez_vous", "9:31", "Row 2, column F (heure_rendez_vous): the meeting comes after the start."),
        ("lat", "47,2", "Row 2, column lon: latitude and longitude go together."),
        ("lat", 91.0, "Row 2, column F (lat): “91” is not a coordinate in degrees."),
        ("rendez_vous_lon", 180.5, "Row 2, column F (rendez_vous_lon): “180,5” is not a coordinate in degrees."),
        ("rendez_vous_lon", "4° O", "Row 2, column F (rendez_vous_lon): “4° O” is not a coordinate in degrees."),
        ("fixe", "2", "Row 2, column F (fixe): “2”: write yes or no."),
        ("description", "x" * 2001, "Row 2, column F (description): 2,000 characters at most."),
    ],
)  # fmt: skip
def test_a_mistake_says_its_row_and_column(column: str, said: Cell, sentence: str) -> None:
    assert wrong(table({column: said})) == [sentence]


@pytest.mark.parametrize("said", ["demain", "31/02/2024", "03/25/2024", 0.5, True, "1850-01-01", time(9), "25 mars"])
def test_what_is_not_a_day(said: Cell) -> None:
    assert [line.split("”")[1] for line in wrong(table({"jour": said}))] == [
        " is not a date (for instance 2024-03-25)."
    ]


@pytest.mark.parametrize(
    "said", ["25:00", "9:60", "9:3", 9.5, True, "13:00 pm", "9:30+99:00", "tard", bare("9999-12-31 23:59:59")]
)
def test_what_is_not_an_hour(said: Cell) -> None:
    assert [line.split("”")[1] for line in wrong(table({"debut": said}))] == [" is not a time (for instance 9:30)."]


def test_an_hour_that_clocks_skip_is_a_mistake() -> None:
    found = wrong(table({"jour": "31/03/2024", "debut": "2:30"}))
    assert found == ["Row 2, column C (debut): 02:30 does not exist that night, clocks go forward."]


def test_a_start_dated_otherwise_than_its_day_is_a_mistake() -> None:
    found = wrong(table({"debut": bare("2024-03-26 09:00")}))
    assert found == ["Row 2, column C (debut): the date is not the one in the column “jour”."]


def test_all_mistakes_come_at_once() -> None:
    found = table({"jour": "?", "debut": "?"}, {"ref": "a"}, {"ref": "b", "type": ""}, {"ref": "a"})
    read = read_programme(found, PARIS, EMPTY)
    assert isinstance(read, list)
    assert [(it.key, it.values["row"]) for it in read] == [
        ("documents-sheet-not-a-day", "2"), ("documents-sheet-not-an-hour", "2"), ("documents-sheet-missing", "4"), ("documents-sheet-ref-twice", "5"),
    ]  # fmt: skip


def test_past_so_many_mistakes_the_others_are_counted() -> None:
    read = read_programme(table(*({"ref": f"r{n}", "jour": "?"} for n in range(MOST_MISTAKES + 7))), PARIS, EMPTY)
    assert isinstance(read, list)
    assert (len(read), read[-1]) == (MOST_MISTAKES + 1, Mistake("documents-sheet-more", {"count": 7}))


def test_columns_missing_or_there_twice() -> None:
    assert wrong(Table([["Jour", "JOUR", "Titre"], ["25/03/2024", "", "x"]])) == [
        "Column B (JOUR): it is there twice.",
        "The column “debut” is missing.",
        "The column “type” is missing.",
    ]


def test_headers_only_is_a_mistake() -> None:
    assert wrong(Table([list(COLUMNS), [None, ""]])) == ["The spreadsheet has headers only: there is no row to read."]
    assert wrong(Table([]))[0] == "The column “jour” is missing."


def test_empty_rows_are_skipped_and_still_counted() -> None:
    rows = table({}, {"titre": ""}).rows
    found = Table([[None], rows[0], [], [None, " "], rows[1], ["\x00"], rows[2]])
    assert wrong(found) == ["Row 7, column D (titre): a value is missing."]


def test_control_characters_go_and_lines_stay_where_there_are_several() -> None:
    port = one(titre="Le\x00 port\r\nneuf\x1b", description="a\r\nb\tc\ufffe")
    assert (port.title, port.description) == ("Le port neuf", "a\nb c")


def test_what_has_no_column_stays() -> None:
    before = replace(
        entry("port", "2024-03-25 09:30"), bring="Bottes", meeting_place=Place("Gare", "Parvis"), fixed=True
    )
    read = read_programme(table({"titre": "Neuf"}), PARIS, programme(before))
    assert isinstance(read, Programme)
    assert read.entries == (replace(before, title="Neuf"),)


def test_a_moved_start_takes_no_old_end_with_it() -> None:
    read = read_programme(table({"debut": "14:00"}), PARIS, programme(entry("port", "2024-03-25 09:30", 60)))
    assert isinstance(read, Programme)
    assert read.entries[0].ends is None


def test_an_emptied_cell_empties() -> None:
    before = entry("port", "2024-03-25 09:30", hosts="Zoë")
    read = read_programme(table({"hotes": "", "fin": None}), PARIS, programme(before))
    assert isinstance(read, Programme)
    assert (read.entries[0].hosts, read.entries[0].ends) == ("", None)


def test_a_column_that_nobody_reads_is_noted() -> None:
    found = table({"budget": "3 €"}, {"ref": "b", "jour": "2024-04-02"})
    read = read_programme(found, PARIS, EMPTY)
    assert isinstance(read, Programme)
    assert [*unread(found, SHAPE, ())] == [
        Mistake("documents-sheet-unknown-column", {"column": "budget"}),
    ]


def test_columns_have_letters() -> None:
    assert [letter(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_a_file_that_says_nothing_of_reasons_keeps_them_until_the_entry_is_back() -> None:
    gone = replace(entry("port"), cancelled=True, reason="Pluie")
    current = programme(gone)
    table = programme_table(current)
    read = read_programme(table, PARIS, current)
    assert isinstance(read, Programme)
    assert read.entries == (gone,)
    back = [[cell if cell != "annulé" else "" for cell in row] for row in table.rows]
    again = read_programme(Table(back), PARIS, current)
    assert isinstance(again, Programme)
    assert [(it.cancelled, it.reason) for it in again] == [(False, "")]


def test_a_ref_that_stands_twice_is_told_with_its_column() -> None:
    assert read_programme(table({"ref": "a"}, {"ref": "a"}), PARIS, EMPTY) == [
        Mistake("documents-sheet-ref-twice", {"row": "3", "column": "A (ref)", "said": "a"})
    ]


def test_a_status_in_other_words_is_noted() -> None:
    notes: list[Mistake] = []
    read = read_programme(table({"statut": "peut-être"}), PARIS, EMPTY, notes=notes)
    assert isinstance(read, Programme)
    assert notes == [Mistake("documents-sheet-which-status", {"row": "2", "column": "F (statut)", "said": "peut-être"})]


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"jour": "31/03/2024", "debut": "1:00", "fin": "2:30"}, "F (fin)"),
        ({"jour": "31/03/2024", "debut": "9:00", "heure_rendez_vous": "2:30"}, "F (heure_rendez_vous)"),
    ],
)
def test_an_end_or_a_meeting_that_clocks_skip_is_told_in_its_column(cells: dict[str, Cell], column: str) -> None:
    assert wrong(table(cells)) == [f"Row 2, column {column}: 02:30 does not exist that night, clocks go forward."]


def test_a_meeting_past_midnight_is_no_hour_of_its_day() -> None:
    assert wrong(table({"heure_rendez_vous": "25:00"}))[0] == (
        "Row 2, column F (heure_rendez_vous): “25:00” is not a time (for instance 9:30)."
    )
    assert wrong(table({"debut": "25:00"}))[0].startswith("Row 2, column C (debut): “25:00”")


def test_an_hour_dated_without_its_year_is_that_of_its_day() -> None:
    assert one(jour="2031-03-25", debut="25 mars 9h30").starts == instant("2031-03-25 09:30")


def test_a_meeting_that_moved_with_nothing_said_of_it_is_not_kept() -> None:
    before = entry("port", "2024-03-25 09:30", None, meets="2024-03-25 09:15")
    read = read_programme(table({"debut": "14:00"}), PARIS, programme(before))
    assert isinstance(read, Programme)
    assert read.entries[0].meets is None


def test_an_entry_that_takes_no_time_is_exported_and_read_again_as_it_is() -> None:
    whole = programme(entry("port", "2024-03-25 09:30", minutes=0))
    read = read_programme(programme_table(whole), PARIS, EMPTY)
    assert isinstance(read, Programme)
    assert read.entries[0].ends == whole.entries[0].starts


def test_what_nobody_can_see_or_type_is_no_change() -> None:
    before = entry(
        "port", "2024-03-25 09:30", title="L’hôtel\u00a0: une visite", place=Place("Hôtel\u202f!", "1, rue d’Arras")
    )
    content = {"titre": "L'hôtel : une visite", "lieu": "Hôtel !", "adresse": "1, rue d'Arras"}
    read = read_programme(table(content), PARIS, programme(before))
    assert isinstance(read, Programme)
    assert (read.entries[0].title, read.entries[0].place) == (before.title, before.place)


def test_an_entry_without_a_ref_is_known_by_its_title_and_day() -> None:
    """An organiser's own sheet has no such column."""
    known = programme(
        entry("m1", "2024-03-25 12:30", title="Déjeuner"),
        entry("m2", "2024-03-26 12:30", title="Déjeuner"),
        entry("port", "2024-03-25 09:30", title="Le port"),
    )
    rows = [
        ("26/03/2024", "13:00", "déjeuner", "repas"),
        ("28/03/2024", "9:30", "Le Port", "visite"),
        ("25/03/2024", "20:00", "Déjeuner", "repas"),
        ("27/03/2024", "12:30", "Déjeuner", "repas"),
        ("27/03/2024", "20:00", "Dîner d’adieu !", "repas"),
        ("27/03/2024", "22:00", "Dîner d’adieu !", "repas"),
    ]
    notes: list[Mistake] = []
    read = read_programme(Table([["jour", "debut", "titre", "type"], *map(list, rows)]), PARIS, known, notes=notes)
    assert isinstance(read, Programme)
    assert [read.entry(ref) is not None for ref in ("m1", "m2", "port", "dejeuner", "diner-d-adieu")] == [True] * 5
    assert sorted(it.ref for it in read) == ["dejeuner", "diner-d-adieu", "diner-d-adieu-2", "m1", "m2", "port"]
    assert [(it.key, it.values) for it in notes] == [("documents-sheet-no-ref", {"count": 6})]


def test_a_column_that_lacks_hides_no_other_mistake() -> None:
    bad = Table([["jour", "debut", "titre"], ["lundi", "tôt", "Le port"]])
    assert wrong(bad) == [
        "The column “type” is missing.",
        "Row 2, column A (jour): “lundi” is not a date (for instance 2024-03-25).",
        "Row 2, column B (debut): “tôt” is not a time (for instance 9:30).",
    ]


def test_words_that_are_no_ref_are_noted_and_the_entry_is_known_by_its_title() -> None:
    notes: list[Mistake] = []
    read = read_programme(table({"ref": "le port"}), PARIS, EMPTY, notes=notes)
    assert isinstance(read, Programme)
    assert [it.ref for it in read] == ["le-port"]
    assert [it.key for it in notes] == ["documents-sheet-free-words", "documents-sheet-no-ref"]
