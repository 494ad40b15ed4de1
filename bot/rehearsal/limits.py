"""Sizes that Telegram refuses to exceed, from the library's constants, in Telegram's words."""

from __future__ import annotations

import re

from telegram.constants import (
    BotCommandLimit,
    BotDescriptionLimit,
    CallbackQueryLimit,
    FileSizeLimit,
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    MessageLimit,
    ReplyLimit,
    WebhookLimit,
)

from bot.rehearsal.answers import Json, Refused, bad
from bot.rehearsal.markup import utf16

BUTTONS_IN_A_ROW = 12  # the server drops what comes after, without a word


def text(value: str) -> str:
    if not value:
        raise bad("message text is empty")
    if utf16(value) > MessageLimit.MAX_TEXT_LENGTH:
        raise bad("message is too long")
    return value


def caption(value: str) -> str:
    if utf16(value) > MessageLimit.CAPTION_LENGTH:
        raise bad("message caption is too long")
    return value


def entities(given: list[Json]) -> list[Json]:
    """Those past the hundredth are dropped without a word."""
    return given[: MessageLimit.MESSAGE_ENTITIES]


def popup(value: str) -> str:
    if utf16(value) > CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH:
        raise bad("MESSAGE_TOO_LONG")
    return value


def commands(given: list[Json]) -> list[Json]:
    if len(given) > BotCommandLimit.MAX_COMMAND_NUMBER:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    return [_command(str(it.get("command", "")), str(it.get("description", "")).strip()) for it in given]


def _command(name: str, description: str) -> Json:
    name = name.removeprefix("/")
    if not BotCommandLimit.MIN_COMMAND <= len(name) <= BotCommandLimit.MAX_COMMAND:
        raise bad("command must be non-empty" if not name else "command length must not exceed 32")
    if not re.fullmatch(r"[a-z0-9_]+", name):
        raise bad("BOT_COMMAND_INVALID")
    if not description:
        raise bad("command description must be non-empty")
    if len(description) > BotCommandLimit.MAX_DESCRIPTION:
        raise bad("command description length must not exceed 256")
    return {"command": name, "description": description}


def description(value: str) -> str:
    if len(value) > BotDescriptionLimit.MAX_DESCRIPTION_LENGTH:
        raise bad("BOT_DESCRIPTION_INVALID")
    return value


def short_description(value: str) -> str:
    if len(value) > BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH:
        raise bad("BOT_SHORT_DESCRIPTION_INVALID")
    return value


def upload(content: bytes, photo: bool) -> bytes:
    if not content:
        raise bad("file must be non-empty")
    if len(content) > FileSizeLimit.FILESIZE_UPLOAD:
        raise Refused("Request Entity Too Large", 413)
    if photo and len(content) > FileSizeLimit.PHOTOSIZE_UPLOAD:
        raise bad("file is too big")
    return content


def download(content: bytes) -> bytes:
    if len(content) > FileSizeLimit.FILESIZE_DOWNLOAD:
        raise bad("file is too big")
    return content


def secret(value: str) -> str:
    if len(value) > WebhookLimit.MAX_SECRET_TOKEN_LENGTH:
        raise bad("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", value):
        raise bad("secret token contains unallowed characters")
    return value


def reply_markup(given: object) -> Json | None:
    """The markup as kept, or None without one. Buttons with an empty label are dropped without a word."""
    if given is None:
        return None
    if not isinstance(given, dict):
        raise bad("object expected as reply markup")
    if given.get("force_reply"):
        placeholder = str(given.get("input_field_placeholder") or "")
        if len(placeholder) > ReplyLimit.MAX_INPUT_FIELD_PLACEHOLDER:
            raise bad("the input field placeholder is too long")
        return given
    return _inline(given["inline_keyboard"]) if "inline_keyboard" in given else given


def _inline(rows: object) -> Json | None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    kept = [[_button(it) for it in row if str(it.get("text") or "").strip()][:BUTTONS_IN_A_ROW] for row in rows]
    kept = [row for row in kept if row]
    if sum(map(len, kept)) > InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER:
        raise bad("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def _button(button: Json) -> Json:
    if "callback_data" in button:
        size = len(str(button["callback_data"]).encode())
        if not InlineKeyboardButtonLimit.MIN_CALLBACK_DATA <= size <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA:
            raise bad("BUTTON_DATA_INVALID")
    elif "url" in button:
        if not re.match(r"(https?|tg)://[^\s/?#]+\S*$", str(button["url"])):
            raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    elif "copy_text" in button:
        if not 1 <= utf16(str(button["copy_text"].get("text", ""))) <= InlineKeyboardButtonLimit.MAX_COPY_TEXT:
            raise bad("BUTTON_COPY_TEXT_INVALID")
    elif not {"switch_inline_query", "switch_inline_query_current_chat", "web_app", "login_url"} & set(button):
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    return button
