"""Each size that the stand-in claims is the library's, reached without a word and refused one further."""

from __future__ import annotations

import pytest
from telegram import constants

from bot.rehearsal.answers import Upload
from bot.rehearsal.telegram import Telegram
from tests.rehearsal.conftest import ANA, GROUP, Caller, button, png

TEXT = int(constants.MessageLimit.MAX_TEXT_LENGTH)
CAPTION = int(constants.MessageLimit.CAPTION_LENGTH)
DATA = int(constants.InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)
BUTTONS = int(constants.InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER)
POPUP = int(constants.CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH)
COMMAND = int(constants.BotCommandLimit.MAX_COMMAND)
ABOUT = int(constants.BotCommandLimit.MAX_DESCRIPTION)
COMMANDS = int(constants.BotCommandLimit.MAX_COMMAND_NUMBER)
LONG, SHORT = (int(it) for it in (constants.BotDescriptionLimit.MAX_DESCRIPTION_LENGTH,
                                  constants.BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH))  # fmt: skip
HINT = int(constants.ReplyLimit.MAX_INPUT_FIELD_PLACEHOLDER)
NAME = int(constants.ChatInviteLinkLimit.NAME_LENGTH)
SEATS = int(constants.ChatInviteLinkLimit.MAX_MEMBER_LIMIT)
SECRET = int(constants.WebhookLimit.MAX_SECRET_TOKEN_LENGTH)
COPY = int(constants.InlineKeyboardButtonLimit.MAX_COPY_TEXT)


def rows(count: int, wide: int = 8) -> dict[str, object]:
    flat = [{"text": str(at), "callback_data": str(at)} for at in range(count)]
    return {"inline_keyboard": [flat[at : at + wide] for at in range(0, count, wide)]}


def message_params(text: str = "a", **more: object) -> dict[str, object]:
    return {"chat_id": ANA, "text": text, **more}


def copying(size: int) -> dict[str, object]:
    return {"inline_keyboard": [[{"text": "Copier", "copy_text": {"text": "a" * size}}]]}


def commands(count: int = 1, name: str = "a", about: str = "b") -> dict[str, object]:
    return {"commands": [{"command": name, "description": about}] * count}


