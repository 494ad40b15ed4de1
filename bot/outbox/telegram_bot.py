"""The client of the Bot API, as the settings name it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from telegram import Bot
from telegram.request import BaseRequest

from bot.outbox.transport import Transport
from bot.settings import Settings

NO_TOKEN = "0:rehearsal"  # noqa: S105  # the stand-in of a rehearsal takes any

MARGIN = 10.0  # real seconds beyond the wait that was asked for


class Client(Bot):
    """PTB's, which reads updates all at once: one that it cannot read would hide the others."""

    async def fetch_updates(
        self, offset: int | None, limit: int, patience: int, allowed: Sequence[str]
    ) -> Sequence[object]:
        """As data. `patience`: real seconds that Telegram waits for one to come."""
        params = {"offset": offset, "limit": limit, "timeout": patience, "allowed_updates": allowed}
        fetched = await self._post("getUpdates", params, read_timeout=patience + MARGIN)
        return fetched if isinstance(fetched, list) else []


@asynccontextmanager
async def telegram_bot(settings: Settings, request: BaseRequest | None = None) -> AsyncIterator[Client]:
    """Connected until the block ends; `request` replaces the network."""
    url = str(settings.bot_api_url).rstrip("/")
    bot = Client(
        settings.token or NO_TOKEN,
        f"{url}/bot",
        f"{url}/file/bot",
        request=request or Transport(),
        get_updates_request=request or Transport(),
    )
    async with bot:
        yield bot
