"""What organisers read when a part of the bot does not work, and when it works again."""

from __future__ import annotations

from bot.chat.layout import html
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.texts.catalogue import plain


def begins(name: str, language: Language) -> Screen:
    return Screen(html("team-trouble-begins", language, what=plain(f"team-trouble-{name}", language)))


def ends(name: str, language: Language) -> Screen:
    return Screen(html("team-trouble-ends", language, what=plain(f"team-trouble-{name}", language)))
