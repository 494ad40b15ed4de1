"""The mail library is imported with the first letter: a start does without it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cache
from typing import TYPE_CHECKING

from bot.outbox.acts import ByMail
from bot.settings import Settings
from bot.trip import Trip

if TYPE_CHECKING:
    from bot.mail.deliver import Mailer
    from storage.database import Database


def mail_sender(database: Database, settings: Settings, trip: Trip, bot: str) -> Callable[[ByMail], Awaitable[None]]:
    @cache
    def mailer() -> Mailer:
        from bot.mail.deliver import Mailer

        return Mailer(database, settings, trip, bot)

    async def send(act: ByMail) -> None:
        await mailer().deliver(act)

    return send
