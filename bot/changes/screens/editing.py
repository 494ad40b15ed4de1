"""Changing the programme: the days, a day, an entry with what can be changed of it, and the choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256

from markupsafe import Markup

from bot.changes.screens.news import worded
from bot.changes.screens.values import when
from bot.chat.callback_data import button
from bot.chat.layout import TITLE, clip, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.people.rules.person import Language
from bot.programme.rules.difference import Change, entry_of
from bot.programme.rules.programme import Entry, EntryKind, Programme
from bot.programme.screens import programme as shown
from bot.programme.screens.parts import entry_label, kind
from bot.programme.screens.programme import entry_key
from bot.texts import dates

VERB = "edit"
MOST_DAYS, MOST_ENTRIES = 30, 30
HOURS = ("starts", "ends", "meets")
EMPTIED = ("ends", "meets", "meeting_place", "hosts", "bring", "description")  # what an entry can do without
PAIRS = (
    ("starts", "ends"),
    ("meets", "meeting_place"),
    ("place", "hosts"),
    ("bring", "title"),
    ("description", "kind"),
    ("day", "swap"),
)


def brief(ref: str) -> str:
    """An entry beside another in one button."""
    return sha256(ref.encode()).hexdigest()[:8]


def by_brief(entries: Sequence[Entry] | Programme, wanted: str) -> Entry | None:
    return next((it for it in entries if brief(it.ref) == wanted), None)


def days_rows(programme: Programme, language: Language) -> Rows:
    buttons = [button(dates.short_day(it, language), VERB, "day", it) for it in programme.days[:MOST_DAYS]]
    return _in_pairs(buttons)


def _in_pairs(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def day(programme: Programme, on: date, language: Language) -> Screen:
    head = html("changes-edits-day", language, day=dates.heading(on, language))
    rows = [(_entry_button(it, programme, language),) for it in programme.on(on)[:MOST_ENTRIES]]
    last = row(push("changes-edits-add", language, VERB, "add", on), push("changes-edits-home", language, VERB, "home"))
    return Screen(head, (*rows, last))


def _entry_button(it: Entry, programme: Programme, language: Language) -> Button:
    return button(entry_label(programme, it, language), VERB, "entry", entry_key(it))


def entry(programme: Programme, it: Entry, found: Sequence[Change], language: Language) -> Screen:
    """As it would be, without its long text, and what of it is in the draft."""
    bare = replace(programme, notice=""), replace(it, description="")
    text = Markup(shown.entry(*bare, language).text)  # noqa: S704  # a screen's text is escaped
    mine = next((change for change in found if entry_of(change).ref == it.ref), None)
    draft = html("changes-edits-in-draft", language) if mine else None
    changed = worded(mine, programme, language) if mine else None
    return Screen(paragraphs(text, lines(draft, changed)), _entry_rows(programme, it, language, bool(found)))


def _entry_rows(programme: Programme, it: Entry, language: Language, drafted: bool) -> Rows:
    on, key = programme.day_of(it.starts), entry_key(it)
    back = push("buttons-back-to-day", language, VERB, "day", on, day=dates.short_day(on, language))
    last = row(back, push("changes-edits-preview", language, VERB, "preview") if drafted else None)
    if it.cancelled:
        return ((push("changes-edits-restore", language, VERB, "restore", key),), last)
    fields = [
        row(*(push(f"changes-edits-change-{_slug(name)}", language, VERB, "f", name, key) for name in it))
        for it in PAIRS
    ]
    fixed = push(
        "changes-edits-loose" if it.fixed else "changes-edits-fix", language, VERB, "fix", int(not it.fixed), key
    )
    late = None if it.fixed else push("changes-edits-late", language, VERB, "late", key)
    cancel = push("changes-edits-cancel", language, VERB, "cancel", key)
    return stack((*fields, row(fixed, late), (cancel,), last))


def _slug(name: str) -> str:
    return name.replace("_", "-")


def ask(programme: Programme, it: Entry, field: str, language: Language, wrong: Markup | None = None) -> Screen:
    """A question about one field, answered by words, or by a button of its own."""
    named = html("changes-edits-about", language, title=clip(it.title, TITLE), when=when(it, programme, language))
    question = html(f"changes-edits-ask-{_slug(field)}", language)
    key = entry_key(it)
    steps = _steps(field, key) if field in HOURS else ()
    empty = (
        push("changes-edits-empty", language, VERB, "e", field, key)
        if field in EMPTIED and getattr(it, field)
        else None
    )
    back = push("changes-edits-back", language, VERB, "entry", key)
    return Screen(paragraphs(wrong, lines(named, question)), stack((*steps, row(empty, back))))


def _steps(field: str, key: str) -> Rows:
    ways = ((-5, -15, -30), (5, 15, 30))
    return tuple(tuple(button(f"{by:+d}".replace("-", "−"), VERB, "m", field, by, key) for by in way) for way in ways)


def kinds(it: Entry, language: Language) -> Screen:
    buttons = [button(kind(each, language), VERB, "k", each, entry_key(it)) for each in EntryKind if each != it.kind]
    return _choice("changes-edits-ask-kind", it, buttons, language)


def other_days(programme: Programme, it: Entry, language: Language) -> Screen:
    here, key = programme.day_of(it.starts), entry_key(it)
    days = [each for each in programme.days[:MOST_DAYS] if each != here]
    return _choice(
        "changes-edits-ask-day",
        it,
        [button(dates.short_day(on, language), VERB, "d", on, key) for on in days],
        language,
    )


def others(programme: Programme, it: Entry, language: Language) -> Screen:
    """What it can change places with: the entries of its day."""
    key, day = entry_key(it), programme.on(programme.day_of(it.starts))
    beside = [each for each in day if each.ref != it.ref and not each.cancelled][:MOST_ENTRIES]
    buttons = [button(entry_label(programme, each, language), VERB, "x", brief(each.ref), key) for each in beside]
    return _choice("changes-edits-ask-swap", it, buttons, language, 1)


def _choice(key: str, it: Entry, buttons: Sequence[Button], language: Language, wide: int = 2) -> Screen:
    rows = _in_pairs(buttons) if wide == 2 else tuple((each,) for each in buttons)
    back = push("changes-edits-back", language, VERB, "entry", entry_key(it))
    return Screen(html(key, language, title=clip(it.title, TITLE)), (*rows, (back,)))


def ask_reason(it: Entry, language: Language, wrong: Markup | None = None) -> Screen:
    key = entry_key(it)
    question = html("changes-edits-ask-reason", language, title=clip(it.title, TITLE))
    without = push("changes-edits-without-reason", language, VERB, "gone", key)
    return Screen(
        paragraphs(wrong, question), ((without,), (push("changes-edits-back", language, VERB, "entry", key),))
    )


def ask_what(language: Language, wrong: Markup | None = None) -> Screen:
    return Screen(paragraphs(wrong, html("changes-edits-ask-what", language)), (_leave(language),))


def ask_when(title: str, on: date, language: Language, wrong: Markup | None = None) -> Screen:
    question = html("changes-edits-ask-when", language, title=clip(title, TITLE), day=dates.day(on, language))
    return Screen(paragraphs(wrong, question), (_leave(language),))


def ask_where(it: Entry, language: Language, wrong: Markup | None = None) -> Screen:
    question = html("changes-edits-ask-where", language, title=clip(it.title, TITLE))
    later = push("changes-edits-later", language, VERB, "entry", entry_key(it))
    return Screen(paragraphs(wrong, question), ((later,),))


def _leave(language: Language) -> tuple[Button, ...]:
    return (push("changes-edits-home", language, VERB, "home"),)
