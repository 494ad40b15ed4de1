"""The import of the members' list: what it changes, before it does, then what was done."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.screens.screen import Screen
from bot.screens.words import LINE, clip, fit, lines, paragraphs, push, told
from bot.trip.people import Language
from bot.trip.roster_sheet import RosterChange

NAMES = 1000  # units that each list of names may take


def preview(found: RosterChange, organisations: int, language: Language, draft: int) -> Screen:
    """Organisations that go come first: it is what matters most and what a slip causes."""
    rows = (
        (push("roster-apply", language, "roster", "apply", draft),),
        (push("roster-drop", language, "roster", "drop"),),
    )
    text = paragraphs(told("roster-preview", language), *difference(found, language))
    return Screen(paragraphs(text, told("roster-choose", language, count=organisations)), rows)


def difference(found: RosterChange, language: Language) -> list[Markup]:
    parts = [
        _names(told("roster-gone", language, count=len(found.gone)), found.gone, language),
        _names(told("roster-changed", language, count=len(found.changed)), found.changed, language),
        _names(told("roster-added", language, count=len(found.added)), found.added, language),
        told("roster-people", language, added=found.people_added, gone=found.people_gone),
    ]
    return [it for it in parts if it]


def _names(head: Markup, names: Sequence[str], language: Language) -> Markup:
    if not names:
        return Markup("")
    blocks = [told("roster-name", language, name=clip(it, LINE)) for it in names]
    return lines(head, fit(blocks, lambda left: told("roster-more", language, count=left), NAMES))


def nothing(language: Language) -> Screen:
    return Screen(told("roster-nothing", language))


def applied(language: Language, organisations: int, domains: int, people: int) -> Screen:
    return Screen(told("roster-applied", language, organisations=organisations, domains=domains, people=people))


def stale(language: Language) -> Screen:
    return Screen(told("roster-stale", language))


def dropped(language: Language) -> Screen:
    return Screen(told("roster-dropped", language))
