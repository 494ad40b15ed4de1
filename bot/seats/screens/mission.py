"""The letter to one's employer: its caption, and the button that asks for it."""

from __future__ import annotations

from bot.chat.layout import html, push
from bot.chat.screen import Button
from bot.people.rules.person import Language


def button(language: Language) -> Button:
    return push("seats-mission-button", language, "mission")


def caption(language: Language) -> str:
    return html("seats-mission-caption", language)
