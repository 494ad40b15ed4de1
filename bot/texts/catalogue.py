"""Every word that people read: `say(key, language, **values)`, over the .ftl files of `fr/` and `en/`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from markupsafe import Markup

from bot.trip.people import Language

HERE = Path(__file__).parent
Value = str | int | float | Markup


class MissingText(KeyError):
    """A key or a value that the catalogue needs is not there: a defect, found by the tests."""


def files(language: Language) -> list[Path]:
    return sorted((HERE / language.value).glob("*.ftl"))


@cache
def bundle(language: Language) -> FluentBundle:
    made = FluentBundle([language.value], use_isolating=False)
    for file in files(language):
        made.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return made


def say(key: str, language: Language, **values: Value) -> str:
    """The text of `key`, as Telegram's HTML: values are escaped here, and only here, unless they are `Markup`."""
    return _format(key, language, {name: _escaped(value) for name, value in values.items()})


def plain(key: str, language: Language, **values: Value) -> str:
    """The text of `key` where HTML is not read: button labels, menus, documents, command line."""
    return _format(key, language, values)


def _format(key: str, language: Language, values: Mapping[str, Value]) -> str:
    made = bundle(language)
    if not made.has_message(key):
        raise MissingText(key)
    message = made.get_message(key)
    if message.value is None:
        raise MissingText(key)
    text, errors = made.format_pattern(message.value, dict(values))
    if errors:
        raise MissingText(f"{key}: {errors[0]}")
    return str(text)


def _escaped(value: Value) -> Value:
    return escape(value, quote=False) if isinstance(value, str) and not isinstance(value, Markup) else value
