"""The evening mirror as the group reads it, and as organisers prepare it: the same words, with buttons under them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from bot.chat.layout import LINE, NAME, clip, html, lines, paragraphs, push, row, safe, stack
from bot.chat.screen import Button, Rows, Screen
from bot.debriefs.rules.contributions import Shown
from bot.debriefs.screens.asking import named
from bot.mirror.rules import CONTRASTED, LONGEST, QUOTES, WORDS, Mirror, State
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.texts import dates

TAP = "mirror"
PAGE = 4  # quotations to choose from on a screen
MOST = 8  # visits of a day that are named


@dataclass(frozen=True, slots=True)
class View:
    """What is told of a day. `voices`: how many said something, by entry; `others`: what could be quoted too.

    `organises`: whoever prepares it is an organiser, not somebody to whom it was entrusted.
    """

    mirror: Mirror
    programme: Programme
    voices: Mapping[str, int]
    contrasts: Mapping[str, str]
    quotes: Sequence[Shown]
    others: Sequence[Shown]
    names: Mapping[int, str]
    organises: bool = False

    @property
    def empty(self) -> bool:
        return not (self.voices or self.quotes or self.mirror.words)


def for_group(view: View, language: Language) -> Screen:
    return Screen(_text(view, language))


def _text(view: View, language: Language) -> Markup:
    head = html("mirror-heading", language, day=dates.day(view.mirror.day, language))
    voices = [_voices(it, count, view, language) for it, count in [*view.voices.items()][:MOST]]
    contrasts = [
        html(f"mirror-most-{it}", language, what=named(view.programme, view.contrasts[it], language))
        for it in CONTRASTED
        if it in view.contrasts
    ]
    quotes = [_quote(it, view, language) for it in view.quotes]
    return paragraphs(head, lines(*voices), lines(*contrasts), *quotes, safe(view.mirror.words, WORDS * 2))


def _voices(entry: str, count: int, view: View, language: Language) -> Markup:
    return html("mirror-voices", language, what=named(view.programme, entry, language), count=count)


def _quote(it: Shown, view: View, language: Language) -> Markup:
    return html("mirror-quote", language, words=clip(it.words, LONGEST * 2), who=_who(it, view))


def _who(it: Shown, view: View) -> str:
    return clip(view.names.get(it.author or 0, ""), NAME)


def draft(view: View, bound: bool, language: Language) -> Screen:
    """Nothing has left: what the group will read, and what may be changed of it. `bound`: there is a group."""
    if view.empty:
        return Screen(html("mirror-empty", language, day=dates.day(view.mirror.day, language)), _more(view, language))
    head = html("mirror-draft" if bound else "mirror-no-group", language)
    publish = row(push("mirror-publish", language, TAP, "publish", view.mirror.day)) if bound else ()
    return Screen(
        paragraphs(head, _text(view, language)),
        stack((publish, *_changes(view, language), *_more(view, language), (_discard_button(view, language),))),
    )


def _changes(view: View, language: Language) -> Rows:
    day = view.mirror.day
    drop = (
        push("mirror-remove", language, TAP, "remove", day, it.id, number=at) for at, it in enumerate(view.quotes, 1)
    )
    room = len(view.quotes) < QUOTES and view.others
    add = row(push("mirror-add", language, TAP, "choose", day, 0)) if room else ()
    return (*((it,) for it in drop), add)


def _more(view: View, language: Language) -> Rows:
    key = "mirror-change-words" if view.mirror.words else "mirror-words"
    entrust = push("facilitators-evening-entrust", language, "facilitator", "who", view.mirror.day)
    team = ((entrust,), (back(language),)) if view.organises else ()
    return ((push(key, language, TAP, "words", view.mirror.day),), *team)


def _discard_button(view: View, language: Language) -> Button:
    return push("mirror-set-aside", language, TAP, "aside", view.mirror.day)


def back(language: Language) -> Button:
    return push("debriefs-rates-back", language, "read", "home")


def choose(view: View, number: int, language: Language) -> Screen:
    """What else could be quoted, a page at a time."""
    last = max(0, (len(view.others) - 1) // PAGE)
    number = min(number, last)
    shown = view.others[number * PAGE : (number + 1) * PAGE]
    listed = [_candidate(at, it, view, language) for at, it in enumerate(shown, 1)]
    day = view.mirror.day
    take = tuple(push("mirror-take", language, TAP, "add", day, it.id, number=at) for at, it in enumerate(shown, 1))
    pages = row(
        push("mirror-before", language, TAP, "choose", day, number - 1) if number else None,
        push("mirror-after", language, TAP, "choose", day, number + 1) if number < last else None,
    )
    rows = stack((take[:2], take[2:], pages, (push("mirror-back", language, TAP, "see", day),)))
    return Screen(paragraphs(html("mirror-choose" if listed else "mirror-choose-none", language), *listed), rows)


def _candidate(at: int, it: Shown, view: View, language: Language) -> Markup:
    return html("mirror-candidate", language, number=at, words=clip(it.words, LINE), who=_who(it, view))


def ask_words(day: date, language: Language) -> Screen:
    return Screen(html("mirror-words-what", language, most=WORDS), ((push("mirror-back", language, TAP, "see", day),),))


def bounds(language: Language) -> Screen:
    return Screen(html("mirror-words-bounds", language, most=WORDS))


def closed(mirror: Mirror, by: str, organises: bool, language: Language) -> Screen:
    """It was published, or set aside: who did it, and what may still be done."""
    home: Rows = ((back(language),),) if organises else ()
    if mirror.state is State.PUBLISHED:
        text = html("mirror-published", language, day=dates.day(mirror.day, language), who=clip(by, NAME))
        return Screen(text, home)
    again = push("mirror-take-up", language, TAP, "again", mirror.day)
    return Screen(html("mirror-is-aside", language), ((again,), *home))
