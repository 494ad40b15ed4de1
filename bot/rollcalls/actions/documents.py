"""Half-day attendance as files: to organisers alone, from what is kept when they are sent."""

from __future__ import annotations

from bot.documents.kinds import DocumentKind, Draw, Gone, Rendered
from bot.outbox.acts import Recipe
from bot.people.rules.person import Language, Role
from bot.rollcalls.actions.presence import register
from bot.rollcalls.documents.sheet import Register
from bot.rollcalls.screens.papers import PDF, SHEETS, file_name
from bot.trip import Trip
from storage.work import Work


async def _gather(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    """`about` is the form: a sheet, all the certificates, or one of them (`Who.key`)."""
    reader = await work.people.get(chat)
    if reader is None or reader.role is not Role.ORGANISER:
        raise Gone
    kept = await register(work, trip)
    if recipe.about not in (*SHEETS, PDF) and not any(it.who.key == recipe.about for it in kept.present):
        raise Gone
    return lambda: rendered(kept, recipe.about, recipe.language)


def rendered(kept: Register, form: str, language: Language) -> Rendered:
    from bot.rollcalls.documents.certificate import certificates_pdf
    from bot.rollcalls.documents.sheet import sheet

    name = file_name(form, kept.at, kept.trip.zone, language)
    if form in SHEETS:
        return Rendered(name, sheet(form, kept, language))
    people = [it for it in kept.present if form in (PDF, it.who.key)]
    return Rendered(name, certificates_pdf(kept, people, language))


ATTENDANCE = DocumentKind("attendance", _gather, gone="transfers-papers-gone-attendance")
KINDS = (ATTENDANCE,)
