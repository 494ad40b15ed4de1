"""The import of the members' list: what it changes, before it does, then what was done."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.chat.layout import LINE, clip, fit, html, lines, paragraphs
from bot.chat.screen import Screen
from bot.membership.rules.roster_sheet import RosterChange
from bot.people.rules.person import Language

LISTS = 3  # of names: those that go, change, come
LEAST = 300  # units that each takes
NAMES = 1000
MOST_WORDED = 300  # names: more than that takes


def head(language: Language) -> Markup:
    return html("membership-roster-preview", language)


def foot(organisations: int, language: Language) -> Markup:
    return html("membership-roster-choose", language, count=organisations)


def difference(found: RosterChange, language: Language, room: int = LISTS * NAMES) -> Markup:
    """Organisations that go come first: it is what matters most and what a slip causes."""
    if not found:
        return Markup("")
    each = max(LEAST, min(NAMES, (room - LEAST) // LISTS))
    return paragraphs(
        _names(html("membership-roster-gone", language, count=len(found.gone)), found.gone, language, each),
        _names(html("membership-roster-changed", language, count=len(found.changed)), found.changed, language, each),
        _names(html("membership-roster-added", language, count=len(found.added)), found.added, language, each),
        html("membership-roster-people", language, added=found.people_added, gone=found.people_gone),
    )


def _names(head: Markup, names: Sequence[str], language: Language, room: int) -> Markup:
    if not names:
        return Markup("")
    blocks = [html("membership-roster-name", language, name=clip(it, LINE)) for it in names[:MOST_WORDED]]
    return lines(
        head, fit(blocks, lambda left: html("membership-roster-more", language, count=left), room, total=len(names))
    )


def applied(language: Language, organisations: int, domains: int, people: int) -> Screen:
    return Screen(
        html("membership-roster-applied", language, organisations=organisations, domains=domains, people=people)
    )
