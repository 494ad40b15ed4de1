"""The day's digest: in the morning, or the evening before when the day begins before the digest's hour."""

from __future__ import annotations

from datetime import date

from bot.screens.programme import day_rows, day_text
from bot.screens.screen import Screen
from bot.screens.words import push, told
from bot.texts import dates
from bot.trip.people import Language
from bot.trip.programme import Programme


def morning(programme: Programme, on: date, language: Language) -> Screen:
    return _digest(programme, on, language, "digest-morning")


def evening(programme: Programme, on: date, language: Language) -> Screen:
    return _digest(programme, on, language, "digest-evening")


def _digest(programme: Programme, on: date, language: Language, key: str) -> Screen:
    head = told(key, language, day=dates.day(on, language))
    rows = (*day_rows(programme, on, language), (push("buttons-preferences", language, "open", "preferences"),))
    return Screen(day_text(programme, on, language, head), rows)
