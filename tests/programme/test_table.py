"""The table of a programme: each cell in its column, and all of it read again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.documents.cells import Cell
from bot.documents.table import Table
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, EntryKind, Place, Programme
from bot.programme.rules.sheet import read_programme
from bot.programme.rules.table import COLUMNS, FRENCH_KIND, HOST_EMAIL, cells, programme_table
from bot.texts.catalogue import plain
from tests.builders import PARIS, entry, instant, programme

EMPTY = Programme((), PARIS)
WHOLE = entry(
    "port",
    meets="2024-03-26 09:15",
    title="Le port",
    place=Place("Capitainerie", "1 quai du Port", 47.27, -2.2),
    meeting_place=Place("Le phare", "2 quai du Port", 47.28, -2.21),
    hosts="Ana Martin\nBen Durand",
    description="Une visite.\nÀ pied.",
    bring="Des bottes",
    group="Groupe A",
    fixed=True,
    cancelled=True,
)
ROW = [
    "port", "2024-03-26", "09:30", "11:00", "Le port", "visite", "Capitainerie", "1 quai du Port", "47.27", "-2.2",
    "09:15", "Le phare", "2 quai du Port", "47.28", "-2.21", "Ana Martin\nBen Durand", "Groupe A",
    "Une visite.\nÀ pied.", "Des bottes", "oui", "annulé",
]  # fmt: skip


def again(one: Entry) -> Entry:
    read = read_programme(programme_table(programme(one)), PARIS, EMPTY)
    assert isinstance(read, Programme), read
    return read.entries[0]


def mistakes(**row: Cell) -> list[str]:
    said = dict(zip(COLUMNS, ROW, strict=True)) | row
    found = read_programme(Table([list(said), list(said.values())]), PARIS, EMPTY)
    return [] if isinstance(found, Programme) else [plain(it.key, Language.FR, **it.values) for it in found]


def test_each_cell_stands_in_its_column() -> None:
    assert cells(WHOLE, PARIS) == ROW
    assert programme_table(programme(WHOLE)).rows == [list(COLUMNS), ROW]


def test_where_to_write_to_hosts_has_its_column_in_the_team_s_export_alone() -> None:
    assert programme_table(programme(WHOLE), {"port": "a@b.example"}).rows == [
        [*COLUMNS, HOST_EMAIL],
        [*ROW, "a@b.example"],
    ]
    assert programme_table(programme(WHOLE), {}).rows == [[*COLUMNS, HOST_EMAIL], [*ROW, ""]]


def test_what_is_not_there_is_an_empty_cell() -> None:
    bare = entry("port", minutes=None, place=Place(), kind=EntryKind.FREE)
    assert cells(bare, PARIS) == [
        "port", "2024-03-26", "09:30", "", "Visite port", "temps libre", *[""] * 15,
    ]  # fmt: skip


@pytest.mark.parametrize("kind", EntryKind)
def test_each_kind_is_written_in_french_and_read_again(kind: EntryKind) -> None:
    assert cells(replace(WHOLE, kind=kind), PARIS)[5] == FRENCH_KIND[kind]
    assert again(replace(WHOLE, kind=kind)).kind is kind


def test_the_whole_entry_is_read_again() -> None:
    assert again(WHOLE) == WHOLE
    assert again(replace(WHOLE, fixed=False, cancelled=False)) == replace(WHOLE, fixed=False, cancelled=False)


@pytest.mark.parametrize(
    ("starts", "ends", "debut", "fin"),
    [
        ("2024-03-26 21:00", "2024-03-27 02:00", "21:00", "02:00"),
        ("2024-03-26 21:00", "2024-03-27 21:00", "21:00", "21:00"),
        ("2024-03-26 21:00", "2024-03-27 21:01", "21:00", "2024-03-27 21:01"),
        ("2024-03-26 21:00", "2024-03-28 09:00", "21:00", "2024-03-28 09:00"),
        ("2024-10-27 02:30", "2024-10-27 03:30", "02:30", "03:30"),
    ],
)
def test_an_end_says_its_day_only_when_it_must(starts: str, ends: str, debut: str, fin: str) -> None:
    night = entry("fete", at=starts, ends=instant(ends))
    assert cells(night, PARIS)[2:4] == [debut, fin]
    assert again(night) == night


def test_an_hour_that_clocks_show_twice_says_which() -> None:
    second = entry("nuit", at="2024-10-27 02:30", minutes=None)
    second = replace(second, starts=second.starts.replace(hour=1, minute=30))
    assert cells(second, PARIS)[2] == "2024-10-27 02:30+01:00"
    assert again(second) == second


def test_a_meeting_the_day_before_says_its_day() -> None:
    early = entry("train", at="2024-03-26 00:10", meets="2024-03-25 23:50")
    assert cells(early, PARIS)[10] == "2024-03-25 23:50"
    assert again(early) == early


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"debut": "2024-03-27 09:30"}, ["Ligne 2, colonne C (debut) : la date n’est pas celle de la colonne « jour »."]),
        ({"fin": "2024-03-26 09:00"}, ["Ligne 2, colonne D (fin) : la fin vient avant le début."]),
        ({"heure_rendez_vous": "09:31"}, ["Ligne 2, colonne K (heure_rendez_vous) : le rendez-vous vient après le début."]),
        ({"lon": ""}, ["Ligne 2, colonne J (lon) : latitude et longitude vont ensemble."]),
        ({"rendez_vous_lat": ""}, ["Ligne 2, colonne N (rendez_vous_lat) : latitude et longitude vont ensemble."]),
        ({"jour": "2024-03-31", "debut": "02:30", "fin": "", "heure_rendez_vous": ""}, ["Ligne 2, colonne C (debut) : 02:30 n’existe pas cette nuit-là, on passe à l’heure d’été."]),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said_where_it_stands(row: dict[str, Cell], said: list[str]) -> None:
    assert [it.replace("\u202f", " ").replace("\xa0", " ") for it in mistakes(**row)] == said


def test_a_meeting_at_the_start_and_an_end_at_the_start_are_taken() -> None:
    assert mistakes(heure_rendez_vous="09:30") == []


def test_the_day_without_a_year_is_the_closest() -> None:
    read = read_programme(
        Table([["ref", "jour", "debut", "titre", "type"], ["a", "26 mars", "9h", "T", "visite"]]),
        PARIS,
        EMPTY,
        date(2025, 1, 1),
    )
    assert isinstance(read, Programme)
    assert read.entries[0].starts == instant("2025-03-26 09:00")
