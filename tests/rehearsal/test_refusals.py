"""What Telegram refuses to do, in its words."""

from __future__ import annotations

import pytest

from bot.rehearsal.telegram import Telegram
from bot.rehearsal.writing import NotThere
from tests.clocks import HandClock
from tests.rehearsal.conftest import ANA, BEN, CHEN, GROUP, STRANGER, Caller, button

SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def test_people_who_cannot_be_written_to(telegram: Telegram, call: Caller) -> None:
    assert await call.refusal("sendMessage", chat_id=STRANGER, text="a") == (400, "Bad Request: chat not found")
    telegram.person(STRANGER, "Eve")
    shy = (403, "Forbidden: bot can't initiate conversation with a user")
    assert await call.refusal("sendMessage", chat_id=STRANGER, text="a") == shy
    telegram.starts(STRANGER)
    telegram.blocks(STRANGER)
    blocked = (403, "Forbidden: bot was blocked by the user")
    assert await call.refusal("sendMessage", chat_id=STRANGER, text="a") == blocked
    telegram.starts(STRANGER)
    await call("sendMessage", chat_id=STRANGER, text="a")


async def test_groups_that_cannot_be_written_to(telegram: Telegram, call: Caller) -> None:
    telegram.group(-600, "Autre", [ANA], [ANA])
    assert await call.refusal("sendMessage", chat_id=-600, text="a") == (400, "Bad Request: chat not found")
    telegram.adds_bot(ANA, -600)
    telegram.removes_bot(ANA, -600)
    kicked = (403, "Forbidden: bot was kicked from the group chat")
    assert await call.refusal("sendMessage", chat_id=-600, text="a") == kicked
    await call("leaveChat", chat_id=GROUP)
    gone = (403, "Forbidden: bot is not a member of the group chat")
    assert await call.refusal("sendMessage", chat_id=GROUP, text="a") == gone


async def test_a_group_that_became_a_supergroup(telegram: Telegram, call: Caller) -> None:
    new = telegram.migrates(ANA, GROUP)
    answer = await call.answer("sendMessage", chat_id=GROUP, text="a")
    assert answer.body == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new},
    }
    await call("sendMessage", chat_id=new, text="a")


async def test_edits(telegram: Telegram, call: Caller) -> None:
    sent = await call("sendMessage", chat_id=ANA, text="<b>a</b>", parse_mode="HTML", reply_markup=button())
    it = {"chat_id": ANA, "message_id": sent["message_id"]}
    same = await call.refusal("editMessageText", **it, text="<b>a</b>", parse_mode="HTML", reply_markup=button())
    assert same == (400, SAME)
    assert "reply_markup" not in await call("editMessageText", **it, text="<b>a</b>", parse_mode="HTML")
    assert await call.refusal("editMessageReplyMarkup", **it) == (400, SAME)
    assert (await call("editMessageText", **it, text="a"))["edit_date"] == sent["date"]
    unknown = await call.refusal("editMessageText", chat_id=ANA, message_id=9999, text="a")
    assert unknown == (400, "Bad Request: message to edit not found")
    theirs = telegram.says(ANA, "b")["message_id"]
    refused = await call.refusal("editMessageText", chat_id=ANA, message_id=theirs, text="a")
    assert refused == (400, "Bad Request: message can't be edited")
    place = await call("sendVenue", chat_id=ANA, latitude=1, longitude=2, title="a", address="b")
    refused = await call.refusal("editMessageText", chat_id=ANA, message_id=place["message_id"], text="a")
    assert refused == (400, "Bad Request: there is no text in the message to edit")


async def test_pressed_buttons(telegram: Telegram, call: Caller, clock: HandClock) -> None:
    shown = await call("sendMessage", chat_id=ANA, text="a", reply_markup=button())
    with pytest.raises(NotThere):
        telegram.taps(ANA, shown["message_id"], "2:other")
    query = telegram.taps(ANA, shown["message_id"], "1:see")
    assert telegram.answer(query) is None
    await call("answerCallbackQuery", callback_query_id=query, text="Fait")
    popup = telegram.answer(query)
    assert popup is not None and (popup.text, popup.alert) == ("Fait", False)
    assert await call.refusal("answerCallbackQuery", callback_query_id=query) == (400, OLD)
    assert await call.refusal("answerCallbackQuery", callback_query_id="1") == (400, OLD)
    late = telegram.taps(ANA, shown["message_id"], "1:see")
    clock.pass_by(seconds=151)
    assert await call.refusal("answerCallbackQuery", callback_query_id=late) == (400, OLD)


async def test_deleting(telegram: Telegram, call: Caller, clock: HandClock) -> None:
    sent = await call("sendMessage", chat_id=ANA, text="a")
    group = await call("sendMessage", chat_id=GROUP, text="a")
    clock.pass_by(hours=48, seconds=1)
    refused = await call.refusal("deleteMessage", chat_id=ANA, message_id=sent["message_id"])
    assert refused == (400, "Bad Request: message can't be deleted for everyone")
    await call("deleteMessage", chat_id=GROUP, message_id=group["message_id"])
    refused = await call.refusal("deleteMessage", chat_id=GROUP, message_id=group["message_id"])
    assert refused == (400, "Bad Request: message to delete not found")
    telegram.promotes_bot(ANA, GROUP, can_pin_messages=True)
    theirs = telegram.says(BEN, "/a", GROUP)["message_id"]
    refused = await call.refusal("deleteMessage", chat_id=GROUP, message_id=theirs)
    assert refused == (400, "Bad Request: message can't be deleted for everyone")


