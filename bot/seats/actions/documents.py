"""The letter to one's employer: of a sign-up that still stands, to its own person alone."""

from __future__ import annotations

from datetime import datetime

from bot.documents.kinds import DocumentKind, Draw, Gone, Rendered
from bot.outbox.acts import Recipe
from bot.people.rules.person import Language
from bot.signup.rules.signup import OPEN, Signup
from bot.texts.catalogue import plain
from bot.trip import Trip
from storage.work import Work


async def _gather(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    """`about` is the sign-up's row."""
    signup, now = await work.signups.of(chat), work.now
    if signup is None or recipe.about != str(signup.id) or signup.status not in OPEN:
        raise Gone
    return lambda: _letter(trip, signup, recipe.language, now)


def _letter(trip: Trip, signup: Signup, language: Language, now: datetime) -> Rendered:
    from bot.seats.documents.mission import mission_pdf

    return Rendered(f"{plain('seats-mission-name', language)}.pdf", mission_pdf(trip, signup, language, now))


MISSION = DocumentKind("mission", _gather, gone="transfers-papers-gone-mission")
KINDS = (MISSION,)
