"""/infos: practical information, as the trip file has it."""

from __future__ import annotations

from bot.screens.screen import Screen
from bot.screens.words import LINE, LONGEST, TITLE, clip, fit, open_button, paragraphs, safe, told
from bot.texts import trips
from bot.trip.people import Language
from bot.trip.trip import Trip

MOST_TEXT = 1200


def infos(trip: Trip, language: Language) -> Screen:
    """In the group's language when the trip file has none in this one: better that than nothing."""
    found = trips.infos(trip, language)
    blocks = [told("infos-item", language, title=clip(it.title, TITLE), text=safe(it.text, MOST_TEXT)) for it in found]
    body = fit(blocks, lambda count: told("infos-more", language, count=count), LONGEST - 900, gap="\n\n")
    rows = ((open_button("programme", language), open_button("equipe", language)),)
    return Screen(paragraphs(told("infos-heading", language), body, safe(trips.contact(trip, language), LINE)), rows)
