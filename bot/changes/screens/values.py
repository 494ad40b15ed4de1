"""Old → new, field by field: only what differs is said."""

from __future__ import annotations

from datetime import datetime

from markupsafe import Markup

from bot.chat.layout import LINE, clip, html
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, EntryKind, Place, Programme
from bot.programme.screens.parts import kind
from bot.programme.screens.programme import full_place
from bot.texts import dates
from bot.texts.catalogue import plain


def when(it: Entry, programme: Programme, language: Language) -> str:
    """« jeu. 28, 13 h 00–13 h 30 »."""
    return _on(programme, it.starts, dates.tight_span(it, programme.zone, language), language)


def _on(programme: Programme, instant: datetime, hour: str, language: Language) -> str:
    day = dates.tight_day(programme.day_of(instant), language)
    return plain("changes-moment", language, day=day, hour=hour)


def hours(before: Entry, after: Entry, programme: Programme, language: Language) -> Markup:
    """The day once where it is the same, on both sides where it is another."""
    same = programme.day_of(before.starts) == programme.day_of(after.starts)
    new = dates.tight_span(after, programme.zone, language) if same else when(after, programme, language)
    return html("changes-hours", language, old=when(before, programme, language), new=new)


def field(name: str, before: Entry, after: Entry, programme: Programme, language: Language) -> Markup:
    """One field, old → new; long texts are only said to have changed."""
    label = plain(f"changes-field-{name.replace('_', '-')}", language)
    if name == "description":
        return html("changes-reworded", language, field=label)
    old, new = (_value(name, it, programme, language) for it in (before, after))
    if old == new:  # the same words at other coordinates: only the pin moved
        return html("changes-reworded", language, field=label)
    return html("changes-field", language, field=label, old=clip(old, LINE), new=clip(new, LINE))


def _value(name: str, it: Entry, programme: Programme, language: Language) -> str:
    value = getattr(it, name)
    nothing = plain("changes-nothing", language)
    if name == "meets":
        return _meeting(it, programme, language)
    if isinstance(value, Place):
        return full_place(value) or nothing
    if isinstance(value, bool):
        return plain("changes-yes" if value else "changes-no", language)
    if isinstance(value, EntryKind):
        return kind(value, language)
    return str(value) or nothing


def _meeting(it: Entry, programme: Programme, language: Language) -> str:
    """With its day where that is not the entry's."""
    hour = dates.tight_hour(it.meets_at, programme.zone, language)
    apart = programme.day_of(it.meets_at) != programme.day_of(it.starts)
    return _on(programme, it.meets_at, hour, language) if apart else hour
