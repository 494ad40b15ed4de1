"""Somebody is found by name whatever the case and the accents, the same on both databases."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from bot.people.rules.person import Person
from storage.database import Database
from storage.people import CHUNK, FOUND

NAMES = ["Élodie Œuvrard", "Zoé Ébène", "Jean-Noël d’Artois", "Omar Straße", "100 % Ana"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("élodie", ["Élodie Œuvrard"]),
        ("ÉLODIE", ["Élodie Œuvrard"]),
        ("elodie oeuv", ["Élodie Œuvrard"]),
        ("ébène", ["Zoé Ébène"]),
        ("jean noel", ["Jean-Noël d’Artois"]),
        ("d'artois", ["Jean-Noël d’Artois"]),
        ("STRASSE", ["Omar Straße"]),
        ("an", ["Jean-Noël d’Artois", "100 % Ana"]),
        ("%", []),
        ("_", []),
        ("Nadia", []),
    ],
)
async def test_a_name_is_found_folded(database: Database, words: str, found: list[str]) -> None:
    async with database.work() as work:
        for number, name in enumerate(NAMES):
            await work.people.save(Person(number + 1, name))
    async with database.reading() as work:
        assert [it.name for it in await work.people.find(words)] == found


async def test_no_more_is_read_than_it_takes(database: Database) -> None:
    """Ten of a crowd: its first names alone are looked at, and ten people loaded."""
    async with database.work() as work:
        for number in range(CHUNK * 3):
            await work.people.save(Person(number + 1, "Élodie"))
    read: list[str] = []
    event.listen(database.engine.sync_engine, "before_cursor_execute", lambda *it: read.append(it[2]))
    async with database.reading() as work:
        assert [it.id for it in await work.people.find("élodie")] == list(range(1, FOUND + 1))
    asked = [it for it in read if it.lstrip().lower().startswith("select")]
    assert len(asked) == 2
