"""What changed between two versions, in words: for people who travel, and for the organisers' preview."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import LINE, LONGEST, TITLE, clip, clip_label, fit, html, lines, paragraphs, row, size, stack
from bot.chat.screen import Button, Screen
from bot.people.rules.person import Language
from bot.programme.rules.difference import Added, Cancelled, Change, Changed, Restored, entry_of
from bot.programme.rules.programme import Entry, EntryKind, Place, Programme
from bot.programme.screens.parts import kind
from bot.programme.screens.programme import entry_key, full_place
from bot.texts import dates
from bot.texts.catalogue import plain

MOST_BUTTONS = 5
MOST_WORDED = 100  # more than a message of 4,096 characters holds


def told_to_people(found: Sequence[Change], programme: Programme, language: Language) -> Screen:
    head = html("changes-heading", language, count=len(found))
    body = summary(found, programme, language, LONGEST - size(head) - 10)
    rows = stack((*(row(_see(it, language)) for it in _open(found)[:MOST_BUTTONS]),))
    return Screen(paragraphs(head, body), rows)


def next_step(change: Change, programme: Programme, language: Language) -> Screen:
    """For the group, when everybody's next step moves."""
    return Screen(lines(html("changes-next-step", language), worded(change, programme, language)))


def _open(found: Sequence[Change]) -> list[Entry]:
    return [entry_of(it) for it in found if not isinstance(it, Cancelled)]


def _see(it: Entry, language: Language) -> Button:
    return button(clip_label(plain("changes-see", language, title=it.title)), "entry", entry_key(it))


def summary(found: Sequence[Change], programme: Programme, language: Language, room: int = LONGEST) -> Markup:
    """The changes that `room` holds, whole, then how many others: only those that could fit are worded."""
    blocks = [worded(change, programme, language) for change in found[:MOST_WORDED]]
    return fit(blocks, lambda count: html("changes-more", language, count=count), room, "\n\n", len(found))


def worded(change: Change, programme: Programme, language: Language) -> Markup:
    match change:
        case Cancelled(entry):
            return _one("changes-cancelled", entry, programme, language)
        case Restored(entry):
            return _one("changes-restored", entry, programme, language)
        case Added(entry):
            return _one("changes-added", entry, programme, language)
        case Changed(before, after, what):
            head = html(
                "changes-changed",
                language,
                title=clip(after.title, TITLE),
                when=_moment(before.starts, programme, language),
            )
            return lines(head, *(field(name, before, after, programme, language) for name in what))
        case _:
            assert_never(change)


def _one(key: str, it: Entry, programme: Programme, language: Language) -> Markup:
    where = full_place(it.place)
    when = _moment(it.starts, programme, language)
    line = html(key, language, title=clip(it.title, TITLE), when=when)
    return lines(line, html("programme-place", language, place=where) if where and key == "changes-added" else None)


def _moment(at: datetime, programme: Programme, language: Language) -> str:
    on = dates.short_day(programme.day_of(at), language)
    return plain("changes-moment", language, day=on, hour=dates.hour(at, programme.zone, language))


def field(name: str, before: Entry, after: Entry, programme: Programme, language: Language) -> Markup:
    """One field, old → new; long texts are only said to have changed."""
    label = plain(f"changes-field-{name.replace('_', '-')}", language)
    if name == "description":
        return html("changes-reworded", language, field=label)
    old, new = (_value(getattr(it, name), programme, language) for it in (before, after))
    if old == new:  # the same words at other coordinates: only the pin moved
        return html("changes-reworded", language, field=label)
    return html("changes-field", language, field=label, old=clip(old, LINE), new=clip(new, LINE))


def _value(value: object, programme: Programme, language: Language) -> str:
    nothing = plain("changes-nothing", language)
    if isinstance(value, datetime):
        return _moment(value, programme, language)
    if isinstance(value, Place):
        return full_place(value) or nothing
    if isinstance(value, bool):
        return plain("changes-yes" if value else "changes-no", language)
    return _text(value, language) or nothing


def _text(value: object, language: Language) -> str:
    if isinstance(value, EntryKind):
        return kind(value, language)
    return str(value) if value is not None else ""
