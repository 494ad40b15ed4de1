"""Settings: what is asked, what is refused, and that no secret is ever repeated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.people.rules.person import Language
from bot.settings import SHIPPED_TRIP, Settings, SettingsWrong, read_settings

EXAMPLE = Path(__file__).parents[1] / ".env.example"
SAID = re.compile(r"^#?([A-Z_]+)=(.*)$", re.MULTILINE)


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty directory and an environment without any setting of ours."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    yield tmp_path


def wrong(**given: object) -> list[str]:
    with pytest.raises(SettingsWrong) as refused:
        read_settings(**given)
    return refused.value.lines


def test_without_anything_the_defaults_of_the_contract_hold() -> None:
    found = read_settings()
    assert (found.token, found.database_url, found.trip_file) == ("", "sqlite+aiosqlite:///escale.sqlite", SHIPPED_TRIP)
    assert (found.listen_host, found.listen_port, found.broadcast_rate) == ("127.0.0.1", 8000, 28)
    assert (found.language, found.log_format, found.organiser_ids) == (Language.FR, "console", frozenset())


def test_the_example_documents_every_setting_with_its_default() -> None:
    said = dict(SAID.findall(EXAMPLE.read_text(encoding="utf-8")))
    defaults = {name.upper(): field.default for name, field in Settings.model_fields.items()}
    written = {name: _written(value) for name, value in defaults.items()}
    assert said == written | {"TRIP_FILE": ""}  # its default is a path of this machine


def _written(value: object) -> str:
    return "" if value is None or value == frozenset() else str(value)


def test_the_env_file_is_read_and_the_environment_wins(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (elsewhere / ".env").write_text("LANGUAGE=en\nLISTEN=[::1]:80\nORGANISER_IDS=12, 34,\n", encoding="utf-8")
    monkeypatch.setenv("LANGUAGE", "fr")
    found = read_settings()
    assert (found.language, found.listen_host, found.listen_port) == (Language.FR, "::1", 80)
    assert found.organiser_ids == {12, 34}


def test_every_mistake_is_told_at_once_in_a_line() -> None:
    assert wrong(
        bot_token="nothing",
        database_url="mysql://u:hush@h/x",
        organiser_ids="1,b",
        smtp_url="smtp://u:hush@mail.example.org",
        public_url="http://example.org",
        listen="8000",
        broadcast_rate="31",
        language="de",
        log_format="xml",
    ) == [
        "BOT_TOKEN: not a bot's token: expected the one given by BotFather, like 123456:ABC-def",
        "DATABASE_URL: not a database that Escale knows: "
        "expected sqlite+aiosqlite:///file.sqlite or postgresql+asyncpg://user:password@host/name",
        "ORGANISER_IDS: not a list of ids: expected Telegram user ids separated by commas, like 1234567,7654321",
        "MAIL_FROM: missing: expected the sender's address, since SMTP_URL is set",
        "PUBLIC_URL: not a public address: expected one that begins with https://, as Telegram demands",
        "LISTEN: not an address to listen on: expected host:port, like 127.0.0.1:8000",
        "BROADCAST_RATE: too large: expected 1 to 30",
        "LANGUAGE: not a language that Escale speaks: expected fr or en",
        "LOG_FORMAT: not a format of logs: expected console or json",
    ]


@pytest.mark.parametrize("listen", [":80", "host:", "host:65536", "host:-1", "host:٣", "host:9999999999999999"])
def test_an_address_to_listen_on_has_a_host_and_a_port(listen: str) -> None:
    assert len(wrong(listen=listen)) == 1


def test_an_env_file_in_another_encoding_ends_in_a_line(elsewhere: Path) -> None:
    (elsewhere / ".env").write_bytes("MAIL_FROM=é@example.org".encode("cp1252"))
    assert wrong() == [".env: not saved as UTF-8: expected a text file in that encoding"]


def test_secrets_do_not_show_in_the_repr() -> None:
    found = read_settings(
        bot_token="123456:hush-hush",
        database_url="postgresql+asyncpg://u:hush-hush@h/x",
        smtp_url="smtp://u:hush-hush@h",
        mail_from="a@example.org",
        webhook_secret="hush-hush",
    )
    assert "hush" not in repr(found) + str(found)


def test_the_webhook_secret_follows_from_the_token_unless_given() -> None:
    one, other = read_settings(bot_token="1:a"), read_settings(bot_token="1:b")
    assert one.secret != other.secret
    assert one.secret == read_settings(bot_token="1:a").secret
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,256}", one.secret)
    assert read_settings(bot_token="1:a", webhook_secret="mine").secret == "mine"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(name=st.sampled_from(sorted(Settings.model_fields)), value=st.text(min_size=1, max_size=60))
def test_whatever_is_written_ends_in_settings_or_in_lines(name: str, value: str) -> None:
    secret = f"{value}hush-hush-hush"
    try:
        read_settings(**{name: secret})
    except SettingsWrong as refused:
        assert all("hush-hush-hush" not in line and "\n" not in line for line in refused.lines)
