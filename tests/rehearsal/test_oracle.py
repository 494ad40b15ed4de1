"""Every method answered and every update pushed has the shape that an independent model promises."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.rehearsal.answers import Answer, Upload
from bot.rehearsal.telegram import METHODS, Telegram
from tests.oracle import Unlike, check_exchange
from tests.rehearsal.conftest import ANA, BEN, CHEN, GROUP, Caller, button, png


async def everything(telegram: Telegram, call: Caller) -> None:
    """Each method once at least, with success."""
    await call("getMe")
    await call("deleteWebhook", drop_pending_updates=True)
    hello = await call(
        "sendMessage", chat_id=ANA, text="<b>Bonjour</b> /aide", parse_mode="HTML", reply_markup=button()
    )
    more = {"reply_parameters": {"message_id": hello["message_id"]}, "protect_content": True}
    await call("sendMessage", chat_id=ANA, text="Et vous ?", reply_markup={"force_reply": True}, **more)
    await call("editMessageText", chat_id=ANA, message_id=hello["message_id"], text="Bonsoir", reply_markup=button())
    await call("editMessageReplyMarkup", chat_id=ANA, message_id=hello["message_id"], reply_markup=button("Autre"))
    query = telegram.taps(ANA, hello["message_id"], label="Autre")
    await call("answerCallbackQuery", callback_query_id=query, text="Fait", show_alert=True)
    sheet = {"document": Upload("a.txt", b"abc", "text/plain")}
    sent = await call("sendDocument", sheet, chat_id=ANA, caption="Un fichier")
    await call("sendDocument", chat_id=BEN, document=sent["document"]["file_id"])
    photo = await call("sendPhoto", {"photo": Upload("a.png", png())}, chat_id=ANA, reply_markup=button())
    place = {"latitude": 48.85, "longitude": 2.35, "title": "Gare", "address": "Place"}
    await call("sendVenue", chat_id=ANA, **place)
    await call("sendLocation", chat_id=ANA, latitude=48.85, longitude=2.35, reply_markup=button())
    await call(
        "editMessageCaption", chat_id=ANA, message_id=photo["message_id"], caption="<b>Vu</b>", parse_mode="HTML"
    )
    media = [{"type": "photo", "media": photo["photo"][-1]["file_id"], "caption": it} for it in ("Une", "Deux")]
    await call("sendMediaGroup", chat_id=BEN, media=media)
    voice = telegram.sends_voice(ANA, b"ogg")["voice"]["file_id"]
    await call("sendVoice", chat_id=BEN, voice=voice, caption="Écoutez")
    await call("copyMessage", chat_id=BEN, from_chat_id=ANA, message_id=photo["message_id"], caption="Vu")
    await call("forwardMessage", chat_id=BEN, from_chat_id=ANA, message_id=photo["message_id"])
    await call("sendChatAction", chat_id=ANA, action="typing")
    await call(
        "setMessageReaction", chat_id=ANA, message_id=hello["message_id"], reaction=[{"type": "emoji", "emoji": "👌"}]
    )
    await call("getFile", file_id=sent["document"]["file_id"])
    await call("deleteMessage", chat_id=ANA, message_id=photo["message_id"])
    await in_the_group(telegram, call)
    await about_the_bot(call)


async def in_the_group(telegram: Telegram, call: Caller) -> None:
    pinned = await call("sendMessage", chat_id=GROUP, text="Demain")
    await call("pinChatMessage", chat_id=GROUP, message_id=pinned["message_id"])
    await call("getChat", chat_id=GROUP)
    await call("getChat", chat_id=ANA)
    await call("unpinChatMessage", chat_id=GROUP)
    for user in (ANA, BEN, telegram.bot_id):
        await call("getChatMember", chat_id=GROUP, user_id=user)
    await call("getChatAdministrators", chat_id=GROUP)
    await call("getChatMemberCount", chat_id=GROUP)
    link = await call("createChatInviteLink", chat_id=GROUP, name="Inscription", creates_join_request=True)
    for newcomer in (201, 202):
        telegram.person(newcomer, "Dev")
        telegram.asks_to_join(newcomer, GROUP, link["invite_link"])
    await call("approveChatJoinRequest", chat_id=GROUP, user_id=201)
    await call("declineChatJoinRequest", chat_id=GROUP, user_id=202)
    await call("revokeChatInviteLink", chat_id=GROUP, invite_link=link["invite_link"])
    group = telegram.migrates(ANA, GROUP)
    await call("banChatMember", chat_id=group, user_id=201)
    await call("getChatMember", chat_id=group, user_id=201)
    await call("unbanChatMember", chat_id=group, user_id=201, only_if_banned=True)
    await call("leaveChat", chat_id=group)


async def about_the_bot(call: Caller) -> None:
    commands = [{"command": "aide", "description": "Aide"}]
    scope = {"type": "chat", "chat_id": ANA}
    await call("setMyCommands", commands=commands, scope=scope, language_code="fr")
    assert await call.many("getMyCommands", scope=scope, language_code="fr") == commands
    await call("deleteMyCommands", scope=scope, language_code="fr")
    assert await call.many("getMyCommands", scope=scope, language_code="fr") == []
    await call("setMyDescription", description="Un voyage")
    await call("setMyShortDescription", short_description="Un voyage")
    await call("getUpdates", timeout=0, allowed_updates=["message"])
    await call("setWebhook", url="https://example.org/hook", secret_token="abc", allowed_updates=["message"])
    await call("getWebhookInfo")
    await call("deleteWebhook")


async def test_every_method_answers_as_the_model_promises(telegram: Telegram, call: Caller) -> None:
    answered: set[str] = set()
    telegram.on_call.append(lambda method, params, answer: answered.add(method.lower()))
    await everything(telegram, call)
    assert answered == {*METHODS, "getupdates"}


async def test_every_update_has_the_shape_of_the_model(telegram: Telegram, call: Caller) -> None:
    kinds: set[str] = set()
    telegram.on_update.append(lambda update: kinds.update(set(update) - {"update_id"}))
    await call(
        "getUpdates",
        allowed_updates=[
            "message",
            "edited_message",
            "callback_query",
            "my_chat_member",
            "chat_member",
            "chat_join_request",
        ],
    )
    said = telegram.starts(ANA, "inscription")
    telegram.edits(ANA, telegram.says(ANA, "/aide 😀 @escale #voyage https://example.org a@b.org")["message_id"], "Non")
    telegram.says(ANA, "Oui", reply_to=said["message_id"])
    telegram.says(ANA, "/lier", GROUP, anonymous=True)
    telegram.sends_photo(ANA, png(), "Vue")
    telegram.sends_voice(ANA, b"ogg")
    telegram.sends_album(ANA, [png(), png()], "Deux vues")
    telegram.writes(ANA, "<b>Bonjour</b>")
    telegram.sends_place(ANA, 48.8, 2.3)
    telegram.sends_contact(ANA, "+33600000000")
    telegram.sends_document(ANA, b"a;b", "inscrits.csv", caption="La liste")
    telegram.forwards(ANA, GROUP, max(telegram.chats[GROUP].messages))
    shown = await call("sendMessage", chat_id=ANA, text="Choisir", reply_markup=button())
    telegram.taps(ANA, shown["message_id"], "1:see")
    telegram.blocks(BEN)
    telegram.unblocks(BEN)
    telegram.leaves(CHEN, GROUP)
    telegram.joins(CHEN, GROUP)
    telegram.promotes_bot(ANA, GROUP, can_pin_messages=True)
    telegram.removes_bot(ANA, GROUP)
    telegram.adds_bot(ANA, GROUP, administrator=True)
    telegram.person(301, "Eve")
    telegram.asks_to_join(301, GROUP)
    telegram.migrates(ANA, GROUP)
    assert kinds == {
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
    }


@pytest.mark.parametrize(
    ("method", "params", "result"),
    [
        ("sendMessage", {"chat_id": 1, "text": "a", "colour": "red"}, True),
        (
            "sendMessage",
            {"chat_id": 1, "text": "a"},
            {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private", "x": 1}},
        ),
        ("sendFlowers", {}, True),
    ],
)
def test_the_oracle_sees_what_the_bot_api_has_not(method: str, params: dict[str, object], result: object) -> None:
    with pytest.raises(Unlike):
        check_exchange(method, params, Answer(200, {"ok": True, "result": result}))


def test_the_model_is_imported_only_where_it_runs() -> None:
    """It costs seconds: a test that audits nothing does without."""
    asks = "import sys, tests.rehearsal.conftest, tests.conftest; sys.exit('aiogram' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asks], check=False).returncode == 0  # noqa: S603  # our own words
