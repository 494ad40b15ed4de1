"""Where organisers begin to read the debriefs: how many answered, and by what to read on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import clip_label, desk_button, fold_long, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Screen
from bot.debriefs.rules.prompts import day_in
from bot.debriefs.rules.questions import KEYS
from bot.debriefs.rules.themes import key_of
from bot.debriefs.screens import wording
from bot.debriefs.screens.asking import named
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import DebriefRhythm

TAP = "read"
MOST = 6  # visits and days that have a button each; more are opened by day
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
    shown = lines(*(_rate(it, programme, language) for it in rates))
    over = (
        push("debriefs-over", language, TAP, "over", running, what=named(programme, running, language))
        if running
        else None
    )
    listed = (
        [_open(it, programme, language) for it in rates] if len(rates) <= MOST else _days(rates, programme, language)
    )
    rows = [row(over), *(row(it) for it in listed)]
    rows += _lenses(themes, language) if rates else []
    if rates:
        rows.append((push("mirror-open", language, "mirror", "last"),))
    rows.append((push("facilitators-choose", language, "facilitator", "evenings"),))
    rows.append((push("debriefs-sheet", language, TAP, "sheet"),))
    rows.append((push("carnet-open", language, "journal-all"),))
    rows.append((desk_button(language),))
    before = int(asks.before.total_seconds() // 60)
    head = html("debriefs-rates", language) if rates else html("debriefs-rates-none", language, minutes=before)
    return Screen(paragraphs(head, fold_long(shown, 0, MOST)), stack(rows))


def of_day(rates: Sequence[Rate], day: str, programme: Programme, language: Language) -> Screen:
    """The visits of one day (as ISO writes it), and its evening."""
    found = [it for it in rates if str(_day_of(programme, it.entry)) == day]
    head = html("debriefs-rates" if found else "debriefs-nothing", language)
    shown = lines(*(_rate(it, programme, language) for it in found))
    return Screen(paragraphs(head, shown), (*((_open(it, programme, language),) for it in found), (back(language),)))


def _days(rates: Sequence[Rate], programme: Programme, language: Language) -> list[Button]:
    days = dict.fromkeys(day for it in rates if (day := _day_of(programme, it.entry)))
    return [
        button(clip_label(plain("debriefs-see", language, what=dates.day(it, language))), TAP, "day", it.isoformat())
        for it in days
    ]


def _day_of(programme: Programme, entry: str) -> date | None:
    """None for a visit that is no longer in the programme."""
    found = programme.entry(entry)
    return day_in(entry) or (programme.day_of(found.starts) if found else None)


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
