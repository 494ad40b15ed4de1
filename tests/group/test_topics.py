"""A group with topics: answered where one asks, and the bot's own messages where it was bound."""

from __future__ import annotations

import pytest

from tests.town import GROUP, Reader, Town, text_of

CARS, FOOD = 40, 41


@pytest.fixture
async def forum(place: Town, claire: Reader, ana: Reader) -> int:
    await claire.says("/start")
    place.telegram.group(
        GROUP, "Voyage 2024", members=[ana.id], admins=[claire.id], kind="supergroup", topics=(CARS, FOOD)
    )
    place.telegram.adds_bot(claire.id, GROUP)
    place.telegram.says(claire.id, "/lier", GROUP, topic=CARS)
    await place.settled()
    return GROUP


def shown(place: Town, topic: int | None) -> list[str]:
    """What the bot wrote there."""
    messages = [it for it in place.telegram.messages(GROUP) if it["from"]["id"] == place.telegram.bot_id]
    return [text_of(it) for it in messages if it.get("message_thread_id") == topic]


async def test_a_topic_is_answered_in_that_topic(place: Town, forum: int, ana: Reader) -> None:
    place.telegram.says(ana.id, "/prochain", forum, topic=FOOD)
    await place.settled()
    [said] = shown(place, FOOD)
    assert said.startswith("Ensuite, dans 15\u00a0min")
    place.telegram.says(ana.id, "/demain", forum)
    await place.settled()
    assert shown(place, None)[-1].startswith("Demain, mercredi 27 mars")


async def test_what_the_bot_says_by_itself_goes_where_it_was_bound(place: Town, forum: int) -> None:
    bound, lacking = shown(place, CARS)
    assert bound.startswith("C’est fait\u00a0: Voyage 2024")
    assert lacking.startswith("Pour gérer l’entrée dans ce groupe")


async def test_bound_again_in_another_topic_it_speaks_there(place: Town, forum: int, claire: Reader) -> None:
    place.telegram.says(claire.id, "/lier", forum, topic=FOOD)
    await place.settled()
    assert [it[:25] for it in shown(place, FOOD)] == ["Ce groupe est déjà celui ", "Pour gérer l’entrée dans "]


async def test_in_a_topic_that_is_gone_it_speaks_in_the_group(place: Town, forum: int, claire: Reader) -> None:
    place.telegram.chats[forum].topics = (FOOD,)
    before = len(shown(place, None))
    place.telegram.promotes_bot(claire.id, forum, can_pin_messages=True)
    await place.settled()
    assert shown(place, None)[before:][0].startswith("Pour gérer l’entrée dans ce groupe")


async def test_a_button_of_a_topic_answers_there(place: Town, forum: int, ana: Reader) -> None:
    before = shown(place, None)
    place.telegram.says(ana.id, "/programme", forum, topic=FOOD)
    await place.settled()
    await ana.taps("mar. 26 mars", forum)
    assert shown(place, FOOD)[-1].startswith("Mardi 26 mars")
    assert shown(place, None) == before
