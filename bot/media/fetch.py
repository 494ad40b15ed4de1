"""A file that somebody sent, fetched from Telegram; why it could not be, in one word."""

from __future__ import annotations

from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.attachments.rules import LARGEST, Pending, Trouble

PATIENCE = 60.0  # seconds for a file, on a bad network


class Unfetched(Exception):
    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


async def fetch(bot: Bot, pending: Pending) -> bytes:
    """Raises Unfetched."""
    most = LARGEST[pending.kind]
    try:
        file = await bot.get_file(pending.file)
        if (file.file_size or 0) > most:
            raise Unfetched(Trouble.LARGE)
        content = bytes(await file.download_as_bytearray(read_timeout=PATIENCE))
    except TelegramError as error:
        raise Unfetched(_trouble(error)) from None
    if len(content) > most:
        raise Unfetched(Trouble.LARGE)
    return content


def _trouble(error: TelegramError) -> Trouble:
    """Telegram says the same of a file that it lost and of one that it cannot give for a moment.

    A link to a file that is not there any more is answered as a token that is not known.
    """
    match error:
        case BadRequest() if "too big" in error.message.lower():
            return Trouble.LARGE
        case BadRequest() | InvalidToken():
            return Trouble.GONE
    return Trouble.AWAY
