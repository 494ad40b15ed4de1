"""Running late: how much, then what would move and what it runs into."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from markupsafe import Markup

from bot.changes.screens.draft import clash_line
from bot.changes.screens.editing import VERB
from bot.changes.screens.values import hours
from bot.chat.callback_data import button
from bot.chat.layout import TITLE, clip, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.programme.rules.conflicts import Clash
from bot.programme.rules.late import Late
from bot.programme.rules.programme import Entry, EntryKind, Programme
from bot.programme.screens.programme import entry_key
from bot.texts import dates

DELAYS = ((5, 10, 15, 20), (25, 30, 45, 60))
MOST_MOVED, MOST_CLASHES = 6, 3


def ask(programme: Programme, it: Entry, stop: Entry | None, language: Language, wrong: Markup | None = None) -> Screen:
    key, at = entry_key(it), dates.tight_hour(it.starts, programme.zone, language)
    question = html("changes-edits-ask-late", language, title=clip(it.title, TITLE), at=at)
    rows = tuple(tuple(button(f"+{by}", VERB, "by", by, 0, key) for by in way) for way in DELAYS)
    back = push("changes-edits-back", language, VERB, "entry", key)
    return Screen(paragraphs(wrong, lines(question, _stop(stop, programme, language))), (*rows, (back,)))


def _stop(stop: Entry | None, programme: Programme, language: Language) -> Markup | None:
    if stop is None:
        return None
    at = dates.tight_hour(stop.starts, programme.zone, language)
    return html("changes-edits-late-stop", language, title=clip(stop.title, TITLE), at=at)


def plan(
    before: Programme, it: Entry, by: timedelta, late: Late, eat: bool, clashes: Sequence[Clash], language: Language
) -> Screen:
    """What would move, before it is in the draft."""
    minutes, key = int(by.total_seconds() // 60), entry_key(it)
    moved = [_moved(before, each, language) for each in late.moved[:MOST_MOVED]]
    more = len(late.moved) - MOST_MOVED
    rest = html("changes-edits-late-more", language, count=more) if more > 0 else None
    head = html("changes-edits-late-plan", language, late="late" if minutes > 0 else "early", minutes=abs(minutes))
    nothing = html("changes-edits-late-nothing", language) if not late.moved else None
    warned = [clash_line(each, late.programme, language) for each in clashes[:MOST_CLASHES]]
    squeezed = html("changes-edits-late-squeezed", language) if late.squeezed and late.moved and not eat else None
    free = any(each.kind is EntryKind.FREE for each in late.moved)
    eats = (
        push("changes-edits-late-eat", language, VERB, "by", minutes, 1, key)
        if free and not eat and minutes > 0
        else None
    )
    go = push("changes-edits-preview", language, VERB, "shift", minutes, int(eat), key) if late.moved else None
    other = push("changes-edits-late-other", language, VERB, "late", key)
    back = None if late.moved else push("changes-edits-back", language, VERB, "entry", key)
    rows = stack((row(go), row(eats), row(other), row(back)))
    stop = _stop(late.stop, before, language)
    return Screen(paragraphs(head, lines(*moved, rest, nothing), lines(*warned, squeezed, stop)), rows)


def _moved(before: Programme, it: Entry, language: Language) -> Markup:
    was = before.entry(it.ref) or it
    named = html("changes-edits-late-entry", language, title=clip(it.title, TITLE))
    return lines(named, hours(was, it, before, language))
