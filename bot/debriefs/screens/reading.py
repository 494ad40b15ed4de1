"""Where organisers begin to read the debriefs: how many answered, and by what to read on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

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
PAGE = 4  # visits on a screen
THEMES = 20


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of those who were asked said something. `debrief` is its row."""

    debrief: int
    entry: str
    answered: int
    expected: int


@dataclass(frozen=True, slots=True)
class Overview:
    """`running`: the ref of the visit that goes on, or "". `themes`: some answers stand under one.

    `before`: how long before the end of a visit its questions leave.
    """

    rates: Sequence[Rate]
    running: str = ""
    before: timedelta = timedelta()
    themes: bool = False


def overview(it: Overview, programme: Programme, language: Language, page: int = 0) -> Screen:
    """`page` 0 shows the visits that ended last, in their order."""
    page = min(page, max(0, len(it.rates) - 1) // PAGE)
    shown = _shown(it.rates, page)
    minutes = int(it.before.total_seconds() // 60)
    head = html("debriefs-rates", language) if shown else html("debriefs-rates-none", language, minutes=minutes)
    rated = lines(*(_rate(number, one, programme, language) for number, one in shown.items()))
    over = push("debriefs-over", language, TAP, "over", it.running) if it.running else None
    opened = [push("debriefs-see", language, TAP, "list", f"of-{one.debrief}", 0, number=n) for n, one in shown.items()]
    rows = (row(over), row(*opened), _pager(page, len(it.rates), language), *_ways(it, language))
    return Screen(paragraphs(head, rated), stack(rows))


def _shown(rates: Sequence[Rate], page: int) -> dict[int, Rate]:
    """By the number that each has among all."""
    until = len(rates) - page * PAGE
    first = max(0, until - PAGE)
    return dict(enumerate(rates[first:until], first + 1))


def _pager(page: int, count: int, language: Language) -> tuple[Button, ...]:
    before = push("debriefs-visits-before", language, TAP, "visits", page + 1) if (page + 1) * PAGE < count else None
    after = push("debriefs-visits-after", language, TAP, "visits", page - 1) if page else None
    return row(before, after)


def _ways(it: Overview, language: Language) -> list[tuple[Button, ...]]:
    """What else is read, prepared and received; nothing that would be empty."""
    mirrors = row(push("facilitators-choose", language, "facilitator", "evenings"))
    carnet = row(push("carnet-open", language, "journal-all"))
    last = [mirrors, carnet, (desk_button(language),)]
    if not it.rates:
        return last
    return [*_lenses(it.themes, language), row(push("mirror-open", language, "mirror", "last")), *last]


def _rate(number: int, it: Rate, programme: Programme, language: Language) -> Markup:
    what = named(programme, it.entry, language)
    return html("debriefs-rate", language, number=number, what=what, answered=it.answered, expected=it.expected)


def _lenses(themes: bool, language: Language) -> list[tuple[Button, ...]]:
    """The other ways to read."""
    by = (
        push("debriefs-by-question", language, TAP, "questions"),
        push("debriefs-by-theme", language, TAP, "themes") if themes else None,
    )
    found = push("debriefs-search", language, TAP, "search"), push("debriefs-sheet", language, TAP, "sheet")
    return [row(*by), found]


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
