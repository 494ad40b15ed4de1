"""The rehearsal's own mail server, on loopback: what it receives goes no further, and the page shows it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default

from aiosmtpd.smtp import SMTP, Envelope, Session

from bot.clock import Clock

HOST = "127.0.0.1"
KEPT = 200  # letters: the newest
LARGEST = 5 * 1024 * 1024  # bytes of one


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that comes with a letter."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """`text` is the plain part, as a mail program without pictures shows it; `at` is in UTC."""

    to: str
    subject: str
    text: str
    at: datetime
    files: tuple[Enclosed, ...] = ()


@dataclass
class Postbox:
    """The newest letter last. `on_letter` are called after each."""

    clock: Clock
    letters: list[Letter] = field(default_factory=list)
    on_letter: list[Callable[[], None]] = field(default_factory=list)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """aiosmtpd's name for a letter that has come in whole."""
        content = envelope.content or b""
        raw = content if isinstance(content, bytes) else content.encode()
        for to in envelope.rcpt_tos:
            self.letters.append(_letter(raw, to, self.clock.now()))
        del self.letters[:-KEPT]
        for tell in self.on_letter:
            tell()
        return "250 OK"


def _letter(raw: bytes, to: str, at: datetime) -> Letter:
    message = message_from_bytes(raw, _class=EmailMessage, policy=default)
    body = message.get_body(("plain",))
    text = str(body.get_content()) if body else ""
    return Letter(
        to,
        str(message["Subject"] or ""),
        text.replace("\r\n", "\n").strip(),
        at,
        tuple(map(_enclosed, message.iter_attachments())),
    )


def _enclosed(part: Message) -> Enclosed:
    content = part.get_payload(decode=True)
    return Enclosed(part.get_filename() or "", content if isinstance(content, bytes) else b"")


@asynccontextmanager
async def post_office(box: Postbox) -> AsyncIterator[int]:
    """The port it listens on, on loopback, until the block ends."""
    loop = asyncio.get_running_loop()

    def line() -> SMTP:
        return SMTP(box, hostname="localhost", ident="Escale", data_size_limit=LARGEST, loop=loop)

    server = await loop.create_server(line, HOST, 0)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()
