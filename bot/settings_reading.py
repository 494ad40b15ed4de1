"""Reads the environment and `.env`: the settings, or every mistake at once, each a sentence."""

from __future__ import annotations

import os
from collections.abc import Mapping

from pydantic import ValidationError
from pydantic_settings import DotEnvSettingsSource, EnvSettingsSource

from bot.people.rules.person import Language
from bot.settings import Settings
from bot.settings_mistakes import misspelt, sentence, unknown, unreadable


class SettingsWrong(Exception):
    """`lines`: one readable line per mistake, never a secret's value."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def read_settings(*, rehearsing: bool = False, **overrides: object) -> Settings:
    """The settings of the environment and `.env`, or `SettingsWrong` with every mistake at once.

    Those that a rehearsal does without may be misspelt there.
    """
    try:
        written = _written()
    except (UnicodeDecodeError, OSError) as error:
        raise SettingsWrong([unreadable(error, _spoken(os.environ))]) from None
    language = _spoken(written)
    names = [it.upper() for it in Settings.model_fields]
    lines = [] if rehearsing else [unknown(name, meant, language) for name, meant in misspelt(written, names)]
    try:
        settings = Settings(**overrides)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as mistaken:
        lines = [sentence(it, language) for it in mistaken.errors(include_url=False)] + lines
    if lines:
        raise SettingsWrong(lines)
    return settings


def spoken() -> Language:
    """The language set, also when other settings are wrong."""
    try:
        return _spoken(_written())
    except (UnicodeDecodeError, OSError):
        return _spoken(os.environ)


def _spoken(written: Mapping[str, str]) -> Language:
    code = written.get("LANGUAGE", "")[:2].lower()
    return Language(code) if code in set(Language) else Language.FR


def _written() -> dict[str, str]:
    """What the environment says, else `.env`, under names in capitals; what is empty says nothing."""
    values = {**DotEnvSettingsSource(Settings).env_vars, **EnvSettingsSource(Settings).env_vars}
    return {name.upper(): value for name, value in values.items() if value}
