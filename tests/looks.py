"""How a test reads a screen: as a person does."""

from __future__ import annotations

from bot.chat.screen import Screen


def read(text: str) -> str:
    """The text with its special spaces made plain, so that a test can be typed."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def seen(screen: Screen) -> str:
    return read(screen.text)


def buttons(screen: Screen) -> list[list[str]]:
    return [[read(button.label) for button in row] for row in screen.rows]
