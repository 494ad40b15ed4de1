"""/infos: practical information, as the trip file has it."""

from __future__ import annotations

from markupsafe import Markup

from bot.screens.screen import Screen
from bot.screens.words import LONGEST, NAME, TITLE, clip, fit, open_button, paragraphs, safe, told
from bot.trip.people import Language
from bot.trip.trip import Trip

MOST_TEXT = 1200


def infos(trip: Trip, language: Language) -> Screen:
    """In the group's language when the trip file has none in this one: better that than nothing."""
    found = trip.infos.get(language) or next(iter(trip.infos.values()), ())
    blocks = [told("infos-item", language, title=clip(it.title, TITLE), text=safe(it.text, MOST_TEXT)) for it in found]
    body = fit(blocks, lambda count: told("infos-more", language, count=count), LONGEST - 900, gap="\n\n")
    rows = ((open_button("programme", language), open_button("equipe", language)),)
    return Screen(paragraphs(told("infos-heading", language), body, contact(trip, language)), rows)


def contact(trip: Trip, language: Language) -> Markup | None:
    if not trip.contact_phone:
        return None
    return told("infos-contact", language, name=clip(trip.contact_name, NAME), phone=clip(trip.contact_phone, NAME))
