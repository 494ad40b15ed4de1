"""/memoire: what earlier delegations learned, by words, by kind of visit, by trip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from bot.carnet.rules.carnet import Saying
from bot.carnet.screens import asks
from bot.chat.callback_data import button
from bot.chat.layout import LINE, NAME, TITLE, clip, clip_label, html, lines, open_button, paragraphs, push, row, stack
from bot.chat.screen import Button, Screen
from bot.memory.rules.learned import PAGE, Delegation, Learned, Search
from bot.people.rules.person import Language
from bot.texts import dates
from bot.texts.catalogue import plain

TAP = "memory"
TRIPS = 6  # that a screen offers
WORDS = 3 * LINE  # of an answer
Trips = Mapping[int, Delegation]


def home(found: Sequence[Delegation], kinds: Mapping[str, int], language: Language) -> Screen:
    if not found:
        return Screen(html("memory-empty", language), ((open_button("programme", language),),))
    head = html("memory-heading", language, count=len(found))
    told = [_trip(it, language) for it in found[:TRIPS]]
    by_kind = [_kind(kind, count, language) for kind, count in sorted(kinds.items(), key=lambda it: (-it[1], it[0]))]
    pairs = [tuple(by_kind[at : at + 2]) for at in range(0, len(by_kind), 2)]
    trips = [row(_of(it)) for it in found[:TRIPS]]
    search = row(push("memory-search", language, TAP, "search"))
    return Screen(paragraphs(head, *told, html("memory-how", language)), stack((search, *pairs, *trips)))


def _trip(it: Delegation, language: Language) -> Markup:
    period = dates.period(it.first_day, it.last_day, language)
    theme = html("memory-theme", language, theme=clip(it.theme, LINE)) if it.theme else None
    return lines(html("memory-trip", language, trip=clip(it.trip, TITLE), period=period), theme)


def _kind(kind: str, count: int, language: Language) -> Button:
    name = plain(f"programme-entries-kind-{kind}", language)
    return button(clip_label(plain("memory-kind", language, kind=name, count=count)), TAP, *Search(kind=kind).keys, 0)


def _of(it: Delegation) -> Button:
    return button(clip_label(it.theme or it.trip), TAP, *Search(delegation=it.id).keys, 0)


def results(found: Sequence[tuple[int, Learned]], count: int, it: Search, trips: Trips, language: Language) -> Screen:
    last = max(0, (count - 1) // PAGE)
    head = html("memory-found" if count else "memory-none", language, count=count, what=_what(it, trips, language))
    blocks = [_line(one, trips.get(of), language) for of, one in found]
    turn = row(
        push("memory-before", language, TAP, *it.keys, it.page - 1) if it.page else None,
        push("memory-after", language, TAP, *it.keys, it.page + 1) if it.page < last else None,
    )
    rows = (turn, row(push("memory-search", language, TAP, "search")), row(push("memory-home", language, TAP, "home")))
    return Screen(paragraphs(head, *blocks), stack(rows))


def _what(it: Search, trips: Trips, language: Language) -> str:
    kind = plain(f"programme-entries-kind-{it.kind}", language) if it.kind else ""
    of = trips[it.delegation].trip if it.delegation in trips else ""
    return clip(" · ".join(words for words in (it.words, kind, of) if words), TITLE)


def _line(it: Learned, of: Delegation | None, language: Language) -> Markup:
    where = " · ".join(words for words in (clip(it.title, TITLE), _when(it, of)) if words)
    signed = html("memory-signed", language, author=clip(it.author, NAME)) if it.author else None
    answer = html("memory-answer", language, answer=clip(it.answer, LINE)) if it.answer else None
    question = clip(it.heading, TITLE) or asks(Saying(it.question, ""), language)
    said = html("memory-said", language, question=question, words=clip(it.words, WORDS))
    return lines(said, answer, signed, html("memory-where", language, where=where))


def _when(it: Learned, of: Delegation | None) -> str:
    return f"{clip(of.trip, NAME)}, {it.day.year}" if of else str(it.day.year)


def ask(language: Language) -> Screen:
    return Screen(html("memory-ask", language))
