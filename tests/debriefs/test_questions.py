"""The questions of the trip file are asked, read and kept in the carnet in the language of whoever reads."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.carnet.actions.gather import shared
from bot.carnet.screens import asks
from bot.people.rules.person import Language, Role
from bot.settings import SHIPPED_TRIP
from bot.trip import DebriefQuestion, Wording
from bot.tripfile.read import load_trip
from tests.debriefs.test_stories import ENDS, VISIT
from tests.people.test_gate import forge
from tests.town import Town, text_of, town

SURPRISE = DebriefQuestion(
    "surprise",
    {
        Language.FR: Wording("La surprise", "Qu’est-ce qui vous a surpris·e\u202f?", ("Le lieu", "Le <b>café</b>")),
        Language.EN: Wording("The surprise", "What surprised you?", ("The place", "The coffee")),
    },
)


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    trip = load_trip(SHIPPED_TRIP)
    asked = replace(trip.debriefs, visit=(SURPRISE, DebriefQuestion("idea")), day=(DebriefQuestion("wonder"),))
    async with town(replace(trip, debriefs=asked), tmp_path, "2024-03-26 09:15", frozenset({101})) as made:
        await made.app.settled()  # what was due before anybody is there
        yield made


async def test_its_own_questions_are_asked_in_place_of_those_announced(place: Town) -> None:
    ana, zoe = await place.participant(201, "Ana"), await place.person(205, "Zoe", Role.PARTICIPANT, "en")
    claire = await place.person(101, "Claire", Role.ORGANISER)
    await place.until(ENDS)
    for _ in range(3):  # pushes take their time
        place.clock.pass_by(seconds=5)
        await place.settled()
    assert ana.buttons[:2] == ["La surprise", "Une idée à rapporter"]
    assert (await ana.taps("La surprise")).startswith("Qu’est-ce qui vous a surpris·e\u202f?\n\n")
    assert (await ana.taps("Le <b>café</b>")).startswith("C’est gardé, sous «\u202fLa surprise\u202f».")
    assert (await zoe.taps("The surprise")).startswith("What surprised you?")
    await zoe.says("How quiet it was")
    assert (await zoe.says("/journal"))[-1].splitlines()[2:4] == [
        f"1. {VISIT} (signed)",
        "The surprise: How quiet it was",
    ]
    await claire.says("/debrief")
    read = await claire.taps(next(it for it in claire.buttons if it.startswith("Lire")))
    assert "La surprise\u00a0: How quiet it was\n— Zoe" in read
    async with place.app.services.database.reading() as work:
        made = await shared(work, place.app.services.trip)
    assert {asks(it, Language.EN) for _, it in made.sayings} == {"The surprise"}


@pytest.mark.parametrize("data", ["ask:1:worked", "word:1:surprise:3", "word:1:surprise:0", "word:1:worked:1"])
async def test_what_is_not_asked_cannot_be_answered(place: Town, data: str) -> None:
    ana = await place.participant(201, "Ana")
    await place.until(ENDS)
    before = text_of(ana.last)
    forge(place, ana, f"1:debrief:{data}")
    await place.settled()
    assert text_of(ana.last) == before
    async with place.app.services.database.reading() as work:
        assert await work.debriefs.contributions(ana.id) == []
