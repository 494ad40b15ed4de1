"""The calls that make or change a text: of Telegram's answer, a message of a hundred fields, the id alone is read."""

from __future__ import annotations

from telegram import Bot

# The library warns of the endpoints that it has methods for, under their own names; Telegram takes any case.
SEND, EDIT = "SendMessage", "EditMessageText"


async def message_of(bot: Bot, endpoint: str, **values: object) -> int:
    """Makes the call; None is not sent. The id of the message it made or changed."""
    answer = await bot.do_api_request(endpoint, api_kwargs=values)
    return int(answer["message_id"]) if isinstance(answer, dict) else 0