async def test_rights(telegram: Telegram, call: Caller) -> None:
    telegram.promotes_bot(ANA, GROUP, can_manage_chat=True)
    sent = (await call("sendMessage", chat_id=GROUP, text="a"))["message_id"]
    refusals = [
        await call.refusal("pinChatMessage", chat_id=GROUP, message_id=sent),
        await call.refusal("banChatMember", chat_id=GROUP, user_id=BEN),
        await call.refusal("createChatInviteLink", chat_id=GROUP),
        await call.refusal("approveChatJoinRequest", chat_id=GROUP, user_id=BEN),
    ]
    assert refusals == [
        (400, "Bad Request: not enough rights to manage pinned messages in the chat"),
        (400, "Bad Request: not enough rights to restrict/unrestrict chat member"),
        (400, "Bad Request: not enough rights to manage chat invite link"),
        (400, "Bad Request: not enough rights to manage chat invite link"),
    ]


async def test_members(telegram: Telegram, call: Caller) -> None:
    group = telegram.migrates(ANA, GROUP)
    owner = await call.refusal("banChatMember", chat_id=group, user_id=ANA)
    assert owner == (400, "Bad Request: can't remove chat owner")
    await call("unbanChatMember", chat_id=group, user_id=BEN, only_if_banned=True)
    assert telegram.chats[group].members[BEN] == "member"
    await call("unbanChatMember", chat_id=group, user_id=BEN)
    assert telegram.chats[group].members[BEN] == "left"
    await call("banChatMember", chat_id=group, user_id=CHEN)
    with pytest.raises(NotThere):
        telegram.joins(CHEN, group)
    present = await call.refusal("approveChatJoinRequest", chat_id=group, user_id=ANA)
    assert present == (400, "Bad Request: USER_ALREADY_PARTICIPANT")
    nobody = await call.refusal("declineChatJoinRequest", chat_id=group, user_id=BEN)
    assert nobody == (400, "Bad Request: HIDE_REQUESTER_MISSING")


async def test_a_join_request_opens_five_minutes_and_a_refusal_closes_them(
    telegram: Telegram, call: Caller, clock: HandClock
) -> None:
    for person in (201, 202):
        telegram.person(person, "Dev")
        telegram.asks_to_join(person, GROUP)
        await call("sendMessage", chat_id=person, text="Bonjour")
    await call("declineChatJoinRequest", chat_id=GROUP, user_id=201)
    assert (await call.refusal("sendMessage", chat_id=201, text="a"))[0] == 403
    clock.pass_by(minutes=5)
    assert (await call.refusal("sendMessage", chat_id=202, text="a"))[0] == 403


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        (
            "sendMessage",
            {"chat_id": ANA, "text": "a", "reply_parameters": {"message_id": 99}},
            "message to be replied not found",
        ),
        ("copyMessage", {"chat_id": ANA, "from_chat_id": BEN, "message_id": 99}, "message to copy not found"),
        ("forwardMessage", {"chat_id": ANA, "from_chat_id": BEN, "message_id": 99}, "message to forward not found"),
        ("pinChatMessage", {"chat_id": ANA, "message_id": 99}, "message to pin not found"),
        ("setMessageReaction", {"chat_id": ANA, "message_id": 99}, "message to react not found"),
        ("unpinChatMessage", {"chat_id": ANA}, "message to unpin not found"),
        ("sendDocument", {"chat_id": ANA, "document": "abc"}, "wrong file identifier/HTTP URL specified"),
        ("getFile", {"file_id": "abc"}, "invalid file_id"),
        ("getChatMember", {"chat_id": GROUP, "user_id": 7}, "user not found"),
    ],
)
async def test_what_is_not_there(call: Caller, method: str, params: dict[str, object], words: str) -> None:
    assert await call.refusal(method, **params) == (400, f"Bad Request: {words}")


async def test_wrong_tokens_and_methods(telegram: Telegram) -> None:
    telegram.on_call.clear()  # the oracle knows no such method either
    stranger = await telegram.call("getMe", {}, token="1:wrong")
    assert stranger.body == {"ok": False, "error_code": 401, "description": "Unauthorized"}
    unknown = await telegram.call("sendFlowers", {})
    assert unknown.body == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_faults_on_demand(telegram: Telegram, call: Caller) -> None:
    telegram.fail_next("sendMessage", 429, retry_after=7)
    answer = await call.answer("sendMessage", chat_id=ANA, text="a")
    assert answer.body["parameters"] == {"retry_after": 7}
    telegram.fail_next("*", 500, times=2, delivered=True)
    assert (await call.refusal("sendMessage", chat_id=ANA, text="b"))[0] == 500
    assert (await call.refusal("getMe"))[0] == 500
    assert [it["text"] for it in telegram.messages(ANA)] == ["b"]
    telegram.outage = True
    assert await call.refusal("getMe") == (502, "Bad Gateway")
