"""A broadcast in a few words."""

from __future__ import annotations

from bot.broadcasts.rules.broadcast import Parts
from bot.chat.layout import clip
from bot.people.rules.person import Language
from bot.texts.catalogue import plain

SHORT = 60


def excerpt(parts: Parts, language: Language, most: int = SHORT) -> str:
    """Its first words, or what it carries."""
    if not parts:
        return plain("broadcasts-nothing-yet", language)
    words = " ".join(parts[0].words.split())
    return clip(words, most) if words else carried(parts, language)


def carried(parts: Parts, language: Language) -> str:
    return plain(f"broadcasts-kind-{parts[0].kind}", language, count=len(parts))
