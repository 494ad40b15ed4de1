"""The export of the programme, in the format that the organiser chooses."""

from __future__ import annotations

from bot.screens.buttons import button
from bot.screens.papers import stamp
from bot.screens.screen import Screen
from bot.screens.words import lines, notice, push, told
from bot.trip.people import Language
from bot.trip.programme import Programme

FORMATS = (("xlsx", "csv"), ("pdf", "ics"))


def choose(language: Language) -> Screen:
    rows = tuple(tuple(button(f".{it}", "export", "programme", it) for it in row) for row in FORMATS)
    people = push("participants-open", language, "export", "participants")
    return Screen(told("export-choose", language), (*rows, (people,)))


def caption(programme: Programme, language: Language) -> str:
    return lines(told("export-caption", language), stamp(programme, language), notice(programme))
