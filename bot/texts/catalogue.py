"""Every word that people read: `say(key, language, **values)`, over the .ftl files of `fr/` and `en/`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from markupsafe import Markup

from bot.people.rules.person import Language
from bot.texts.elision import functions

HERE = Path(__file__).parent
LONGEST_PART = 2000  # characters: Fluent refuses values over 2500, so longer ones are put in after it
MARK, MARKED = "\ue000{}\ue001", re.compile(r"\ue000(\w+)\ue001")
Value = str | int | float | Markup


class MissingText(KeyError):
    """A key or a value that the catalogue needs is not there: a defect, found by the tests."""


def files(language: Language) -> list[Path]:
    return sorted((HERE / language.value).glob("*.ftl"))


@cache
def bundle(language: Language, name: str) -> FluentBundle:
    """The texts of one file, read when the first of them is asked for: to read them all takes a start too long."""
    made = FluentBundle([language.value], functions={**functions()}, use_isolating=False)
    file = HERE / language.value / f"{name}.ftl"
    if file.is_file():
        made.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return made


def say(key: str, language: Language, **values: Value) -> str:
    """The text of `key`, as Telegram's HTML: values are escaped here, and only here, unless they are `Markup`."""
    return _format(key, language, {name: _escaped(value) for name, value in values.items()})


def plain(key: str, language: Language, **values: Value) -> str:
    """The text of `key` where HTML is not read: button labels, menus, documents, command line."""
    return _format(key, language, values)


def _format(key: str, language: Language, values: Mapping[str, Value]) -> str:
    made = bundle(language, key.partition("-")[0])  # keys begin with the name of their file
    if not made.has_message(key):
        raise MissingText(key)
    message = made.get_message(key)
    if message.value is None:
        raise MissingText(key)
    long = {name: value for name, value in values.items() if isinstance(value, str) and len(value) > LONGEST_PART}
    text, errors = made.format_pattern(message.value, {**values, **{name: MARK.format(name) for name in long}})
    if errors:
        raise MissingText(f"{key}: {errors[0]}")
    return MARKED.sub(lambda found: long.get(found[1], found[0]), str(text)) if long else str(text)


def _escaped(value: Value) -> Value:
    return escape(value, quote=False) if isinstance(value, str) and not isinstance(value, Markup) else value
