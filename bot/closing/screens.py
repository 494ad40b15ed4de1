"""Closing a trip: what follows, asked once; then what stays."""

from __future__ import annotations

from datetime import datetime

from bot.chat.layout import confirming, desk_button, html, push
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.texts import dates
from bot.trip import Trip

TAP = "closing"


def ask(language: Language) -> Screen:
    yes = confirming(push("closing-yes", language, TAP, "yes"))
    return Screen(html("closing-ask", language), ((yes,), (desk_button(language),)))


def closed(at: datetime, trip: Trip, language: Language) -> Screen:
    text = html("closing-closed", language, stamp=dates.stamp(at, trip.zone, language))
    return Screen(text, ((push("closing-reopen", language, TAP, "no"),), (desk_button(language),)))


def reopened(language: Language) -> Screen:
    return Screen(html("closing-reopened", language), ((desk_button(language),),))


def too_early(language: Language) -> Screen:
    return Screen(html("closing-too-early", language), ((desk_button(language),),))
