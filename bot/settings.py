"""The only reader of the environment. `.env.example` mirrors it; a wrong value stops the program with a sentence."""

from __future__ import annotations

import hashlib
import hmac
import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.people.rules.person import Language

SHIPPED_TRIP = Path(__file__).parent / "data" / "voyage-2024.toml"
TOKEN = re.compile(r"[A-Za-z0-9_-]+")
ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+")
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
    mail_from: str = Field(default="", validate_default=True)
    public_url: str = ""
    listen: str = "127.0.0.1:8000"
    webhook_secret: SecretStr | None = None
    broadcast_rate: int = Field(default=28, ge=1, le=30)
    language: Language = Language.FR
    log_format: Literal["console", "json"] = "console"

    @field_validator("bot_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        number, _, rest = (value.get_secret_value() if value else "1:x").partition(":")
        if not (number.isascii() and number.isdigit() and TOKEN.fullmatch(rest)):
            raise ValueError("not a bot's token: expected the one given by BotFather, like 123456:ABC-def")
        return value

    @field_validator("organiser_ids", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        words = [word.strip() for word in value.split(",") if word.strip()]
        if not all(word.isascii() and word.isdigit() and len(word) < 19 for word in words):
            raise ValueError("not a list of ids: expected Telegram user ids separated by commas, like 1234567,7654321")
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
            raise ValueError(
                "not a database that Escale knows: expected sqlite+aiosqlite:///file.sqlite or postgresql+asyncpg://user:password@host/name"
            )
        return value

    @field_validator("bot_api_url")
    @classmethod
    def _api(cls, value: str) -> str:
        if _scheme(value) not in ("http", "https"):
            raise ValueError("not an address: expected one that begins with https:// or http://")
        return value.rstrip("/")

    @field_validator("public_url")
    @classmethod
    def _public(cls, value: str) -> str:
        if value and _scheme(value) != "https":
            raise ValueError("not a public address: expected one that begins with https://, as Telegram demands")
        return value.rstrip("/")

    @field_validator("listen")
    @classmethod
    def _listen(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not (port.isascii() and port.isdigit()) or int(port[:6]) > 65535:
            raise ValueError("not an address to listen on: expected host:port, like 127.0.0.1:8000")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _smtp(cls, value: SecretStr | None) -> SecretStr | None:
        if value and _scheme(value.get_secret_value()) not in ("smtp", "smtps"):
            raise ValueError("not a mail server: expected smtp://user:password@host:port or smtps://…")
        return value

    @field_validator("mail_from")
    @classmethod
    def _sender(cls, value: str, info: ValidationInfo) -> str:
        if not value and info.data.get("smtp_url"):
            raise ValueError("missing: expected the sender's address, since SMTP_URL is set")
        if value and not ADDRESS.fullmatch(value):
            raise ValueError("not a mail address: expected one like voyage@example.org")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _webhook_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not (TOKEN.fullmatch(value.get_secret_value()) and len(value.get_secret_value()) <= 256):
            raise ValueError("not a secret that Telegram takes: expected 1 to 256 letters, digits, _ or -")
        return value

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


def read_settings(**overrides: object) -> Settings:
    """The settings of the environment and `.env`, or `SettingsWrong` with every mistake at once."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as wrong:
        raise SettingsWrong([_line(error) for error in wrong.errors(include_url=False)]) from None
    except UnicodeDecodeError:
        raise SettingsWrong([".env: not saved as UTF-8: expected a text file in that encoding"]) from None
    except OSError as error:
        raise SettingsWrong([f".env: cannot be read ({error.strerror}): expected a text file"]) from None


# What pydantic calls a mistake, in our words. A value is never repeated: it may be a secret.
WORDS = {
    "int_parsing": "not a whole number: expected 1 to 30",
    "greater_than_equal": "too small: expected 1 to 30",
    "less_than_equal": "too large: expected 1 to 30",
    "enum": "not a language that Escale speaks: expected {expected}",
    "literal_error": "not a format of logs: expected {expected}",
}


def _line(error: ErrorDetails) -> str:
    said = WORDS.get(error["type"], error["msg"].removeprefix("Value error, "))
    expected = str(error.get("ctx", {}).get("expected", "")).replace("'", "")
    return f"{str(error['loc'][0]).upper()}: {said.format(expected=expected)}"


def _scheme(address: str) -> str:
    """The scheme of an address that also names a host, or nothing."""
    try:
        parts = urlsplit(address)
        return parts.scheme if parts.hostname and (parts.port is None or parts.port) else ""
    except ValueError:
        return ""
