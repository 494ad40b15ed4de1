"""Updates that cannot be handled: parked until a date of erasure, and whoever wrote is told."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from telegram import Update

from bot.clock import Clock
from bot.outbox.acts import Queued, Send
from bot.people.rules.person import Language, language_of
from bot.people.screens import errors
from bot.privacy.rules.personal import PARKED
from storage.inbox import Parked

if TYPE_CHECKING:
    from storage.work import Work

KEEP_PARKED = timedelta(days=PARKED)
CHATS = 2**52  # Telegram's ids stay below


class Parking:
    """`language` is spoken to those whose Telegram speaks none of ours."""

    def __init__(self, clock: Clock, language: Language) -> None:
        self._clock = clock
        self._language = language

    async def park(self, update: Update, work: Work, failure: Exception | None) -> None:
        """What no handler could digest."""
        await self._keep(update.update_id, update.to_json(), work, type(failure).__name__ if failure else "Stalled")
        chat = update.effective_chat
        if chat and chat.type == "private":
            work.outbox.enqueue(Queued(chat.id, Send(errors.defect(spoken_in(update, self._language)))))

    async def park_raw(self, number: int, raw: Mapping[str, object], work: Work, reason: str) -> None:
        """What could not be read."""
        await self._keep(number, json.dumps(raw), work, reason)
        if chat := _private_chat(raw):
            work.outbox.enqueue(Queued(chat, Send(errors.defect(self._language))))

    async def _keep(self, number: int, raw: str, work: Work, reason: str) -> None:
        now = self._clock.now()
        await work.inbox.park(Parked(number, raw, reason, now, now + KEEP_PARKED))


def _private_chat(raw: Mapping[str, object]) -> int | None:
    """Where whoever wrote can be told, if that much can be read."""
    for payload in raw.values():
        chat = payload.get("chat") if isinstance(payload, Mapping) else None
        match chat:
            case {"type": "private", "id": int() as number} if 1 < number < CHATS:
                return number
    return None


def spoken_in(update: Update, default: Language) -> Language:
    user = update.effective_user
    return language_of(user.language_code if user else None, default)
