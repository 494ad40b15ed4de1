"""The carnet of an earlier delegation, before it is imported: how much it brings, of which trip, of which visits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from markupsafe import Markup

from bot.chat.layout import TEXT, TITLE, clip, desk_button, fit, html, safe
from bot.chat.screen import Screen
from bot.memory.rules.learned import Learned, Prepared
from bot.people.rules.person import Language
from bot.texts import dates
from bot.texts.catalogue import plain


def summary(it: Prepared, language: Language) -> str:
    """How much it brings, of which trip; plain text."""
    key = "memory-import-same" if it.same else "memory-import-again" if it.former is not None else "memory-import-new"
    period = dates.period(it.delegation.first_day, it.delegation.last_day, language)
    return plain(key, language, trip=it.delegation.trip, period=period, count=len(it.learned))


def brings(it: Prepared, language: Language) -> Markup:
    return safe(summary(it, language), TEXT)


def visits(found: Sequence[Learned], language: Language, room: int) -> Markup:
    """How much was said of each visit, as many as `room` (units of HTML) holds."""
    counts = Counter(it.title for it in found)
    blocks = [
        html("memory-import-visit" if title else "memory-import-day", language, title=clip(title, TITLE), count=count)
        for title, count in counts.items()
    ]
    return fit(blocks, lambda left: html("memory-import-more", language, count=left), room)


def foot(language: Language) -> Markup:
    return html("memory-import-how", language)


def imported(language: Language) -> Screen:
    return Screen(html("memory-import-imported", language), ((desk_button(language),),))
