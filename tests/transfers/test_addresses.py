"""Where to write to the hosts of each visit, as a programme’s file says."""

from __future__ import annotations

from bot.documents.cells import Cell
from bot.documents.rows import Mistake
from bot.documents.table import Table
from bot.transfers.rules.addresses import read_addresses

HEAD: list[Cell] = ["ref", "jour", "debut", "titre", "type", "hote_email"]


def test_an_address_is_read_with_its_visit_and_an_empty_one_says_nothing() -> None:
    port: list[Cell] = [" port ", "2024-03-26", "09:30", "Le port", "visite", "Nadia@Port.FR"]
    meal: list[Cell] = ["repas", "2024-03-26", "12:30", "Repas", "repas", ""]
    assert read_addresses(Table([HEAD, port, meal])) == ({"port": "nadia@port.fr"}, [])


def test_only_the_mistakes_of_the_addresses_are_told_here() -> None:
    wrong: list[Cell] = ["port", "le 40 mars", "09:30", "", "visite", "nadia@"]
    gare: list[Cell] = ["gare", "2024-03-26", "14:00", "La gare", "visite", "marc@gare.fr"]
    place: dict[str, str | int] = {"row": "2", "column": "F (hote_email)", "said": "nadia@"}
    mistake = Mistake("documents-sheet-not-an-email", place)
    assert read_addresses(Table([HEAD, wrong, gare])) == ({"gare": "marc@gare.fr"}, [mistake])
    assert read_addresses(Table([["ref"], ["port"]])) == ({}, [])
