"""What the preview doubts, a line each."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.chat.layout import NAME, clip, fit, html
from bot.people.rules.person import Language
from bot.programme.rules.doubts import Doubt
from bot.programme.rules.programme import Entry
from bot.texts import dates
from bot.texts.catalogue import Value


def listed(found: Sequence[Markup], language: Language, room: int) -> Markup:
    """As many as `room` holds, in Telegram's units, then how many more."""
    return fit(found, lambda left: html("programme-doubts-more", language, count=left), room)


def worded(it: Doubt, zone: ZoneInfo, language: Language) -> Markup:
    values: dict[str, Value] = {"day": dates.day(it.day, language)} if it.day else {}
    if it.entry:
        values = _entry(it.entry, zone, language)
    if it.other:
        values["other"] = clip(it.other.title, NAME)
    return html(f"programme-doubts-{it.kind}", language, **values)


def _entry(entry: Entry, zone: ZoneInfo, language: Language) -> dict[str, Value]:
    return {
        "title": clip(entry.title, NAME),
        "day": dates.short_day(entry.starts.astimezone(zone).date(), language),
        "date": dates.full_day(entry.starts.astimezone(zone).date(), language),
        "at": dates.hour(entry.starts, zone, language),
        "meets": dates.hour(entry.meets_at, zone, language),
    }
