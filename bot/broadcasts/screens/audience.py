"""Whom a broadcast is for: chosen by buttons, said in words and counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.broadcasts.rules.audience import FACETS, JOINS, LEAVES, Audience
from bot.broadcasts.rules.broadcast import Broadcast
from bot.broadcasts.rules.report import Somebody
from bot.broadcasts.screens import names
from bot.chat.callback_data import button
from bot.chat.layout import LABEL, clip, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Screen
from bot.people.rules.person import Language
from bot.signup.rules.signup import Function
from bot.texts.catalogue import plain

CHOSEN = "✓ "
SHOWN = 8  # values on a page
FUNCTIONS = (Function.ELECTED, Function.OFFICER)
ELSEWHERE = (JOINS, LEAVES)
NAMED, VALUE = 2, 36  # values that are named before they are counted, and characters of each


@dataclass(frozen=True, slots=True)
class Reach:
    """`people` it is for, `reached` by Telegram, `mailed` those who read it by mail.

    `names` are those of the values chosen, by facet; `group` is the title of the group that gets it too, or "".
    """

    people: int = 0
    reached: int = 0
    group: str = ""
    names: tuple[str, ...] = ()
    mailed: int = 0


@dataclass(frozen=True, slots=True)
class Value:
    """One that a facet offers."""

    key: str
    name: str


def worded(audience: Audience, reach: Reach, language: Language) -> str:
    """« participant·es : élu·es, Ville de Lens ; l’équipe ; le groupe »."""
    parts = [_participants(audience, reach, language)] if audience.participants else []
    parts += [plain("broadcasts-organisers", language)] if audience.organisers else []
    parts += [plain("broadcasts-group-named", language, title=clip(reach.group, 40))] if audience.group else []
    return plain("broadcasts-and", language).join(parts) or plain("broadcasts-nobody-yet", language)


def _participants(audience: Audience, reach: Reach, language: Language) -> str:
    if not audience.narrowed:
        return plain("broadcasts-everybody", language)
    names = ", ".join(clip(it, VALUE) for it in reach.names[:NAMED])
    more = len(reach.names) - NAMED
    return plain("broadcasts-those", language, names=names, more=max(0, more))


def reached(reach: Reach, language: Language) -> Markup:
    left = reach.people - reach.reached
    parts = (
        html("broadcasts-count", language, count=reach.reached),
        html("broadcasts-count-left", language, count=left) if left else None,
        html("broadcasts-count-mailed", language, count=reach.mailed) if reach.mailed else None,
    )
    return lines(*parts, gap=" ")


def whom(it: Broadcast, reach: Reach, language: Language) -> Screen:
    audience = it.audience
    text = paragraphs(
        html("broadcasts-whom-what", language),
        lines(html("broadcasts-to", language, whom=worded(audience, reach, language)), reached(reach, language)),
    )
    facets = [push(f"broadcasts-by-{facet}", language, "annonce", "by", it.id, facet, 0) for facet in FACETS]
    also = (("organisers", audience.organisers), ("group", audience.group))
    added = tuple(_also(it, name, chosen, language) for name, chosen in also)
    everybody = _marked(push("broadcasts-all", language, "annonce", "all", it.id), _all(audience))
    only = push("broadcasts-none", language, "annonce", "none", it.id)
    facets.append(push("broadcasts-by-unseen", language, "annonce", "owing", it.id))
    away = _marked(push("broadcasts-by-away", language, "annonce", "unreached", it.id), audience.away)
    left = push("broadcasts-unreached", language, "annonce", "away", it.id, 0) if reach.people > reach.reached else None
    pairs = (tuple(facets[at : at + 2]) for at in range(0, len(facets), 2))
    return Screen(text, stack(((everybody, only), *pairs, (away,), added, row(left), _back(it, language))))


def _all(audience: Audience) -> bool:
    return audience.participants and not audience.narrowed


def _also(it: Broadcast, name: str, chosen: bool, language: Language) -> Button:
    return _marked(push(f"broadcasts-also-{name}", language, "annonce", "also", it.id, name), chosen)


def _marked(it: Button, chosen: bool) -> Button:
    return Button(f"{CHOSEN if chosen else ''}{it.label}", it.data)


def values(it: Broadcast, facet: str, offered: Sequence[Value], page: int, reach: Reach, language: Language) -> Screen:
    chosen = getattr(it.audience, facet)
    shown = offered[page * SHOWN : (page + 1) * SHOWN]
    rows = [(_value(it, facet, one, one.key in chosen),) for one in shown]
    text = paragraphs(html(f"broadcasts-choose-{facet}", language), reached(reach, language))
    pages = _pager(it, facet, page, len(offered), language)
    back = (push("broadcasts-back-whom", language, "annonce", "whom", it.id),)
    return Screen(text if offered else html("broadcasts-no-values", language), stack((*rows, pages, back)))


def _value(it: Broadcast, facet: str, one: Value, chosen: bool) -> Button:
    label = f"{CHOSEN if chosen else ''}{clip(one.name, LABEL - 2)}"
    return button(label, "annonce", "flip", it.id, facet, one.key)


def _pager(it: Broadcast, facet: str, page: int, total: int, language: Language) -> tuple[Button, ...]:
    before = (push("broadcasts-before", language, "annonce", "by", it.id, facet, page - 1),) if page else ()
    more = total > (page + 1) * SHOWN
    after = (push("broadcasts-after", language, "annonce", "by", it.id, facet, page + 1),) if more else ()
    return (*before, *after)


def owing(it: Broadcast, others: Sequence[tuple[int, str]], language: Language) -> Screen:
    """The broadcasts of which one can ask who has not acknowledged them."""
    rows = [(_owing(it, number, words),) for number, words in others]
    key = "broadcasts-owing-what" if others else "broadcasts-owing-none"
    back = (push("broadcasts-back-whom", language, "annonce", "whom", it.id),)
    return Screen(html(key, language), (*rows, back))


def _owing(it: Broadcast, number: int, words: str) -> Button:
    label = f"{CHOSEN if it.audience.unseen == number else ''}{clip(words, LABEL - 2)}"
    return button(label, "annonce", "owed", it.id, number)


def _back(it: Broadcast, language: Language) -> tuple[Button, ...]:
    return (push("broadcasts-back", language, "annonce", "show", it.id),)


def away(it: Broadcast, people: Sequence[Somebody], page: int, language: Language) -> Screen:
    """Those of them whom a telephone alone reaches."""
    shown = people[page * names.PAGE : (page + 1) * names.PAGE]
    text = paragraphs(html("broadcasts-list-away", language, count=len(people)), names.listed(shown, language))
    pages = names.pager(page, len(people), language, "away", it.id)
    back = (push("broadcasts-back-whom", language, "annonce", "whom", it.id),)
    return Screen(text, stack((*names.copies(shown, language), pages, back)))
