"""A real mail server on this machine, whose letters the tests read and whose humour they set."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER, PASSWORD = "escale", "p@ss:word"
CODE = re.compile(r"\b\d{6}\b")


@dataclass
class Postbox:
    """`answer` to a recipient and `data` to a letter are what the server says; `reached` counts the connections."""

    port: int = 0
    letters: list[EmailMessage] = field(default_factory=list)
    answer: str = "250 OK"
    data: str = "250 OK"
    reached: int = 0
    gate: asyncio.Event = field(default_factory=asyncio.Event)  # a recipient is answered once it is open

    def __post_init__(self) -> None:
        self.gate.set()

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, to: str, _: list[str]) -> str:
        await self.gate.wait()
        if self.answer.startswith("250"):
            envelope.rcpt_tos.append(to)
        return self.answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.data.startswith("250"):
            assert isinstance(envelope.content, bytes)  # text only where a server is told to decode
            self.letters.append(message_from_bytes(envelope.content, EmailMessage, policy=default))
        return self.data

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    @property
    def codes(self) -> list[str]:
        return [found[0] for it in self.letters if (found := CODE.search(it["Subject"]))]


def text_in(letter: EmailMessage, form: str = "plain") -> str:
    """What its readers see, in this of its two forms (plain, html)."""
    part = letter.get_body((form,))
    assert part, f"no {form} in this letter"
    return str(part.get_content()).replace("\r\n", "\n")


def _authenticated(server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: object) -> AuthResult:
    right = isinstance(given, LoginPassword) and (given.login, given.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=right, handled=right)


@asynccontextmanager
async def postbox(
    login: bool = False, tls: ssl.SSLContext | None = None, secure: bool = False
) -> AsyncIterator[Postbox]:
    """Listens on a port of its own. `login` demands the account, `tls` offers STARTTLS, or is spoken at once."""
    box = Postbox()

    def protocol() -> SMTP:
        box.reached += 1
        return SMTP(
            box,
            hostname="mail.exemple.fr",
            tls_context=None if secure else tls,
            loop=loop,
            auth_required=login,
            auth_require_tls=not login,
            authenticator=_authenticated if login else None,
        )

    loop: asyncio.AbstractEventLoop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, "127.0.0.1", 0, ssl=tls if secure else None)
    box.port = server.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        server.close()
