"""To say which entry something is about: a day's entries as buttons, and the days before and after."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot.chat.callback_data import button
from bot.chat.layout import push, row, stack
from bot.chat.screen import Button, Rows
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens.parts import entry_label
from bot.programme.screens.programme import MOST_ENTRIES, entry_key
from bot.texts import dates

Keys = tuple[object, ...]


def entry_button(programme: Programme, it: Entry, language: Language, keys: Keys) -> Button:
    """`keys` are its verb and what comes before the entry."""
    verb, *before = keys
    return button(entry_label(programme, it, language), str(verb), *before, entry_key(it))


def entries(programme: Programme, found: Iterable[Entry], language: Language, keys: Keys) -> Rows:
    return tuple((entry_button(programme, it, language, keys),) for it in found)


def day(programme: Programme, on: date, language: Language, chosen: Keys, turned: Keys) -> Rows:
    """`chosen` before the entry that is pressed, `turned` before another day."""
    kept = [it for it in programme.on(on) if not it.cancelled][:MOST_ENTRIES]
    before, after = programme.before(on), programme.after(on)
    days = row(
        _day_button(before, "programme-before", language, turned),
        _day_button(after, "programme-after", language, turned),
    )
    return stack((*entries(programme, kept, language, chosen), days))


def _day_button(to: date | None, key: str, language: Language, keys: Keys) -> Button | None:
    verb, *before = keys
    return push(key, language, str(verb), *before, to, day=dates.short_day(to, language)) if to else None
