"""What came with an answer, as its author sees it: what of it is in the carnet, what could not be kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from bot.attachments.rules import MOST, Attachment, Kind, Pending, State, Trouble
from bot.chat.layout import LINE, clip, html, lines, open_button, paragraphs, push, stack
from bot.chat.screen import Button, Screen
from bot.people.rules.person import Language
from bot.texts.catalogue import plain

TAP = "photo"


def answer_line(words: str, carried: Iterable[Attachment], language: Language) -> str:
    """An answer in one line: what it says, then what came with it."""
    return " ".join(part for part in (words, *(_label(it, language) for it in carried)) if part)


def _label(it: Attachment, language: Language) -> str:
    what = "lost" if it.state is State.LOST else it.kind.value
    return f"{plain(f'attachments-carried-{what}', language)} {it.caption}".strip()


def unread(language: Language) -> Screen:
    return Screen(html("attachments-unread", language))


def toggle(it: Attachment, language: Language) -> Button:
    """Puts a photograph into the carnet, or takes it out."""
    verb = _verb(it)
    return push(f"attachments-{verb}", language, TAP, verb, it.id)


def _verb(it: Attachment) -> str:
    return "out" if it.agreed else "in"


def choosing(contribution: int, language: Language) -> Button:
    """Which of several photographs are in the carnet."""
    return push("attachments-choose", language, TAP, "of", contribution)


def opening(contribution: int, number: int, language: Language) -> Button:
    """All that came with an answer; `number` is the answer's in the list that is read."""
    return push("attachments-see", language, TAP, "of", contribution, number=number)


def of(found: Sequence[Attachment], read: bool, language: Language) -> Screen:
    """`read`: others read the answer, so that its photographs may be in the carnet."""
    if not found:
        return Screen(html("attachments-none", language), ((open_button("carnet", language),),))
    told_each = [_line(it, at, language) for at, it in enumerate(found, 1)]
    rows = [_buttons(it, at, read, language) for at, it in enumerate(found, 1)]
    text = paragraphs(html("attachments-of", language), lines(*told_each))
    return Screen(text, stack((*rows, (open_button("carnet", language),))))


def _line(it: Attachment, at: int, language: Language) -> Markup:
    state = "in" if it.shown else "agreed" if it.agreed else it.state.value
    what = clip(_label(it, language), LINE)
    return html("attachments-line", language, number=at, what=what, state=plain(f"attachments-is-{state}", language))


def _buttons(it: Attachment, at: int, read: bool, language: Language) -> tuple[Button, ...]:
    drop = push("attachments-drop", language, TAP, "drop", it.id, number=at)
    if not (read and it.kind is Kind.PHOTO) or it.state is State.LOST:
        return (drop,)
    verb = _verb(it)
    return (push(f"attachments-{verb}-of", language, TAP, verb, it.id, number=at), drop)


def people(it: int, contribution: int, language: Language) -> Screen:
    """Asked the first time: the people on it must agree."""
    yes = push("attachments-sure", language, TAP, "sure", it)
    no = push("attachments-not", language, TAP, "of", contribution)
    return Screen(html("attachments-people", language), ((yes,), (no,)))


def full(kind: Kind, language: Language) -> Screen:
    return Screen(html(f"attachments-full-{kind}", language, most=MOST[kind]), ((open_button("carnet", language),),))


def lost(it: Pending, trouble: Trouble, language: Language) -> Screen:
    """The verdict, in words; what was written with it stays."""
    return Screen(html(f"attachments-lost-{it.kind}", language, why=plain(f"attachments-why-{trouble}", language)))


def files_caption(language: Language) -> str:
    return html("attachments-files", language)
