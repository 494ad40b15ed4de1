"""The mail server of SMTP_URL: `smtp://user:password@host:port`, `smtps://…`, `?starttls=true`."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

from aiosmtplib import SMTP

PATIENCE = 10.0  # seconds for each step of the dialogue
PORTS = {"smtps": 465, "smtp": 25}
SUBMISSION = 587  # where STARTTLS is spoken


@dataclass(frozen=True, slots=True)
class Server:
    """`secure` from the first byte; `starttls` is demanded, never merely hoped for."""

    host: str
    port: int
    secure: bool = False
    starttls: bool = False
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)

    def client(self, name: str, patience: float = PATIENCE) -> SMTP:
        """To be entered: connects, secures the line, logs in. `name` is how we present ourselves."""
        return SMTP(
            hostname=self.host,
            port=self.port,
            username=self.user or None,
            password=self.password or None,
            local_hostname=name,
            timeout=patience,
            use_tls=self.secure,
            start_tls=self.starttls,
        )


def read_server(url: str) -> Server:
    """`url` was checked by the settings."""
    parts = urlsplit(url)
    secure = parts.scheme == "smtps"
    starttls = not secure and parse_qs(parts.query).get("starttls", [""])[0].lower() in ("true", "1", "yes")
    port = parts.port or (SUBMISSION if starttls else PORTS[parts.scheme])
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Server(parts.hostname or "", port, secure, starttls, user, password)
