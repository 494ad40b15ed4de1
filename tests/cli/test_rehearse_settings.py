"""A name in the environment that nearly is a setting's stops the real bot, not a rehearsal, which uses none of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli import commands
from bot.cli.errors import Wrong
from bot.rehearsal import stage
from bot.rehearsal.clock import SteerableClock
from bot.rehearsal.telegram import Telegram
from bot.settings import SHIPPED_TRIP
from bot.settings_reading import SettingsWrong, read_settings
from tests.clocks import paris

NEARLY = ("BOT_TOKENN", "LANGUAGES", "LISTEN_", "SMTP_URLS", "PUBLIC_UR")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in NEARLY:
        monkeypatch.setenv(name, "x")


def test_the_real_bot_says_what_was_meant() -> None:
    with pytest.raises(SettingsWrong) as wrong:
        read_settings()
    assert len(wrong.value.lines) == len(NEARLY)


def test_a_rehearsal_begins_all_the_same() -> None:
    telegram = Telegram(SteerableClock(paris("2024-03-20 09:00"), False))
    settings = stage._settings(telegram, SHIPPED_TRIP, "sqlite+aiosqlite:///x.sqlite", 25, "file:media")
    assert (settings.token, settings.smtp_url is not None) == (telegram.token, True)
    with pytest.raises(Wrong, match="pas-une-date"):  # past the settings
        commands.rehearse(commands.Rehearsal(None, "", 0, "pas-une-date", play=False, trace=None))
