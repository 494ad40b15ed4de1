"""What stands where consent is asked: six lines, and the button that opens the whole notice."""

from __future__ import annotations

from markupsafe import Markup

from bot.chat.layout import html, lines, push
from bot.chat.screen import Button
from bot.people.rules.person import Language
from bot.texts import dates
from bot.trip import Trip


def short_notice(trip: Trip, language: Language) -> Markup:
    """Six lines: what for, who reads it, who decides, until when, through whom, what one can do."""
    return lines(
        html("privacy-short-why", language),
        html("privacy-short-readers", language),
        html("privacy-short-decision", language),
        html(
            "privacy-short-keep",
            language,
            needs=dates.full_day(trip.needs_end, language),
            data=dates.full_day(trip.data_end, language),
        ),
        html("privacy-short-telegram", language),
        html("privacy-short-rights", language),
    )


def notice_button(language: Language) -> Button:
    """Opens the notice under what is being read, which stays."""
    return push("privacy-read-notice", language, "privacy")
