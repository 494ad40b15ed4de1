"""`speaks = false`: the bot is in the group, lets people in, and says nothing of the programme there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.people.rules.person import Role
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip, read_trip
from tests.cards.test_stories import later, leave, morning
from tests.stories import CLAIRE
from tests.town import GROUP, text_of, town


def test_the_trip_file_says_it() -> None:
    text = SHIPPED_TRIP.read_text("utf-8")
    assert read_trip(text).group_speaks
    assert not read_trip(text.replace("speaks = true", "speaks = false")).group_speaks


@pytest.mark.parametrize("speaks", [True, False])
async def test_neither_the_day_nor_the_next_step_is_said_there(tmp_path: Path, speaks: bool) -> None:
    trip = replace(load_trip(SHIPPED_TRIP), group_speaks=speaks)
    async with town(trip, tmp_path, "2024-03-26 09:15", frozenset({CLAIRE})) as place:
        claire = await place.person(CLAIRE, "Claire", Role.ORGANISER)
        place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id], kind="supergroup")
        place.telegram.adds_bot(claire.id, GROUP, administrator=True)
        await place.settled()
        place.telegram.says(claire.id, "/lier", GROUP)
        await place.settled()
        before = len(place.telegram.messages(GROUP))
        await morning(place)
        await later(place, "trajet-mercredi", tell=True, minutes=10)
        await leave(place)
        said = [text_of(it) for it in place.telegram.messages(GROUP)[before:]]
        assert bool(said) is speaks
