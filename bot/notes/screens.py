"""A note: where it was put, where else it may go; all of one's own notes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from bot.attachments import screens as attachments
from bot.attachments.rules import MOST, Kind
from bot.chat.layout import LINE, NAME, clip, html, lines, paragraphs, push, row, safe, stack
from bot.chat.screen import Button, Rows, Screen
from bot.notes.rules import LONGEST, PAGE, Note
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens import choosing
from bot.texts import dates
from bot.texts.catalogue import plain

TAP, KEEP = "note", "note-keep"
WHOLE = 3200  # units of HTML: all of a note, but of one made of signs that HTML escapes
EXCERPT = 90  # of a note, in the list


def prompt(language: Language, count: int) -> Screen:
    """`count` is how many one has."""
    drop = push("buttons-drop", language, "drop")
    return Screen(html("notes-prompt", language), stack((_all(language) if count else (), (drop,))))


def kept(
    note: Note, programme: Programme, near: Sequence[Entry], language: Language, debriefed: bool = False
) -> Screen:
    """Where it was put, the entries to which one tap moves it, and the debrief to which one gives it."""
    text = html("notes-kept", language, where=_where(note, programme, language))
    words = html("notes-words", language, words=clip(content(note, language), LINE))
    moves = choosing.entries(programme, near, language, (TAP, "to", note.id))
    head = html("notes-move-hint", language) if moves else None
    return Screen(
        paragraphs(text, words, head), stack((*_give(note, language, debriefed), *moves, *_under(note, language)))
    )


def _give(note: Note, language: Language, debriefed: bool) -> Rows:
    return ((push("notes-give", language, TAP, "give", note.id),),) if debriefed else ()


def card(note: Note, programme: Programme, language: Language, debriefed: bool = False) -> Screen:
    """`debriefed`: people are asked about what it is about, and the note may be given to that."""
    text = html("notes-card", language, where=_where(note, programme, language))
    at = html("notes-at", language, stamp=dates.stamp(note.at, programme.zone, language))
    return Screen(
        paragraphs(text, safe(content(note, language), WHOLE), at),
        stack((*_give(note, language, debriefed), *_under(note, language))),
    )


def _under(note: Note, language: Language) -> Rows:
    erase = push("notes-erase", language, TAP, "erase", note.id)
    return ((push("notes-move", language, TAP, "move", note.id),), (erase,), _all(language))


def _all(language: Language) -> tuple[Button, ...]:
    return (push("notes-all", language, TAP, "page", 0),)


def _where(note: Note, programme: Programme, language: Language) -> str:
    entry = programme.entry(note.entry) if note.entry else None
    return clip(entry.title, NAME) if entry else plain("notes-nowhere", language)


def move(note: Note, programme: Programme, on: date | None, language: Language) -> Screen:
    chosen, turned = (TAP, "to", note.id), (TAP, "move", note.id)
    rows = choosing.day(programme, on, language, chosen, turned) if on else ()
    head = html("notes-move-heading", language, day=dates.day(on, language)) if on else None
    none = (push("notes-to-nowhere", language, TAP, "to", note.id),) if note.entry else ()
    back = (push("notes-back", language, TAP, "read", note.id),)
    text = paragraphs(
        head or html("notes-move-empty", language), html("notes-words", language, words=_short(note, language))
    )
    return Screen(text, stack((*rows, none, back)))


def erased(language: Language) -> Screen:
    return Screen(html("notes-erased", language), (_all(language),))


def page(notes: Sequence[Note], count: int, number: int, programme: Programme, language: Language) -> Screen:
    """The latest first. `notes` are those of this page; `count` all of them."""
    if not notes:
        return Screen(html("notes-none", language))
    first = number * PAGE + 1
    shown = [_line(at, it, programme, language) for at, it in enumerate(notes, first)]
    read = [push("notes-read", language, TAP, "read", it.id, number=at) for at, it in enumerate(notes, first)]
    before = push("notes-newer", language, TAP, "page", number - 1) if number else None
    after = push("notes-older", language, TAP, "page", number + 1) if first + len(notes) <= count else None
    rows = (*(tuple(read[at : at + 2]) for at in range(0, len(read), 2)), row(before, after))
    return Screen(paragraphs(html("notes-heading", language, count=count), *shown), stack(rows))


def _line(number: int, note: Note, programme: Programme, language: Language) -> Markup:
    where = html("notes-line-where", language, number=number, where=_where(note, programme, language))
    return lines(where, safe(_short(note, language), LINE))


def _short(note: Note, language: Language) -> str:
    return clip(" ".join(content(note, language).split()), EXCERPT)


def content(note: Note, language: Language) -> str:
    """Its words, and what came with it."""
    return attachments.answer_line(note.words, note.carried, language)


def full(kind: Kind, language: Language) -> Screen:
    return Screen(html(f"notes-full-{kind}", language, most=MOST[kind]), (_all(language),))


def unsupported(language: Language) -> Screen:
    return Screen(html("notes-unsupported", language))


def too_long(language: Language) -> Screen:
    return Screen(html("notes-too-long", language, most=LONGEST))


def too_many(language: Language) -> Screen:
    return Screen(html("notes-too-many", language), (_all(language),))
