"""The word that nothing can be saved: at best effort, seldom, a few at once, beside the work that it never holds up."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.chat.screen import Screen
from bot.clock import Clock
from bot.people.rules.person import Language
from bot.people.screens import errors

SILENCE = timedelta(minutes=10)  # between two words to a chat
AT_ONCE = 4
MOST = 64  # words that wait; beyond, people learn it by the answer that comes late
PATIENCE = 10.0  # real seconds from the fault, all waiting included
log = structlog.get_logger()


class Trouble:
    """The one message that is not a row first: there is no row to be had."""

    def __init__(self, bot: Bot, clock: Clock) -> None:
        self._bot = bot
        self._clock = clock
        self._told: dict[int, datetime] = {}
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()

    def tell(self, chat: int, language: Language) -> None:
        """Returns at once, whatever the network does."""
        now = self._clock.now()
        self._told = {it: at for it, at in self._told.items() if now - at < SILENCE}
        if chat in self._told or len(self._tasks) >= MOST:
            return
        self._told[chat] = now
        self.say(chat, errors.infrastructure(language))

    def say(self, chat: int, screen: Screen) -> None:
        """Beside all rows, at best effort; returns at once."""
        task = asyncio.create_task(self._word(chat, screen))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _word(self, chat: int, screen: Screen) -> None:
        try:
            async with asyncio.timeout(PATIENCE), self._slots:
                await self._bot.send_message(chat, screen.text, parse_mode="HTML")
        except (TelegramError, TimeoutError) as error:
            log.warning("could not tell of the trouble", error=type(error).__name__)

    async def close(self) -> None:
        """What is not said by now is not said."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
