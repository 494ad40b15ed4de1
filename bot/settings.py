"""What may be set, and what is refused. `.env.example` mirrors it; `settings_reading` reads the environment."""

from __future__ import annotations

import hashlib
import hmac
import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.people.rules.person import Language
from bot.settings_mistakes import wrong

SHIPPED_TRIP = Path(__file__).parent / "data" / "voyage-2024.toml"
TOKEN = re.compile(r"[A-Za-z0-9_-]+")
ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+")
MOST_FREE, MOST_PAID = 30, 1000  # messages a second that Telegram takes from a bot
DRIVERS = ("sqlite+aiosqlite", "postgresql+asyncpg")


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True, hide_input_in_errors=True
    )

    bot_token: SecretStr | None = None
    bot_api_url: str = "https://api.telegram.org"
    database_url: str = Field(default="sqlite+aiosqlite:///escale.sqlite", repr=False)
    trip_file: Path = SHIPPED_TRIP
    organiser_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    media_url: str = Field(default="file:media", repr=False)
    smtp_url: SecretStr | None = None
    mail_from: str = Field(default="", validate_default=True)
    public_url: str = ""
    listen: str = "127.0.0.1:8000"
    webhook_secret: SecretStr | None = None
    paid_broadcast: bool = False
    broadcast_rate: int = 28
    language: Language = Language.FR
    log_format: Literal["console", "json"] = "console"

    @field_validator("bot_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        number, _, rest = (value.get_secret_value() if value else "1:x").partition(":")
        if not (number.isascii() and number.isdigit() and TOKEN.fullmatch(rest)):
            raise wrong("token")
        return value

    @field_validator("organiser_ids", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        words = [word.strip() for word in value.split(",") if word.strip()]
        if not all(word.isascii() and word.isdigit() and len(word) < 19 for word in words):
            raise wrong("ids")
        return frozenset(int(word) for word in words)

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        from sqlalchemy.engine import make_url  # `--help` does without its import
        from sqlalchemy.exc import ArgumentError

        try:
            driver = make_url(value).drivername
        except (ArgumentError, ValueError):
            driver = ""
        if driver not in DRIVERS:
            raise wrong("database")
        return value

    @field_validator("bot_api_url")
    @classmethod
    def _api(cls, value: str) -> str:
        if _scheme(value) not in ("http", "https"):
            raise wrong("address")
        return value.rstrip("/")

    @field_validator("public_url")
    @classmethod
    def _public(cls, value: str) -> str:
        if value and _scheme(value) != "https":
            raise wrong("public")
        return value.rstrip("/")

    @field_validator("listen")
    @classmethod
    def _listen(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not (port.isascii() and port.isdigit()) or int(port[:6]) > 65535:
            raise wrong("listen")
        return value

    @field_validator("broadcast_rate")
    @classmethod
    def _rate(cls, value: int, info: ValidationInfo) -> int:
        paid = bool(info.data.get("paid_broadcast"))
        if not 1 <= value <= (MOST_PAID if paid else MOST_FREE):
            raise wrong("rate-paid" if paid else "rate")
        return value

    @field_validator("media_url")
    @classmethod
    def _media(cls, value: str) -> str:
        if not (value.removeprefix("file:") if value.startswith("file:") else _scheme(value) == "s3"):
            raise wrong("media")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _smtp(cls, value: SecretStr | None) -> SecretStr | None:
        if value and _scheme(value.get_secret_value()) not in ("smtp", "smtps"):
            raise wrong("smtp")
        return value

    @field_validator("mail_from")
    @classmethod
    def _sender(cls, value: str, info: ValidationInfo) -> str:
        if not value and info.data.get("smtp_url"):
            raise wrong("sender-missing")
        if value and not ADDRESS.fullmatch(value):
            raise wrong("sender")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _webhook_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not (TOKEN.fullmatch(value.get_secret_value()) and len(value.get_secret_value()) <= 256):
            raise wrong("secret")
        return value

    @property
    def pays(self) -> bool:
        """Whether pushes leave faster than Telegram takes them for nothing."""
        return self.paid_broadcast and self.broadcast_rate > MOST_FREE

    @property
    def token(self) -> str:
        """The token in clear, for the one who calls Telegram; empty when none was given."""
        return self.bot_token.get_secret_value() if self.bot_token else ""

    @property
    def secret(self) -> str:
        """Telegram's secret token for the webhook: the one given, or derived from the bot's token."""
        if self.webhook_secret:
            return self.webhook_secret.get_secret_value()
        return hmac.new(self.token.encode(), b"escale webhook", hashlib.sha256).hexdigest()

    @property
    def code_key(self) -> bytes:
        """What makes the digests of mailed codes worthless to who reads the database alone."""
        return hmac.new(self.token.encode(), b"escale codes", hashlib.sha256).digest()

    @property
    def listen_host(self) -> str:
        return self.listen.rpartition(":")[0].strip("[]")

    @property
    def listen_port(self) -> int:
        return int(self.listen.rpartition(":")[2])


def _scheme(address: str) -> str:
    """The scheme of an address that also names a host, or nothing."""
    try:
        parts = urlsplit(address)
        return parts.scheme if parts.hostname and (parts.port is None or parts.port) else ""
    except ValueError:
        return ""
