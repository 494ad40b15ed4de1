"""A server that does not know how a button looks, or that one copies, costs no message: sent again without, once."""

from __future__ import annotations

from bot.chat.screen import Button, Look, Screen
from bot.outbox.acts import Queued, Send
from tests.outbox.conftest import ANA, BEN, Post

ROWS = ((Button("Retirer", data="1:a", look=Look.RED), Button("Copier", copy="+33639980102")),)
COPY = "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
STYLE = "Bad Request: invalid button style specified"


def colourful(chat: int) -> Queued:
    return Queued(chat, Send(Screen("Bonjour", ROWS)))


def shown(post: Post, chat: int) -> list[dict[str, object]]:
    [message] = [it for it in post.telegram.messages(chat) if it.get("text") == "Bonjour"]
    return [button for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row]


async def test_where_they_are_known_they_are_shown(post: Post) -> None:
    await post.owed_and_sent(colourful(ANA))
    assert shown(post, ANA) == [
        {"text": "Retirer", "callback_data": "1:a", "style": "danger"},
        {"text": "Copier", "copy_text": {"text": "+33639980102"}},
    ]


async def test_what_is_refused_is_left_out_and_remembered(post: Post) -> None:
    post.telegram.fail_next("sendMessage", 400, COPY)
    await post.owed_and_sent(colourful(ANA))
    assert shown(post, ANA) == [{"text": "Retirer", "callback_data": "1:a", "style": "danger"}]
    await post.owed_and_sent(colourful(BEN))
    assert shown(post, BEN) == shown(post, ANA)
    assert post.calls.count("sendMessage") == 3  # the one that was refused, and one for each


async def test_each_of_them_apart(post: Post) -> None:
    post.telegram.fail_next("sendMessage", 400, STYLE)
    await post.owed_and_sent(colourful(ANA))
    assert shown(post, ANA) == [
        {"text": "Retirer", "callback_data": "1:a"},
        {"text": "Copier", "copy_text": {"text": "+33639980102"}},
    ]


async def test_another_refusal_is_not_tried_again(post: Post) -> None:
    post.telegram.fail_next("sendMessage", 400, "Bad Request: message is too long")
    await post.owed_and_sent(colourful(ANA))
    assert await post.states() == [("refused", "Message is too long")]
