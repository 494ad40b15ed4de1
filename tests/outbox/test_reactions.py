"""A sign on somebody's message is a receipt; where the server knows none, the sentence comes instead."""

from __future__ import annotations

from bot.chat.screen import Screen
from bot.outbox.acts import Queued, React
from tests.outbox.conftest import ANA, Post


async def written(post: Post) -> int:
    post.telegram.says(ANA, "Les clés")
    return int(post.telegram.messages(ANA)[-1]["message_id"])


def receipt(message: int) -> Queued:
    return Queued(ANA, React(message, "👌", Screen("Note gardée.")))


async def test_where_it_is_known_nothing_else_is_said(post: Post) -> None:
    message = await written(post)
    await post.owed_and_sent(receipt(message))
    assert (post.telegram.messages(ANA)[-1]["reaction"], post.read(ANA)) == ("👌", [])
    assert await post.states() == [("sent", None)]


async def test_a_server_that_knows_none_costs_no_message_and_is_asked_once(post: Post) -> None:
    message = await written(post)
    post.telegram.fail_next("setMessageReaction", 404, "Not Found")
    await post.owed_and_sent(receipt(message))
    await post.owed_and_sent(receipt(message))
    assert post.read(ANA) == ["Note gardée.", "Note gardée."]
    assert post.calls.count("setMessageReaction") == 1


async def test_a_message_deleted_meanwhile_is_answered_and_the_next_has_its_sign(post: Post) -> None:
    message = await written(post)
    await post.owed_and_sent(receipt(message + 1000))
    await post.owed_and_sent(receipt(message))
    assert post.read(ANA) == ["Note gardée."]
    assert post.calls.count("setMessageReaction") == 2
