"""Erased is erased: what was said is searched for in the files of a bot that goes on running."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.people.rules.person import Person
from bot.privacy.actions.purge import purge
from bot.signup.rules.signup import Answers, Signup
from storage.database import open_database
from tests import databases
from tests.clocks import HandClock
from tests.privacy.test_personal import ANSWERS, ASK, signed_up
from tests.signup.signing import does
from tests.town import Reader, Town

WORDS = ("Anaïs", "L’Œuvre", "anais@arras.example", "végane", "639980001", "39 98 00 02", "Comprendre")


def files(folder: Path) -> dict[str, bytes]:
    return {it.name: it.read_bytes() for it in folder.glob("*.sqlite*")}


def found(folder: Path) -> list[tuple[str, str]]:
    """Which words stand in which file."""
    return [(word, name) for name, held in files(folder).items() for word in WORDS if word.encode() in held]


async def test_every_row_that_is_erased_is_in_no_file(tmp_path: Path) -> None:
    """Pages were split and filled again: what they held before is nowhere either."""
    database = open_database(databases.sqlite(tmp_path), HandClock("2023-11-20 09:00"))
    for written in (3, 40, 9):
        async with database.work() as work:
            for number in range(120):
                answers = Answers(f"Prénom{number:03}", reason=f"Motif{number:03}" * written)
                known = await work.signups.of(number)
                await work.signups.save(replace(known or Signup(person=number), answers=answers))
    async with database.work() as work:
        for number in range(0, 120, 3):
            signup = await work.signups.of(number)
            await work.personal.erase(Person(number, f"Prénom{number:03}"), signup)
    left = {word[-3:] for word in re.findall("(?:Prénom|Motif)[0-9]{3}", "".join(map(text, files(tmp_path).values())))}
    assert left == {f"{number:03}" for number in range(120) if number % 3}
    await database.close()


def text(held: bytes) -> str:
    return held.decode(errors="replace")


@pytest.fixture
async def full(place: Town, ana: Reader, claire: Reader) -> AsyncIterator[Town]:
    """Much was said, and written since."""
    await signed_up(place, ana)
    await does(ana, "/statut", "/mesdonnees", "/equipe Bonjour")
    await does(claire, "/inscrits", "/programme")
    yield place


async def test_who_is_forgotten_is_in_no_file_of_a_running_bot(full: Town, ana: Reader, tmp_path: Path) -> None:
    assert {word for word, _ in found(tmp_path)} == set(WORDS)
    await does(ana, "/oublier", f"!{ASK}")
    await full.settled()
    assert found(tmp_path) == []


async def test_a_question_that_others_read_goes_out_of_their_messages_too(
    place: Town, ana: Reader, claire: Reader, tmp_path: Path
) -> None:
    """It was shown without a name: nothing else in these messages tells whose it is."""
    asked = 'Qui finance <vraiment> le "lieu" de Zuydcoote, et jusqu’à quand\u202f?'
    ben = await place.participant(203, "Ben")
    await does(ana, f"/question {asked}")
    await does(ben, "/question")
    await does(claire, "/question")
    assert "Zuydcoote" in str(files(tmp_path))
    await does(ana, "/oublier", "!Effacer toutes mes données")
    await place.settled()
    assert "Zuydcoote" not in str(files(tmp_path))


async def test_what_the_purge_erases_is_in_no_file(full: Town, ana: Reader, tmp_path: Path) -> None:
    assert ANSWERS.diet == "végane"
    await full.until("2024-04-12 12:00")
    await purge(full.app.services.database, full.app.services.trip)
    assert "végane" not in {word for word, _ in found(tmp_path)}


async def test_answers_that_are_erased_are_in_no_file(place: Town, tmp_path: Path) -> None:
    place.clock.set("2023-11-20 09:00")
    eve = await place.person(401, "Eve")
    await does(eve, "/inscription", "!J’accepte et je continue", "Zuydcoote", "/annuler", "/inscription")
    assert "Zuydcoote" in str(files(tmp_path))
    await does(eve, "/annuler", "!Effacer mes réponses…", "!Oui, tout effacer")
    assert "Zuydcoote" not in str(files(tmp_path))


async def test_what_somebody_still_reads_is_emptied_after_the_next_commit(tmp_path: Path) -> None:
    database = open_database(databases.sqlite(tmp_path), HandClock("2023-11-20 09:00"))
    async with database.work() as work:
        await work.people.save(Person(1, "Zébulon"))
    async with database.reading() as other:
        assert await other.people.get(1)
        async with database.work() as work:
            await work.personal.erase(Person(1, "Zébulon"), None)
        assert await other.people.get(1)
    async with database.work() as work:
        await work.people.save(Person(2, "Eve"))
    assert "Zébulon" not in "".join(map(text, files(tmp_path).values()))
    await database.close()
