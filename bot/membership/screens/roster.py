"""The import of the members' list: what it changes, before it does, then what was done."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.chat.layout import LINE, clip, fit, html, lines, paragraphs, push
from bot.chat.screen import Screen
from bot.membership.rules.roster_sheet import RosterChange
from bot.people.rules.person import Language

NAMES = 1000  # units that each list of names may take


def preview(found: RosterChange, organisations: int, language: Language, draft: int) -> Screen:
    """Organisations that go come first: it is what matters most and what a slip causes."""
    rows = (
        (push("roster-apply", language, "roster", "apply", draft),),
        (push("roster-drop", language, "roster", "drop"),),
    )
    text = paragraphs(html("roster-preview", language), *difference(found, language))
    return Screen(paragraphs(text, html("roster-choose", language, count=organisations)), rows)


def difference(found: RosterChange, language: Language) -> list[Markup]:
    parts = [
        _names(html("roster-gone", language, count=len(found.gone)), found.gone, language),
        _names(html("roster-changed", language, count=len(found.changed)), found.changed, language),
        _names(html("roster-added", language, count=len(found.added)), found.added, language),
        html("roster-people", language, added=found.people_added, gone=found.people_gone),
    ]
    return [it for it in parts if it]


def _names(head: Markup, names: Sequence[str], language: Language) -> Markup:
    if not names:
        return Markup("")
    blocks = [html("roster-name", language, name=clip(it, LINE)) for it in names]
    return lines(head, fit(blocks, lambda left: html("roster-more", language, count=left), NAMES))


def nothing(language: Language) -> Screen:
    return Screen(html("roster-nothing", language))


def applied(language: Language, organisations: int, domains: int, people: int) -> Screen:
    return Screen(html("roster-applied", language, organisations=organisations, domains=domains, people=people))


def stale(language: Language) -> Screen:
    return Screen(html("roster-stale", language))


def dropped(language: Language) -> Screen:
    return Screen(html("roster-dropped", language))
