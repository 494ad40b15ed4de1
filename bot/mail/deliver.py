"""Delivers the act `Mail`: looks whether the address is a member's, and if so makes a code, keeps its digest, mails it.

The line is open before the code is made: a server that cannot be reached costs no code. The digest is committed
before the letter leaves: whatever happens then, what was read in a mailbox serves.
"""

from __future__ import annotations

import structlog
from aiosmtplib import SMTPAuthenticationError, SMTPNotSupported

from bot.mail.message import message
from bot.mail.server import Server, read_server
from bot.mail.verdicts import TROUBLES, verdict
from bot.membership.actions.codes import known, new_code
from bot.membership.rules.codes import VALID, read_address
from bot.membership.screens import code_mail
from bot.outbox.acts import Mail
from bot.outbox.verdicts import Again, MailFailed
from bot.people.rules.person import Language
from bot.settings import Settings
from bot.trip import Trip
from storage.claims import Claim
from storage.database import Database

MOST = 16  # letters under way at once: a slow server takes a quarter of the sender's slots for replies, no more
log = structlog.get_logger()


class Mailer:
    """`bot` is the name under which Telegram knows us. Without SMTP_URL everything settles in silence."""

    def __init__(self, database: Database, settings: Settings, trip: Trip, bot: str) -> None:
        self._database = database
        self._key = settings.code_key
        self._from = settings.mail_from
        self._trip = trip
        self._bot = bot
        self._server = read_server(settings.smtp_url.get_secret_value()) if settings.smtp_url else None
        self._under_way = 0

    async def deliver(self, act: Mail) -> None:
        """Raises MailFailed."""
        claim = await self._wanted(act.claim)
        if claim is None or self._server is None:
            return
        if self._under_way >= MOST:
            raise MailFailed(Again("busy"))
        self._under_way += 1
        try:
            await self._send(self._server, claim, act.language)
        except TROUBLES as error:
            if isinstance(error, SMTPAuthenticationError | SMTPNotSupported):
                log.error("the mail server does not take our account", error=type(error).__name__)
            raise MailFailed(verdict(error)) from None
        finally:
            self._under_way -= 1

    async def _wanted(self, row: int) -> Claim | None:
        """The claim, when its address is a member's and it still waits for a code."""
        async with self._database.reading() as work:
            claim = await work.claims.get(row)
            if claim is None or claim.proved is not None:
                return None
            return claim if await known(work, read_address(claim.address)) else None

    async def _send(self, server: Server, claim: Claim, language: Language) -> None:
        async with server.client(self._from.rpartition("@")[2]) as line:
            digits = await self._coded(claim)
            letter = code_mail.code(language, self._trip, digits, claim.asked + VALID, self._bot)
            to = read_address(claim.address).mailed
            await line.send_message(message(letter, self._from, self._trip.organiser, to, language, self._now))

    @property
    def _now(self) -> float:
        return self._database.clock.now().timestamp()

    async def _coded(self, claim: Claim) -> str:
        digits, kept = new_code(self._key, claim)
        async with self._database.work() as work:
            await work.claims.coded(claim.id, kept)
        return digits
