"""What changed between two versions, as people who travel read it, and as previews show it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from markupsafe import Markup

from bot.changes.screens.values import field, hours, when
from bot.chat.callback_data import button
from bot.chat.layout import (
    LINE,
    TITLE,
    clip,
    clip_label,
    fit,
    fold_long,
    html,
    lines,
    paragraphs,
    push,
    row,
    size,
    stack,
)
from bot.chat.screen import Button, Screen
from bot.people.rules.person import Language
from bot.programme.rules.difference import Added, Cancelled, Change, Changed, Restored, entry_of
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens.entries import meeting
from bot.programme.screens.programme import entry_key, full_place, venue
from bot.texts.catalogue import plain

MOST_BUTTONS = 5
SEEN, BRIEF = 12, 16  # lines that show of a longer message, and the most that show as they are
MOST_WORDED = 100  # more than a message holds
ROOM = 3300  # characters of what people receive: a preview holds it whole, with what it says around it
HOURS = ("starts", "ends")
PLACES = {"place", "meeting_place"}


def changed(found: Sequence[Change], programme: Programme, language: Language) -> Screen:
    head = html("changes-heading", language, count=len(found))
    body = summary(found, programme, language, ROOM - size(head) - 50)
    rows = stack(_buttons(it, language) for it in [it for it in found if _open(it)][:MOST_BUTTONS])
    return Screen(paragraphs(head, fold_long(body, SEEN, BRIEF)), rows)


def next_step(change: Change, programme: Programme, language: Language) -> Screen:
    """For the group, when everybody's next step moves."""
    return Screen(lines(html("changes-next-step", language), worded(change, programme, language)))


def _open(change: Change) -> bool:
    return not entry_of(change).cancelled


def _buttons(change: Change, language: Language) -> tuple[Button, ...]:
    """What a button opens is as it is now; the map where the place is another, or new."""
    it = entry_of(change)
    moved = not isinstance(change, Changed) or bool(PLACES & set(change.what))
    pin = push("buttons-pin", language, "pin", entry_key(it)) if moved and venue(it) else None
    return row(button(clip_label(plain("changes-see", language, title=it.title)), "entry", entry_key(it)), pin)


def summary(found: Sequence[Change], programme: Programme, language: Language, room: int = ROOM) -> Markup:
    """The changes that `room` holds, whole, then how many others: only those that could fit are worded."""
    blocks = [worded(change, programme, language) for change in found[:MOST_WORDED]]
    return fit(blocks, lambda count: html("changes-more", language, count=count), room, "\n\n", len(found))


def worded(change: Change, programme: Programme, language: Language) -> Markup:
    match change:
        case Cancelled(entry):
            reason = html("changes-reason", language, reason=clip(entry.reason, LINE)) if entry.reason else None
            return lines(_named("changes-cancelled", entry, programme, language), reason)
        case Restored(entry):
            return _whole("changes-restored", entry, programme, language)
        case Added(entry):
            return _whole("changes-added", entry, programme, language)
        case Changed():
            return _changed(change, programme, language)
        case _:
            assert_never(change)


def _named(key: str, it: Entry, programme: Programme, language: Language) -> Markup:
    return html(key, language, title=clip(it.title, TITLE), when=when(it, programme, language))


def _whole(key: str, it: Entry, programme: Programme, language: Language) -> Markup:
    """With where to be, and when: nobody was told before, or they were told that it would not be."""
    where = full_place(it.place)
    place = html("programme-place", language, place=where) if where else None
    return lines(_named(key, it, programme, language), place, Markup.escape(meeting(it, programme.zone, language)))


def _changed(it: Changed, programme: Programme, language: Language) -> Markup:
    """Hours as one line, and first: they say when it is; without them, the heading does."""
    others = [name for name in it.what if name not in HOURS]
    differences = [field(name, it.before, it.after, programme, language) for name in others]
    if len(others) == len(it.what):
        return lines(_named("changes-changed", it.after, programme, language), *differences)
    head = html("changes-moved", language, title=clip(it.after.title, TITLE))
    return lines(head, hours(it.before, it.after, programme, language), *differences)