CASES = [
    ("sendMessage", message_params("a" * TEXT), message_params("a" * (TEXT + 1)), "message is too long"),
    ("sendMessage", message_params("<b>a</b>" * TEXT, parse_mode="HTML"), message_params(), ""),
    (
        "sendMessage",
        message_params("😀" * (TEXT // 2)),
        message_params("😀" * (TEXT // 2) + "a"),
        "message is too long",
    ),
    ("sendMessage", message_params(), message_params("  \n"), "message text is empty"),
    ("sendMessage", message_params(), message_params("<b></b>", parse_mode="HTML"), "message text is empty"),
    (
        "sendMessage",
        message_params(reply_markup=button(data="é" * (DATA // 2))),
        message_params(reply_markup=button(data="é" * (DATA // 2) + "a")),
        "BUTTON_DATA_INVALID",
    ),
    ("sendMessage", message_params(), message_params(reply_markup=button(data="")), "BUTTON_DATA_INVALID"),
    (
        "sendMessage",
        message_params(reply_markup=rows(BUTTONS)),
        message_params(reply_markup=rows(BUTTONS + 1)),
        "reply markup is too long",
    ),
    (
        "sendMessage",
        message_params(reply_markup=copying(COPY)),
        message_params(reply_markup=copying(COPY + 1)),
        "BUTTON_COPY_TEXT_INVALID",
    ),
    (
        "sendMessage",
        message_params(reply_markup={"force_reply": True, "input_field_placeholder": "a" * HINT}),
        message_params(reply_markup={"force_reply": True, "input_field_placeholder": "a" * (HINT + 1)}),
        "the input field placeholder is too long",
    ),
    ("setMyCommands", commands(COMMANDS), commands(COMMANDS + 1), "BOT_COMMANDS_TOO_MUCH"),
    (
        "setMyCommands",
        commands(name="a" * COMMAND),
        commands(name="a" * (COMMAND + 1)),
        "command length must not exceed 32",
    ),
    ("setMyCommands", commands(name="mes_donnees2"), commands(name="équipe"), "BOT_COMMAND_INVALID"),
    (
        "setMyCommands",
        commands(about="a" * ABOUT),
        commands(about="a" * (ABOUT + 1)),
        "command description length must not exceed 256",
    ),
    ("setMyDescription", {"description": "a" * LONG}, {"description": "a" * (LONG + 1)}, "BOT_DESCRIPTION_INVALID"),
    (
        "setMyShortDescription",
        {"short_description": "a" * SHORT},
        {"short_description": "a" * (SHORT + 1)},
        "BOT_SHORT_DESCRIPTION_INVALID",
    ),
    (
        "createChatInviteLink",
        {"chat_id": GROUP, "name": "a" * NAME},
        {"chat_id": GROUP, "name": "a" * (NAME + 1)},
        "invite link name is too long",
    ),
    (
        "createChatInviteLink",
        {"chat_id": GROUP, "member_limit": SEATS},
        {"chat_id": GROUP, "member_limit": SEATS + 1},
        "invalid member limit specified",
    ),
    (
        "setWebhook",
        {"url": "https://a.b", "secret_token": "a" * SECRET},
        {"url": "https://a.b", "secret_token": "a" * (SECRET + 1)},
        "secret token is too long",
    ),
    (
        "setWebhook",
        {"url": "https://a.b"},
        {"url": "http://a.b"},
        "bad webhook: An HTTPS URL must be provided for webhook",
    ),
]


@pytest.mark.parametrize(("method", "fits", "exceeds", "words"), CASES)
async def test_a_limit_is_reached_and_not_passed(
    call: Caller, method: str, fits: dict[str, object], exceeds: dict[str, object], words: str
) -> None:
    await call(method, **fits)
    if words:
        assert await call.refusal(method, **exceeds) == (400, f"Bad Request: {words}")


async def test_captions(call: Caller) -> None:
    photo = {"photo": Upload("a.png", png())}
    await call("sendPhoto", photo, chat_id=ANA, caption="a" * CAPTION)
    refused = await call.refusal("sendPhoto", photo, chat_id=ANA, caption="a" * (CAPTION + 1))
    assert refused == (400, "Bad Request: message caption is too long")


async def test_popups(telegram: Telegram, call: Caller) -> None:
    shown = await call("sendMessage", **message_params(reply_markup=button()))
    query = telegram.taps(ANA, shown["message_id"], "1:see")
    refused = await call.refusal("answerCallbackQuery", callback_query_id=query, text="a" * (POPUP + 1))
    assert refused == (400, "Bad Request: MESSAGE_TOO_LONG")
    await call("answerCallbackQuery", callback_query_id=query, text="a" * POPUP)


async def test_files(telegram: Telegram, call: Caller) -> None:
    most = int(constants.FileSizeLimit.FILESIZE_UPLOAD)
    down = int(constants.FileSizeLimit.FILESIZE_DOWNLOAD)
    big = await call("sendDocument", {"document": Upload("a", bytes(most))}, chat_id=ANA)
    refused = await call.refusal("sendDocument", {"document": Upload("a", bytes(most + 1))}, chat_id=ANA)
    assert refused == (413, "Request Entity Too Large")
    refused = await call.refusal("getFile", file_id=big["document"]["file_id"])
    assert refused == (400, "Bad Request: file is too big")
    sent = telegram.sends_document(ANA, bytes(down), "a.bin")
    assert (await call("getFile", file_id=sent["document"]["file_id"]))["file_size"] == down
    photo = png() + bytes(int(constants.FileSizeLimit.PHOTOSIZE_UPLOAD) + 1 - len(png()))
    refused = await call.refusal("sendPhoto", {"photo": Upload("a.png", photo)}, chat_id=ANA)
    assert refused == (400, "Bad Request: file is too big")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "file must be non-empty"),
        (b"%PDF", "IMAGE_PROCESS_FAILED"),
        (png(21, 1), "PHOTO_INVALID_DIMENSIONS"),
        (png(5001, 5000), "PHOTO_INVALID_DIMENSIONS"),
    ],
    ids=["empty", "no picture", "too long", "too large"],
)
async def test_photos_are_pictures(call: Caller, content: bytes, words: str) -> None:
    refused = await call.refusal("sendPhoto", {"photo": Upload("a.png", content)}, chat_id=ANA)
    assert refused == (400, f"Bad Request: {words}")


async def test_what_is_dropped_without_a_word(call: Caller) -> None:
    """Buttons with no label and those past twelve in a row; entities past the hundredth."""
    wide = {"inline_keyboard": [[{"text": str(at or " "), "callback_data": "a"} for at in range(14)]]}
    kept = (await call("sendMessage", **message_params(reply_markup=wide)))["reply_markup"]["inline_keyboard"]
    assert [[it["text"] for it in row] for row in kept] == [[str(at) for at in range(1, 13)]]
    most = int(constants.MessageLimit.MESSAGE_ENTITIES)
    sent = await call("sendMessage", **message_params("<b>a</b> " * (most + 1), parse_mode="HTML"))
    assert len(sent["entities"]) == most
