"""Where organisers begin to read the debriefs: how many answered, and by what to read on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import clip_label, desk_button, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Screen
from bot.debriefs.rules.questions import KEYS
from bot.debriefs.rules.themes import key_of
from bot.debriefs.screens import wording
from bot.debriefs.screens.asking import named
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.texts.catalogue import plain
from bot.trip import DebriefRhythm

TAP = "read"
MOST = 12  # visits on a screen
THEMES = 20


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of those who were asked said something. `debrief` is its row."""

    debrief: int
    entry: str
    answered: int
    expected: int


def overview(
    rates: Sequence[Rate],
    running: str,
    programme: Programme,
    asks: DebriefRhythm,
    language: Language,
    themes: bool = False,
) -> Screen:
    """`running`: the ref of the visit that goes on, or "". `themes`: some answers stand under one."""
    shown = [_rate(it, programme, language) for it in rates[-MOST:]]
    over = (
        push("debriefs-over", language, TAP, "over", running, what=named(programme, running, language))
        if running
        else None
    )
    rows = [row(over), *(row(_open(it, programme, language)) for it in rates[-MOST:])]
    rows += _lenses(themes, language) if rates else []
    if rates:
        rows.append((push("mirror-open", language, "mirror", "last"),))
    rows.append((push("facilitators-choose", language, "facilitator", "evenings"),))
    rows.append((push("debriefs-sheet", language, TAP, "sheet"),))
    rows.append((push("carnet-open", language, "journal-all"),))
    rows.append((desk_button(language),))
    before = int(asks.before.total_seconds() // 60)
    head = html("debriefs-rates", language) if rates else html("debriefs-rates-none", language, minutes=before)
    return Screen(paragraphs(head, lines(*shown)), stack(rows))


def _rate(it: Rate, programme: Programme, language: Language) -> Markup:
    what = named(programme, it.entry, language)
    return html("debriefs-rate", language, what=what, answered=it.answered, expected=it.expected)


def _open(it: Rate, programme: Programme, language: Language) -> Button:
    return button(
        clip_label(plain("debriefs-see", language, what=named(programme, it.entry, language))),
        TAP,
        "list",
        f"of-{it.debrief}",
        0,
    )


def _lenses(themes: bool, language: Language) -> list[tuple[Button, ...]]:
    """The other ways to read."""
    by = (
        push("debriefs-by-question", language, TAP, "questions"),
        push("debriefs-by-theme", language, TAP, "themes") if themes else None,
    )
    return [row(*by), row(push("debriefs-search", language, TAP, "search"))]


def questions(counts: Mapping[str, int], asks: DebriefRhythm, language: Language) -> Screen:
    """How many answers each has, in the order in which they are asked."""
    ordered = sorted(counts, key=lambda it: KEYS.index(it) if it in KEYS else len(KEYS))
    buttons = [
        button(_counted(wording.title(asks, it, language), counts[it], language), TAP, "list", f"by-{it}", 0)
        for it in ordered
    ]
    key = "debriefs-questions" if buttons else "debriefs-nothing"
    return Screen(html(key, language), stack((*((it,) for it in buttons), (back(language),))))


def themes(counts: Mapping[str, int], language: Language) -> Screen:
    """The most used first."""
    listed = [
        button(_counted(theme, count, language), TAP, "list", f"in-{key_of(theme)}", 0)
        for theme, count in [*counts.items()][:THEMES]
    ]
    key = "debriefs-themes" if listed else "debriefs-nothing"
    return Screen(html(key, language), stack((*((it,) for it in listed), (back(language),))))


def _counted(what: str, count: int, language: Language) -> str:
    return clip_label(plain("debriefs-counted", language, what=what, count=count))


def back(language: Language) -> Button:
    return push("debriefs-rates-back", language, TAP, "home")


def ask_words(language: Language) -> Screen:
    return Screen(html("debriefs-search-what", language))
