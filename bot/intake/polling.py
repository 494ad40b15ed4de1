"""Long polling: fetch, have each update received, and only then move the offset, which is what confirms."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import structlog
from telegram import Update
from telegram.error import Conflict, RetryAfter, TelegramError

from bot.clock import Clock, sleep
from bot.intake.conflicts import Conflicts
from bot.intake.parsing import number_of
from bot.intake.queue import Result
from bot.intake.receive import Receiver
from bot.outbox.telegram_bot import Client

ALLOWED = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
    Update.CHAT_MEMBER,
    Update.CHAT_JOIN_REQUEST,
)
LIMIT = 100
LONG_POLL = 25  # seconds
LONGEST_PAUSE = 30.0  # seconds between two tries when Telegram or the database is away
log = structlog.get_logger()


class Polling:
    """Its own instead of PTB's `Updater`, which confirms updates when it fetches them."""

    def __init__(self, bot: Client, receiver: Receiver, conflicts: Conflicts, clock: Clock) -> None:
        self._bot = bot
        self._receiver = receiver
        self._conflicts = conflicts
        self._clock = clock
        self._offset: int | None = None
        self._failures = 0

    async def run(self) -> None:
        await self._forget_webhook()
        while True:
            updates = await self._fetch()
            if updates:
                await self._receive(updates)
            if self._failures:
                # Real seconds: an outage does not obey the rehearsal's clock.
                await asyncio.sleep(min(2.0 ** (self._failures - 1), LONGEST_PAUSE))

    async def _forget_webhook(self) -> None:
        """Telegram refuses to answer `getUpdates` while a webhook is set."""
        try:
            info = await self._bot.get_webhook_info()
            if info.url:
                await self._bot.delete_webhook()
        except TelegramError as error:
            log.warning("could not ask about the webhook", error=type(error).__name__)

    async def _fetch(self) -> Sequence[object]:
        try:
            updates = await self._bot.fetch_updates(self._offset, LIMIT, LONG_POLL, ALLOWED)
        except RetryAfter as wait:
            await sleep(self._clock, float(str(wait.retry_after)))
            return ()
        except Conflict:
            self._failures += 1
            await self._conflicts.met()
            return ()
        except TelegramError as error:
            self._failures += 1
            log.warning("Telegram does not answer", error=type(error).__name__, failures=self._failures)
            return ()
        self._failures = 0
        await self._conflicts.answered()
        return updates

    async def _receive(self, updates: Sequence[object]) -> None:
        """The offset passes every update up to the first that must come back."""
        before = self._offset
        results = await asyncio.gather(*(self._receiver.receive(it) for it in updates))
        for update, result in zip(updates, results, strict=True):
            if result is Result.AGAIN:
                self._failures += 1
                return
            if (number := number_of(update)) is not None:
                self._offset = number + 1
        if self._offset == before:  # nothing with a number to confirm: not again at once
            self._failures += 1
