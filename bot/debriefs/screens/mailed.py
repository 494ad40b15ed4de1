"""What who is not on Telegram is asked by mail: the questions, and how to answer them."""

from __future__ import annotations

from bot.chat.layout import html, lines, paragraphs
from bot.debriefs.rules.questions import form_of
from bot.debriefs.screens import wording
from bot.debriefs.screens.asking import heading
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.texts.trips import contact
from bot.trip import Trip


def mailed(programme: Programme, entry: str, trip: Trip, language: Language) -> str:
    """Telegram's HTML, as everything that is mailed to them."""
    keys = [it.key for it in form_of(entry, trip.debriefs).questions]
    words = [wording.question(trip.debriefs, it, language) for it in keys]
    questions = [html("debriefs-mail-question", language, question=it) for it in words]
    how = html("debriefs-mail-reply" if trip.contact_email else "debriefs-mail-tell", language)
    called = html("debriefs-mail-contact", language, contact=contact(trip, language))
    return paragraphs(
        heading(programme, entry, language), lines(*questions), how, called, html("debriefs-mail-read", language)
    )
