"""Opens the web server, and tells Telegram where updates go."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from aiohttp import web
from telegram import Bot
from telegram.error import TelegramError

from bot.intake.polling import ALLOWED
from bot.settings import Settings
from bot.settings_reading import SettingsWrong
from bot.texts.catalogue import plain
from bot.web.routes import Parts, make_web

PAUSES = (1.0, 2.0, 5.0, 15.0, 60.0)  # real seconds between two tries to set the webhook
CONNECTIONS = 100  # that Telegram may open at once
SHUTDOWN = 5.0  # seconds left to answers under way
log = structlog.get_logger()


class PortBusy(SettingsWrong):
    """LISTEN cannot be had: said in a sentence to whoever starts the bot."""


@asynccontextmanager
async def served(parts: Parts) -> AsyncIterator[None]:
    """Serves until the block ends. A busy port stops a bot whose updates come this way (`PortBusy`); others go on."""
    async with listening(parts), _webhook(parts.settings, parts.bot):
        yield


@asynccontextmanager
async def listening(parts: Parts) -> AsyncIterator[None]:
    runner = web.AppRunner(make_web(parts), access_log=None, shutdown_timeout=SHUTDOWN)
    await runner.setup()
    try:
        await _listen(runner, parts.settings)
        yield
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, settings: Settings) -> None:
    try:
        await web.TCPSite(runner, settings.listen_host, settings.listen_port).start()
    except OSError as fault:
        reason = os.strerror(fault.errno) if fault.errno and fault.errno > 0 else "unknown host"
        if settings.public_url:
            raise PortBusy([plain("settings-busy", settings.language, name="LISTEN", listen=settings.listen)]) from None
        log.warning("the web server is off: LISTEN cannot be had", listen=settings.listen, reason=reason)


@asynccontextmanager
async def _webhook(settings: Settings, bot: Bot) -> AsyncIterator[None]:
    """Tells Telegram where updates go; it stays told when the bot stops: other workers may go on."""
    telling = asyncio.create_task(_tell_telegram(settings, bot)) if settings.public_url else None
    try:
        yield
    finally:
        if telling:
            telling.cancel()
            await asyncio.gather(telling, return_exceptions=True)


async def _tell_telegram(settings: Settings, bot: Bot) -> None:
    """As often as it takes: Telegram keeps the updates meanwhile."""
    address, secret, tries = f"{settings.public_url}/telegram", settings.secret, 0
    while True:
        try:
            await bot.set_webhook(address, None, CONNECTIONS, ALLOWED, secret_token=secret)
        except TelegramError as error:
            log.warning("the webhook could not be set", error=type(error).__name__, tries=tries + 1)
            await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
            tries += 1
        else:
            return
