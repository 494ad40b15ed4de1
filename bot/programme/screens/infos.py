"""/infos: practical information, as the trip file has it."""

from __future__ import annotations

from bot.chat.layout import LINE, LONGEST, TITLE, clip, fit, fold, html, open_button, paragraphs, safe
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.programme.screens.parts import notice
from bot.texts import trips
from bot.trip import Trip

MOST_TEXT = 1200


def infos(trip: Trip, language: Language) -> Screen:
    """In the group's language when the trip file has none in this one: better that than nothing.

    Each part is folded under its title: all of them hold on a phone's screen.
    """
    found = trips.infos(trip, language)
    blocks = [
        fold(html("programme-infos-item", language, title=clip(it.title, TITLE), text=safe(it.text, MOST_TEXT)))
        for it in found
    ]
    body = fit(blocks, lambda count: html("programme-infos-more", language, count=count), LONGEST - 900)
    contact = safe(trips.contact(trip, language), LINE)
    rows = ((open_button("programme", language), open_button("equipe", language)),)
    return Screen(paragraphs(html("programme-infos-heading", language), body, contact, notice(trip.programme)), rows)
