"""The client of the Bot API, as the settings name it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot
from telegram.request import BaseRequest

from bot.outbox.transport import Transport
from bot.settings import Settings

NO_TOKEN = "0:rehearsal"  # noqa: S105  # the stand-in of a rehearsal takes any


@asynccontextmanager
async def telegram_bot(settings: Settings, request: BaseRequest | None = None) -> AsyncIterator[Bot]:
    """Connected until the block ends; `request` replaces the network."""
    url = str(settings.bot_api_url).rstrip("/")
    bot = Bot(
        settings.token or NO_TOKEN,
        f"{url}/bot",
        f"{url}/file/bot",
        request=request or Transport(),
        get_updates_request=request or Transport(),
    )
    async with bot:
        yield bot
