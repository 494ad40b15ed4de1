"""What organisers read when Telegram does not let the bot do its work."""

from __future__ import annotations

from bot.screens.screen import Screen
from bot.screens.words import NAME, clip, told
from bot.trip.people import Language


def lacking(language: Language, title: str) -> Screen:
    """The bot lacks a right in the participants' group, or is not in it any more."""
    return Screen(told("refusals-lacking", language, title=clip(title, NAME)))
