"""The calls that make or change a text: of Telegram's answer, a message of a hundred fields, the id alone is read."""

from __future__ import annotations

from telegram import Bot

from bot.chat.screen import Button, Rows

# The library warns of the endpoints that it has methods for, under their own names; Telegram takes any case.
SEND, EDIT = "SendMessage", "EditMessageText"


NO_PREVIEW = {"is_disabled": True}  # of links


def keyboard(rows: Rows) -> dict[str, object] | None:
    """As Telegram takes it: the library's objects, made and unmade for each message, cost a tenth of an update."""
    return {"inline_keyboard": [[_key(it) for it in row] for row in rows]} if rows else None


def _key(it: Button) -> dict[str, object]:
    values = {"url": it.url, "callback_data": it.data, "style": it.look.value}
    copied: dict[str, object] = {"copy_text": {"text": it.copy}} if it.copy else {}
    return {"text": it.label, **{name: value for name, value in values.items() if value}, **copied}


async def message_of(bot: Bot, endpoint: str, **values: object) -> int:
    """Makes the call; None is not sent. The id of the message it made or changed."""
    answer = await bot.do_api_request(endpoint, api_kwargs=values)
    return int(answer["message_id"]) if isinstance(answer, dict) else 0
