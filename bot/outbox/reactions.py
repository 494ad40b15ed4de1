"""A sign on a message instead of a sentence: where the server knows none, the sentence is sent, and so from then on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Bot
from telegram.error import BadRequest, EndPointNotFound, InvalidToken

from bot.outbox.acts import React, Send

UNKNOWN = (EndPointNotFound, InvalidToken)  # the library takes a method that is not found for a wrong token


class Reactions:
    """Remembers, as long as the process lives, that the server knows none."""

    def __init__(self) -> None:
        self._known = True

    async def carry(self, bot: Bot, chat: int, act: React, say: Callable[[Send], Awaitable[int]]) -> int | None:
        """The sentence, if it was sent. Raises TelegramError."""
        if not self._known:
            return await say(Send(act.otherwise))
        try:
            await bot.set_message_reaction(chat, act.message, act.sign)
        except (*UNKNOWN, BadRequest) as error:
            said = await say(Send(act.otherwise))
            self._known = isinstance(error, BadRequest)  # this message alone took no sign: it was deleted, say
            return said
        return None
