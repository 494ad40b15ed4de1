"""The carnet holds the questions that were asked and the promises that their authors show; nothing else of them."""

from __future__ import annotations

import json

from bot.carnet.actions.documents import edition
from bot.carnet.actions.gather import own, shared
from bot.carnet.documents.formats import written
from bot.carnet.rules.carnet import Carnet
from bot.debriefs.rules.contributions import Mark
from bot.people.rules.person import Language
from tests.debriefs.test_themes import wrote
from tests.town import Reader, Town


async def json_of(place: Town, made: Carnet) -> str:
    async with place.app.services.database.reading() as work:
        content = written("json", await edition(work, place.app.services.trip, made, Language.FR))
    return json.dumps(json.loads(content), ensure_ascii=False)


async def test_questions_are_there_without_a_name_and_promises_as_their_authors_wish(place: Town, ana: Reader) -> None:
    ben = await place.participant(203, "Benoît")
    await ben.says("/question Qui finance le lieu ?")
    await ben.says("/promesse Lire à voix haute")
    await ben.taps("Les participant·es aussi")
    await ana.says("/promesse Ouvrir le samedi")
    await ana.taps("Tout le réseau, dans le carnet")
    async with place.app.services.database.work() as work:
        [asked] = await work.host_questions.all()
        await work.host_questions.mark(asked.id, asked.state, "La ville.")
        network = await shared(work, place.app.services.trip)
        known = await work.people.get(ben.id)
        assert known is not None
        his = await own(work, place.app.services.trip, known)
    read = await json_of(place, network)
    assert (
        '{"question": "asked", "words": "Qui finance le lieu ?", "author": "", "answer": "La ville.", "heading": "", "themes": []}'
        in read
    )
    assert (
        '{"question": "promised", "words": "Ouvrir le samedi", "author": "Ana", "answer": "", "heading": "", "themes": []}'
        in read
    )
    assert "voix haute" not in read and "Benoît" not in read
    assert "Lire à voix haute" in await json_of(place, his)


async def test_themes_go_with_what_the_network_reads_and_with_nothing_else(
    place: Town, claire: Reader, ana: Reader
) -> None:
    rows = [
        await wrote(place, ana, "Commencer petit"),
        await wrote(place, ana, "Pour moi", Mark.PRIVATE, "takes"),
        await wrote(place, claire, "Sans mon nom", Mark.ANONYMOUS),
    ]
    async with place.app.services.database.work() as work:
        for row, theme in zip(rows, ("Élus", "Intime", "Jeunes"), strict=True):
            await work.debriefs.file([row], [theme])
        network = await shared(work, place.app.services.trip)
    read = await json_of(place, network)
    assert '"words": "Commencer petit", "author": "Ana", "answer": "", "heading": "", "themes": ["Élus"]' in read
    assert '"words": "Sans mon nom", "author": "", "answer": "", "heading": "", "themes": ["Jeunes"]' in read
    assert "Intime" not in read
