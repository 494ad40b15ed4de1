"""Updates wait, are confirmed by offset or by the webhook's 2xx, and are only those asked for."""

from __future__ import annotations

import asyncio

from bot.rehearsal.answers import Json
from bot.rehearsal.telegram import Telegram
from tests.clocks import HandClock
from tests.rehearsal.conftest import ANA, BEN, CHEN, GROUP, Caller, button


async def texts(call: Caller, **params: object) -> list[str]:
    return [it["message"]["text"] for it in await call.many("getUpdates", **params)]


async def test_an_update_stays_until_a_later_offset_confirms_it(telegram: Telegram, call: Caller) -> None:
    for text in "abc":
        telegram.says(ANA, text)
    first = (await call.many("getUpdates", limit=1))[0]["update_id"]
    assert await texts(call) == ["a", "b", "c"]
    assert await texts(call, offset=first + 1) == ["b", "c"]
    assert await texts(call, offset=first + 1000) == ["b", "c"]
    assert await texts(call, offset=-1) == ["c"]
    assert await texts(call, offset=first + 3) == []
    assert telegram.pending == 0


async def test_a_long_poll_returns_as_soon_as_something_comes(telegram: Telegram, call: Caller) -> None:
    waiting = asyncio.create_task(texts(call, timeout=30))
    await asyncio.sleep(0)
    telegram.says(ANA, "a")
    assert await waiting == ["a"]


async def test_a_second_reader_sends_the_first_away(telegram: Telegram, call: Caller) -> None:
    first = asyncio.create_task(call.refusal("getUpdates", timeout=30))
    await asyncio.sleep(0)
    second = asyncio.create_task(texts(call, timeout=30))
    assert (await first)[0] == 409
    telegram.says(ANA, "a")
    assert await second == ["a"]


async def test_updates_and_taps_do_not_wait_for_ever(telegram: Telegram, call: Caller, clock: HandClock) -> None:
    shown = await call("sendMessage", chat_id=ANA, text="a", reply_markup=button())
    telegram.taps(ANA, shown["message_id"], "1:see")
    telegram.says(ANA, "a")
    clock.pass_by(seconds=151)
    assert await texts(call) == ["a"]
    clock.pass_by(hours=24)
    assert await texts(call) == []


async def test_members_comings_are_told_to_those_who_ask(telegram: Telegram, call: Caller) -> None:
    telegram.leaves(CHEN, GROUP)
    assert [set(it) - {"update_id"} for it in await call.many("getUpdates")] == [{"message"}]
    await call("getUpdates", offset=-1, allowed_updates=["chat_member"])
    telegram.leaves(BEN, GROUP)
    assert [set(it) - {"update_id"} for it in await call.many("getUpdates", offset=-1)] == [{"chat_member"}]
    assert (await call("getWebhookInfo"))["allowed_updates"] == ["chat_member"]


async def test_privacy_mode_in_groups(telegram: Telegram, call: Caller) -> None:
    telegram.promotes_bot(ANA, GROUP, can_pin_messages=False)
    hello = await call("sendMessage", chat_id=GROUP, text="Bonjour")
    await call("getUpdates", offset=-1)
    telegram.says(BEN, "entre nous", GROUP)
    telegram.says(BEN, "/demain@AutreBot", GROUP)
    telegram.says(BEN, "/demain@escalebot", GROUP)
    telegram.says(BEN, "/demain", GROUP)
    telegram.says(BEN, "oui", GROUP, reply_to=hello["message_id"])
    seen = [it["message"]["text"] for it in await call.many("getUpdates") if "message" in it]
    assert seen == ["/demain@escalebot", "/demain", "oui"]


async def test_the_webhook_is_tried_again_and_keeps_the_order_of_a_chat(
    telegram: Telegram, call: Caller, clock: HandClock
) -> None:
    tried: list[tuple[str, str, str]] = []
    statuses = [500, 503, 200, 200]
    asleep = asyncio.Event()

    async def post(url: str, headers: dict[str, str], update: Json) -> int:
        tried.append((url, headers["X-Telegram-Bot-Api-Secret-Token"], update["message"]["text"]))
        status = statuses.pop(0)
        if status != 200:
            asleep.set()
        return status

    telegram.post = post
    await call("setWebhook", url="https://example.org/hook", secret_token="abc")
    assert (await call.refusal("getUpdates"))[0] == 409
    telegram.says(ANA, "a")
    telegram.says(ANA, "b")
    for seconds in (1, 2):
        await asleep.wait()
        asleep.clear()
        await asyncio.sleep(0)
        clock.pass_by(seconds=seconds)
    await telegram.drained()
    assert tried == [("https://example.org/hook", "abc", text) for text in "aaab"]
    assert (await call("getWebhookInfo"))["last_error_message"] == "Wrong response from the webhook: 503"


async def test_what_the_page_hears(telegram: Telegram, call: Caller) -> None:
    heard: list[tuple[int, str]] = []
    telegram.on_change.append(lambda change: heard.append((change.chat, change.what)))
    sent = await call("sendMessage", chat_id=ANA, text="a")
    await call("editMessageText", chat_id=ANA, message_id=sent["message_id"], text="b")
    await call("deleteMessage", chat_id=ANA, message_id=sent["message_id"])
    assert heard == [(ANA, "message"), (ANA, "edited"), (ANA, "deleted")]


async def test_menus_by_scope_and_language(telegram: Telegram, call: Caller) -> None:
    def menu(name: str) -> dict[str, object]:
        return {"commands": [{"command": name, "description": name}]}

    telegram.person(BEN, "Ben", "en", started=True)
    await call("setMyCommands", **menu("all"))
    await call("setMyCommands", **menu("anglais"), language_code="en")
    await call("setMyCommands", **menu("ana"), scope={"type": "chat", "chat_id": ANA})
    await call("setMyCommands", **menu("groupe"), scope={"type": "all_group_chats"})
    seen = [telegram.menu(ANA, ANA), telegram.menu(BEN, BEN), telegram.menu(CHEN, CHEN), telegram.menu(GROUP, ANA)]
    assert [it[0]["command"] for it in seen] == ["ana", "anglais", "all", "groupe"]


def test_a_group_is_seen_by_those_in_it(telegram: Telegram) -> None:
    telegram.says(ANA, "a", GROUP)
    telegram.person(999, "Eve")
    assert [it["text"] for it in telegram.messages(GROUP, BEN)] == ["a"]
    assert telegram.messages(GROUP, 999) == []


def test_a_long_word_leaves_in_parts(telegram: Telegram) -> None:
    telegram.says(ANA, "a" * 5000)
    assert [len(it["text"]) for it in telegram.messages(ANA)] == [4096, 904]
