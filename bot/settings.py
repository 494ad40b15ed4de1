"""The only reader of the environment. `.env.example` mirrors it; a wrong value stops the program with a sentence."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.trip.people import Language

SHIPPED_TRIP = Path(__file__).parent / "data" / "voyage-2024.toml"
DRIVERS = ("sqlite+aiosqlite", "postgresql+asyncpg")


class SettingsWrong(Exception):
    """`lines`: one readable line per mistake, never a secret's value."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True, hide_input_in_errors=True
    )

    bot_token: SecretStr | None = None
    bot_api_url: str = "https://api.telegram.org"
    database_url: str = Field(default="sqlite+aiosqlite:///escale.sqlite", repr=False)
    trip_file: Path = SHIPPED_TRIP
    organiser_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    smtp_url: SecretStr | None = None
    mail_from: str = ""
    public_url: str = ""
    listen: str = "127.0.0.1:8000"
    webhook_secret: SecretStr | None = None
    broadcast_rate: int = Field(default=28, ge=1, le=30)
    language: Language = Language.FR
    log_format: str = "console"

    @field_validator("bot_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        number, _, rest = (value.get_secret_value() if value else "1:x").partition(":")
        if not number.isdigit() or not rest:
            raise ValueError("expected the token given by BotFather, like 123456:ABC-def")
        return value

    @field_validator("organiser_ids", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        words = [word.strip() for word in value.split(",") if word.strip()]
        if not all(word.isascii() and word.isdigit() and len(word) < 19 for word in words):
            raise ValueError("expected Telegram user ids separated by commas, like 1234567,7654321")
        return frozenset(int(word) for word in words)

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        try:
            driver = make_url(value).drivername
        except ArgumentError:
            driver = ""
        if driver not in DRIVERS:
            raise ValueError("expected sqlite+aiosqlite:///file.sqlite or postgresql+asyncpg://user:password@host/name")
        return value

    @field_validator("bot_api_url")
    @classmethod
    def _api(cls, value: str) -> str:
        if urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).netloc:
            raise ValueError("expected an address that begins with https:// or http://")
        return value.rstrip("/")

    @field_validator("public_url")
    @classmethod
    def _public(cls, value: str) -> str:
        if value and (urlsplit(value).scheme != "https" or not urlsplit(value).netloc):
            raise ValueError("expected an address that begins with https://, as Telegram demands")
        return value.rstrip("/")

    @field_validator("listen")
    @classmethod
    def _listen(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdigit() or not 0 <= int(port) < 65536:
            raise ValueError("expected host:port, like 127.0.0.1:8000")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _smtp(cls, value: SecretStr | None) -> SecretStr | None:
        if value and urlsplit(value.get_secret_value()).scheme not in ("smtp", "smtps"):
            raise ValueError("expected smtp://user:password@host:port or smtps://…")
        return value

    @field_validator("log_format")
    @classmethod
    def _format(cls, value: str) -> str:
        if value not in ("console", "json"):
            raise ValueError("expected console or json")
        return value

    @model_validator(mode="after")
    def _sender(self) -> Settings:
        if self.smtp_url and not self.mail_from:
            raise ValueError("MAIL_FROM: missing: expected the sender's address, since SMTP_URL is set")
        return self

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
    def listen_host(self) -> str:
        return self.listen.rpartition(":")[0].strip("[]")

    @property
    def listen_port(self) -> int:
        return int(self.listen.rpartition(":")[2])


def read_settings(**overrides: object) -> Settings:
    """The settings of the environment and `.env`, or `SettingsWrong` with every mistake at once."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as wrong:
        raise SettingsWrong([_line(error["loc"], error["msg"]) for error in wrong.errors()]) from None


def _line(where: tuple[int | str, ...], message: str) -> str:
    what = message.removeprefix("Value error, ")
    return f"{str(where[0]).upper()}: {what}" if where else what
