"""The day's digest: in the morning, or the evening before when the day begins before the digest's hour."""

from __future__ import annotations

from datetime import date

from bot.chat.layout import html, push
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.screens.programme import day_rows, day_text
from bot.texts import dates


def morning(programme: Programme, on: date, language: Language) -> Screen:
    return _digest(programme, on, language, "digest-morning")


def evening(programme: Programme, on: date, language: Language) -> Screen:
    return _digest(programme, on, language, "digest-evening")


def _digest(programme: Programme, on: date, language: Language, key: str) -> Screen:
    head = html(key, language, day=dates.day(on, language))
    rows = (*day_rows(programme, on, language), (push("buttons-preferences", language, "open", "preferences"),))
    return Screen(day_text(programme, on, language, head), rows)
