"""The carnet of an earlier trip is sent in chat by an organiser: previewed, confirmed, or refused in a sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.memory.actions import read_apart
from bot.memory.rules.file import Mistake
from bot.people.rules.person import Person, Role
from tests.memory.test_file import FILE
from tests.team.test_organisers import imported
from tests.town import Reader, Town, text_of

NAME = "carnet.json"
NO_CARNET = "Ce fichier n’est pas un carnet exporté en JSON, ou vient d’une version plus récente."


def content(**changes: Any) -> bytes:  # noqa: ANN401  # a file's values
    return json.dumps(FILE | changes).encode()


async def kept(place: Town) -> list[str]:
    async with place.app.services.database.reading() as work:
        return [it.trip for it in await work.memory.delegations()]


async def test_it_is_previewed_then_imported_by_a_button(place: Town, claire: Reader, ana: Reader) -> None:
    said = await imported(place, claire, content(), NAME)
    assert said[-1] == (
        "Voyage en Bretagne, du 9 au 11 mai 2022\u00a0: 3 contributions.\n\n"
        "• La fabrique citoyenne\u00a0: 2\n• De la journée entière\u00a0: 1\n\n"
        "Les participant·es pourront y chercher, par /memoire."
    )
    assert claire.buttons == ["Importer ce carnet", "Abandonner ce fichier"]
    assert await kept(place) == []
    assert await claire.taps("Importer ce carnet") == "Importé\u00a0: /memoire le trouve."
    assert await kept(place) == ["Voyage en Bretagne"]
    assert "Les élèves ont voté." in (await ana.says("/memoire eleves"))[-1]
    async with place.app.services.database.reading() as work:
        [note] = [it for it in await work.audit.latest(20) if it.what == "carnet imported"]
    assert (note.who, note.detail) == (claire.id, "Voyage en Bretagne")


async def test_known_as_it_is_or_in_a_newer_version_it_says_so(place: Town, claire: Reader) -> None:
    await imported(place, claire, content(), NAME)
    await claire.taps("Importer ce carnet")
    same = json.dumps(FILE, indent=4).encode()  # written otherwise, it says the same
    assert "Ce carnet est déjà importé tel quel." in (await imported(place, claire, same, NAME))[-1]
    newer = content(days=[{"day": "2022-05-09", "said": [{"question": "keep", "words": "Autre chose."}]}])
    said = (await imported(place, claire, newer, NAME))[-1]
    assert said.startswith(
        "Voyage en Bretagne, du 9 au 11 mai 2022\u00a0: déjà importé\u202f; une contribution le remplace."
    )
    assert await claire.taps("Abandonner ce fichier") == "Carnet abandonné\u00a0: rien n’a été importé."
    assert await kept(place) == ["Voyage en Bretagne"]


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (b'{"name": "Ana", "answers": []}', NO_CARNET),
        (b"[]", NO_CARNET),
        (content(format="autre"), NO_CARNET),
        (b"{", "Ce fichier n’est pas du JSON que l’on puisse lire."),
        (b"\xff\xd8\xff", "Ce fichier n’est pas du JSON que l’on puisse lire."),
    ],
)
async def test_what_is_no_carnet_is_refused_in_a_sentence(place: Town, claire: Reader, sent: bytes, said: str) -> None:
    assert (await imported(place, claire, sent, NAME))[-1] == said
    assert await kept(place) == []


async def test_mistakes_are_told_at_once_with_their_place(place: Town, claire: Reader) -> None:
    wrong = content(days=[{"day": "hier", "said": [{"question": "keep", "words": "a", "secret": "Ana"}]}])
    said = (await imported(place, claire, wrong, NAME))[-1]
    assert said.startswith("2 erreurs dans le fichier\nRien n’a été importé.")
    assert "• days[0].day\u00a0: n’est pas ce qui est attendu." in said
    assert "• days[0].said[0].secret\u00a0: n’est pas attendu. Seul le carnet que le réseau publie s’importe." in said


async def test_a_file_made_to_be_wrong_a_million_times_costs_the_bot_nothing() -> None:
    """Its process dies of it, within its bounds."""
    days = b"{}," * 1_500_000
    found = await read_apart(content()[:-2].replace(b'"days": [', b'"days": [' + days) + b"]}")
    assert isinstance(found, list)
    assert found[0] in (Mistake("", "json"), Mistake("days[0].day", "missing"))


async def test_only_organisers_import_and_what_participants_send_is_a_file_like_others(
    place: Town, ana: Reader
) -> None:
    await imported(place, ana, content(), NAME)
    assert "Importer ce carnet" not in ana.buttons
    ines = await place.person(102, "Inès", Role.ORGANISER)
    await imported(place, ines, content(), NAME)
    async with place.app.services.database.work() as work:  # no organiser any more when she presses
        await work.people.save(Person(ines.id, "Inès", Role.PARTICIPANT))
    await ines.taps("Importer ce carnet")
    assert await kept(place) == []


async def test_in_english(place: Town) -> None:
    zoe = await place.person(205, "Zoe", Role.ORGANISER, "en")
    said = (await imported(place, zoe, content(), NAME))[-1]
    assert said.startswith("Voyage en Bretagne, 9 – 11 May 2022: 3 contributions.\n\n• La fabrique citoyenne: 2")
    assert await zoe.taps("Import this journal") == "Imported: /memory finds it."
    assert text_of(zoe.last) == "Imported: /memory finds it."
