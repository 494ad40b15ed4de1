"""Delivers `Letter`, to who is not on Telegram, and `HostLetter`, as they are true when they leave; and the act `Mail`:
looks whether the address is a member's, and if so makes a code, keeps its digest, mails it.

The line is open before the code is made: a server that cannot be reached costs no code. The digest is committed
before the letter leaves: whatever happens then, what was read in a mailbox serves.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

import structlog
from aiosmtplib import SMTPAuthenticationError, SMTPNotSupported

from bot.hosts.actions import letters as hosts
from bot.mail.message import message
from bot.mail.server import Server, read_server
from bot.mail.verdicts import TROUBLES, verdict
from bot.membership.actions.codes import known, new_code
from bot.membership.rules.codes import VALID, read_address
from bot.membership.screens import code_mail
from bot.outbox.acts import ByMail, HostLetter, Letter
from bot.outbox.verdicts import Again, MailFailed, Refused
from bot.people.rules.person import Language
from bot.reachability.actions import letters
from bot.reachability.actions.letters import Written
from bot.settings import Settings
from bot.team.actions.troubles import Health
from bot.trip import Trip
from storage.claims import Claim
from storage.database import Database

CALENDAR = {"charset": "utf-8", "method": "PUBLISH"}
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
        self._health = Health(database, "mail", many=3)

    async def deliver(self, act: ByMail) -> None:
        """Raises MailFailed."""
        send = await self._ready(act)
        if send is None or self._server is None:
            return
        if self._under_way >= MOST:
            raise MailFailed(Again("busy"))
        self._under_way += 1
        try:
            await send(self._server)
            await self._health.answered()
        except TROUBLES as error:
            raise MailFailed(await self._judged(error)) from None
        finally:
            self._under_way -= 1

    async def _judged(self, error: Exception) -> Again | Refused:
        if isinstance(error, SMTPAuthenticationError | SMTPNotSupported):
            log.error("the mail server does not take our account", error=type(error).__name__)
        judged = verdict(error)
        await (self._health.failed() if isinstance(judged, Again) else self._health.answered())
        return judged

    async def _ready(self, act: ByMail) -> Callable[[Server], Awaitable[None]] | None:
        """None: there is nothing to send, any more or at all."""
        if isinstance(act, Letter):
            async with self._database.reading() as work:
                written = await letters.written(work, self._trip, act)
            return partial(self._post, written) if written else None
        if isinstance(act, HostLetter):
            async with self._database.reading() as work:
                shown = await hosts.written(work, self._trip, act)
            return partial(self._show, shown) if shown else None
        claim = await self._wanted(act.claim)
        return partial(self._send, claim, act.language) if claim else None

    async def _post(self, it: Written, server: Server) -> None:
        made = message(it.letter, self._from, self._trip.organiser, it.to, it.language, self._now)
        if it.reply_to:
            made["Reply-To"] = it.reply_to
        if it.calendar:
            made.add_attachment(it.calendar, maintype="text", subtype="calendar", filename=it.named, params=CALENDAR)
        async with server.client(self._from.rpartition("@")[2]) as line:
            await line.send_message(made)

    async def _show(self, it: hosts.Written, server: Server) -> None:
        """The page is drawn once the line is known to be there."""
        made = message(it.letter, self._from, self._trip.organiser, it.to, it.page.language, self._now)
        content = await asyncio.to_thread(it.page.pdf)
        made.add_attachment(content, maintype="application", subtype="pdf", filename=it.named)
        async with server.client(self._from.rpartition("@")[2]) as line:
            await line.send_message(made)

    async def _wanted(self, row: int) -> Claim | None:
        """The claim, when its address is a member's and it still waits for a code."""
        async with self._database.reading() as work:
            claim = await work.claims.get(row)
            if claim is None or claim.proved is not None:
                return None
            return claim if await known(work, read_address(claim.address)) else None

    async def _send(self, claim: Claim, language: Language, server: Server) -> None:
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
