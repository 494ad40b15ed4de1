"""Updates that cannot be handled: set aside with a date of erasure, and whoever wrote is told."""

from __future__ import annotations

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


class Aside:
    """`language` is spoken to those whose Telegram speaks none of ours."""

    def __init__(self, clock: Clock, language: Language) -> None:
        self._clock = clock
        self._language = language

    async def park(self, update: Update, work: Work, failure: Exception | None) -> None:
        now, chat = self._clock.now(), update.effective_chat
        reason = type(failure).__name__ if failure else "Stalled"
        await work.inbox.park(Parked(update.update_id, update.to_json(), reason, now, now + KEEP_PARKED))
        if chat and chat.type == "private":
            work.outbox.enqueue(Queued(chat.id, Send(errors.defect(spoken_in(update, self._language)))))


def spoken_in(update: Update, default: Language) -> Language:
    user = update.effective_user
    return language_of(user.language_code if user else None, default)
