"""The letter to one's employer: its caption, and the button that asks for it."""

from __future__ import annotations

from bot.screens.screen import Button
from bot.screens.words import push, told
from bot.trip.people import Language


def button(language: Language) -> Button:
    return push("mission-button", language, "mission")


def caption(language: Language) -> str:
    return told("mission-caption", language)
