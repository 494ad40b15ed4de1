"""Settings: what is asked, what is refused, and that no secret is ever repeated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.people.rules.person import Language
from bot.settings import SHIPPED_TRIP, Settings
from bot.settings_reading import SettingsWrong, read_settings, spoken

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
        read_settings(rehearsing=False, **given)
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


def test_the_example_speaks_french_then_english_of_each_setting() -> None:
    for block in EXAMPLE.read_text(encoding="utf-8").strip().split("\n\n")[1:]:
        *comments, setting = block.split("\n")
        assert SAID.fullmatch(setting)
        assert len(comments) >= 2
        assert not set("éèàçêû") & set(comments[-1])


def _written(value: object) -> str:
    return "" if value is None or value == frozenset() else str(value)


def test_the_env_file_is_read_and_the_environment_wins(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (elsewhere / ".env").write_text("LANGUAGE=en\nLISTEN=[::1]:80\nORGANISER_IDS=12, 34,\n", encoding="utf-8")
    monkeypatch.setenv("LANGUAGE", "fr")
    found = read_settings()
    assert (found.language, found.listen_host, found.listen_port) == (Language.FR, "::1", 80)
    assert found.organiser_ids == {12, 34}


WRONG = {
    "bot_token": "nothing",
    "database_url": "mysql://u:hush@h/x",
    "organiser_ids": "1,b",
    "media_url": "s3:/hush",
    "smtp_url": "smtp://u:hush@mail.example.org",
    "public_url": "http://example.org",
    "listen": "8000",
    "broadcast_rate": "31",
    "log_format": "xml",
}
FRENCH = """\
BOT_TOKEN : ce n’est pas le jeton d’un bot. Indiquez celui que donne BotFather, comme 123456:ABC-def.
DATABASE_URL : Escale ne connaît pas cette sorte de base. \
Exemples : sqlite+aiosqlite:///file.sqlite, postgresql+asyncpg://user:password@host/name
ORGANISER_IDS : ce n’est pas une liste d’identifiants. \
Indiquez des identifiants Telegram séparés par des virgules, comme 1234567,7654321.
MEDIA_URL : ce n’est ni un dossier ni un seau. Exemples : file:media, s3://bucket/prefix
MAIL_FROM : ce réglage manque. Indiquez l’adresse qui envoie les codes, puisque SMTP_URL est renseigné.
PUBLIC_URL : ce n’est pas une adresse publique. Telegram demande qu’elle commence par https://.
LISTEN : ce n’est pas une adresse où écouter. Indiquez un serveur et un port, comme 127.0.0.1:8000.
BROADCAST_RATE : un nombre entier de 1 à 30 est attendu.
LOG_FORMAT : ce format de journal n’existe pas. Indiquez console ou json.\
"""
ENGLISH = """\
BOT_TOKEN: not a bot’s token. Give the one from BotFather, like 123456:ABC-def.
DATABASE_URL: not a database that Escale knows. \
Examples: sqlite+aiosqlite:///file.sqlite, postgresql+asyncpg://user:password@host/name
ORGANISER_IDS: not a list of ids. Give Telegram user ids separated by commas, like 1234567,7654321.
MEDIA_URL: neither a folder nor a bucket. Examples: file:media, s3://bucket/prefix
MAIL_FROM: missing. Give the address that sends the codes, since SMTP_URL is set.
PUBLIC_URL: not a public address. Telegram demands that it begin with https://.
LISTEN: not an address to listen on. Give host:port, like 127.0.0.1:8000.
BROADCAST_RATE: a whole number from 1 to 30 is expected.
LOG_FORMAT: not a format of logs. Give console or json.\
"""


@pytest.mark.parametrize(("language", "said"), [("fr", FRENCH), ("en", ENGLISH), ("", FRENCH)])
def test_every_mistake_is_told_at_once_in_the_language_set(
    monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    monkeypatch.setenv("LANGUAGE", language)
    for name, value in WRONG.items():
        monkeypatch.setenv(name.upper(), value)
    lines = wrong()
    assert [line.replace("\u00a0", " ") for line in lines] == said.split("\n")
    assert not any("hush" in line for line in lines)


def test_a_language_that_escale_does_not_speak_is_said_in_french(elsewhere: Path) -> None:
    (elsewhere / ".env").write_text("LANGUAGE=de\n", encoding="utf-8")
    assert wrong() == ["LANGUAGE\u00a0: Escale ne parle pas cette langue. Indiquez fr ou en."]
    assert spoken() is Language.FR


def test_the_language_is_read_in_the_file_even_when_all_else_is_wrong(elsewhere: Path) -> None:
    (elsewhere / ".env").write_text("LANGUAGE=en\nLISTEN=x\n", encoding="utf-8")
    assert spoken() is Language.EN
    assert wrong() == ["LISTEN: not an address to listen on. Give host:port, like 127.0.0.1:8000."]


@pytest.mark.parametrize("name", ["BOT_TOKENN", "BOT_TOKE", "BOTTOKEN", "BOT_TOEKN", "bot_tokenn"])
def test_a_name_nearly_ours_is_said_with_what_was_meant(elsewhere: Path, name: str) -> None:
    (elsewhere / ".env").write_text(f"{name}=1:abc\nPATH_OF_ANOTHER=/x\n", encoding="utf-8")
    said = f"{name.upper()}\u00a0: ce réglage n’existe pas. Vouliez-vous écrire BOT_TOKEN\u202f?"
    assert wrong() == [said]


def test_a_name_nearly_ours_is_said_in_the_environment_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setenv("SMPT_URL", "smtp://u:hush@mail.example.org")
    assert wrong() == ["SMPT_URL: there is no such setting. Did you mean SMTP_URL?"]


@pytest.mark.parametrize("name", ["LISTEN_FDS", "PAID_LEAVE", "LANG", "TRIPS", "MEDIA_ROOT", "BOT_TOKENS"])
def test_names_of_others_are_nobody_s_business(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("BOT_TOKEN", "1:abc")  # given: BOT_TOKENS is somebody else's
    monkeypatch.setenv(name, "x")
    assert read_settings().token == "1:abc"


@pytest.mark.parametrize("listen", [":80", "host:", "host:65536", "host:-1", "host:٣", "host:9999999999999999"])
def test_an_address_to_listen_on_has_a_host_and_a_port(listen: str) -> None:
    assert len(wrong(listen=listen)) == 1


def test_an_env_file_in_another_encoding_ends_in_a_line(elsewhere: Path) -> None:
    (elsewhere / ".env").write_bytes("MAIL_FROM=é@example.org".encode("cp1252"))
    assert wrong() == [
        ".env\u00a0: ce fichier n’est pas enregistré en UTF-8. Enregistrez-le de nouveau dans ce codage."
    ]


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
        read_settings(rehearsing=False, **{name: secret})
    except SettingsWrong as refused:
        assert all("hush-hush-hush" not in line and "\n" not in line for line in refused.lines)
