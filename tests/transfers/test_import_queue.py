"""Files are read one at a time; those that wait are told so, and nobody else waits for them."""

from __future__ import annotations

import asyncio

from bot.documents.csv import write_csv
from bot.documents.table import Table
from bot.outbox.acts import Fetch
from bot.transfers.actions.imports import MOST_WAITING, Imports
from tests.documents.workbooks import xlsx
from tests.town import Reader, Town

HEAD = ["prenom", "nom", "organisation", "telephone"]


def file(claire: Reader) -> Fetch:
    return Fetch("file", "liste.csv", 100, "", claire.id)


async def come(place: Town, claire: Reader, many: int) -> list[str]:
    imports = Imports(place.app.services.database, place.app.services.trip)
    content = write_csv(Table([HEAD, ["Zoé", "Lefèvre", "Ville", "0639980012"]]))
    await asyncio.gather(*(imports.received(file(claire), content) for _ in range(many)))
    for _ in range(many):
        place.clock.pass_by(seconds=2)
        await place.settled()
    return claire.unread()


async def test_files_that_come_together_are_read_one_after_the_other(place: Town, claire: Reader) -> None:
    said = await come(place, claire, 3)
    assert sum(it.startswith("Ce que cette liste changerait") for it in said) == 3
    assert said[:2] == [
        "Un autre fichier est en cours de lecture\u00a0: le vôtre sera lu juste après.",
        "2 fichiers sont lus avant le vôtre, l’un après l’autre. La réponse arrive ensuite.",
    ]


async def test_too_many_files_are_to_be_sent_again_later(place: Town, claire: Reader) -> None:
    said = await come(place, claire, MOST_WAITING + 2)
    assert said.count("Trop de fichiers attendent d’être lus. Renvoyez celui-ci dans une minute.") == 2
    assert sum(it.startswith("Ce que cette liste changerait") for it in said) == MOST_WAITING


async def test_a_stranger_is_answered_while_the_longest_list_is_read(place: Town, claire: Reader, omar: Reader) -> None:
    imports = Imports(place.app.services.database, place.app.services.trip)
    rows = [HEAD, *(["Zoé", f"Lefèvre {n}", f"Ville {n % 700}", "0639980012"] for n in range(10_000))]
    reading = asyncio.create_task(imports.received(Fetch("f", "l.xlsx", 1, "", claire.id), xlsx(rows)))
    answers = []
    while not reading.done():
        answers.append(await omar.says("/start"))
        place.clock.pass_by(seconds=1)
    await reading
    assert len(answers) > 10 and all(answers)
