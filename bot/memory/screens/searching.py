"""/memoire: what earlier delegations learned, by words, by kind of visit, by theme, by trip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from markupsafe import Markup

from bot.carnet.rules.carnet import Saying
from bot.carnet.screens import asks
from bot.chat.callback_data import button
from bot.chat.layout import LINE, NAME, TITLE, clip, clip_label, html, lines, open_button, paragraphs, push, row, stack
from bot.chat.screen import Button, Screen
from bot.debriefs.rules.themes import key_of
from bot.memory.rules.learned import PAGE, Delegation, Learned, Search
from bot.people.rules.person import Language
from bot.texts import dates
from bot.texts.catalogue import plain

TAP = "memory"
THEMES = 8  # that a screen offers
TRIPS = 6  # that a screen offers
WORDS = 3 * LINE  # of an answer
Trips = Mapping[int, Delegation]


@dataclass(frozen=True, slots=True)
class Results:
    """A page of what was sought. `theme` is its name; `kinds`: how much of it there is at each kind of visit."""

    sought: Search
    found: Sequence[tuple[int, Learned]]
    count: int
    trips: Trips
    theme: str = ""
    kinds: Mapping[str, int] = field(default_factory=dict)


def home(
    found: Sequence[Delegation], kinds: Mapping[str, int], themes: Mapping[str, int], language: Language
) -> Screen:
    if not found:
        return Screen(html("memory-empty", language), ((open_button("programme", language),),))
    head = html("memory-heading", language, count=len(found))
    shown = [_trip(it, language) for it in found[:TRIPS]]
    by_theme = [_theme(theme, count, language) for theme, count in _most(themes)[:THEMES]]
    trips = [row(_of(it)) for it in found[:TRIPS]]
    search = row(push("memory-search", language, TAP, "search"))
    return Screen(
        paragraphs(head, *shown, html("memory-how", language)),
        stack((search, *_pairs(_kinds(Search(), kinds, language)), *_pairs(by_theme), *trips)),
    )


def _trip(it: Delegation, language: Language) -> Markup:
    period = dates.period(it.first_day, it.last_day, language)
    theme = html("memory-theme", language, theme=clip(it.theme, LINE)) if it.theme else None
    return lines(html("memory-trip", language, trip=clip(it.trip, TITLE), period=period), theme)


def _most(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda it: (-it[1], it[0]))


def _pairs(found: Sequence[Button]) -> list[tuple[Button, ...]]:
    return [tuple(found[at : at + 2]) for at in range(0, len(found), 2)]


def _kinds(of: Search, kinds: Mapping[str, int], language: Language) -> list[Button]:
    """What narrows this search to a kind of visit."""
    return [_kind(replace(of, kind=kind), count, language) for kind, count in _most(kinds)]


def _kind(it: Search, count: int, language: Language) -> Button:
    name = plain(f"programme-entries-kind-{it.kind}", language)
    return button(clip_label(plain("memory-kind", language, kind=name, count=count)), TAP, *it.keys, 0)


def _theme(theme: str, count: int, language: Language) -> Button:
    label = clip_label(plain("memory-filed", language, theme=theme, count=count))
    return button(label, TAP, *Search(theme=key_of(theme)).keys, 0)


def _of(it: Delegation) -> Button:
    return button(clip_label(it.theme or it.trip), TAP, *Search(delegation=it.id).keys, 0)


def results(shown: Results, language: Language) -> Screen:
    it, last = shown.sought, max(0, (shown.count - 1) // PAGE)
    key = "memory-found" if shown.count else "memory-none"
    head = html(key, language, count=shown.count, what=_what(shown, language))
    blocks = [_line(one, shown.trips.get(of), language) for of, one in shown.found]
    narrower = _pairs(_kinds(it.at(0), shown.kinds, language)) if len(shown.kinds) > 1 else ()
    pages = row(
        push("memory-before", language, TAP, *it.keys, it.page - 1) if it.page else None,
        push("memory-after", language, TAP, *it.keys, it.page + 1) if it.page < last else None,
    )
    rows = (
        pages,
        *narrower,
        row(push("memory-search", language, TAP, "search")),
        row(push("memory-home", language, TAP, "home")),
    )
    return Screen(paragraphs(head, *blocks), stack(rows))


def _what(shown: Results, language: Language) -> str:
    it, trips = shown.sought, shown.trips
    kind = plain(f"programme-entries-kind-{it.kind}", language) if it.kind else ""
    of = trips[it.delegation].trip if it.delegation in trips else ""
    return clip(" · ".join(words for words in (it.words, shown.theme, kind, of) if words), TITLE)


def _line(it: Learned, of: Delegation | None, language: Language) -> Markup:
    where = " · ".join(words for words in (clip(it.title, TITLE), _when(it, of)) if words)
    signed = html("memory-signed", language, author=clip(it.author, NAME)) if it.author else None
    answer = html("memory-answer", language, answer=clip(it.answer, LINE)) if it.answer else None
    question = clip(it.heading, TITLE) or asks(Saying(it.question, ""), language)
    text = html("memory-said", language, question=question, words=clip(it.words, WORDS))
    filed = html("memory-themes", language, themes=clip(", ".join(it.themes), LINE)) if it.themes else None
    return lines(text, answer, signed, filed, html("memory-where", language, where=where))


def _when(it: Learned, of: Delegation | None) -> str:
    return f"{clip(of.trip, NAME)}, {it.day.year}" if of else str(it.day.year)


def ask(language: Language) -> Screen:
    return Screen(html("memory-ask", language))
