"""The organisers' sheets: to organisers alone, also when they are no longer one once its turn comes."""

from __future__ import annotations

from bot.documents.kinds import DocumentKind, Draw, Gone, Rendered
from bot.enrolment.screens.participants import file_name
from bot.outbox.acts import Recipe
from bot.people.rules.person import Role
from bot.transfers.actions.exports import gather
from bot.trip import Trip
from storage.work import Work


async def _gather(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    """`about` is the form: the whole workbook, or one sheet."""
    from bot.enrolment.documents.participant_sheets import participants_file

    reader = await work.people.get(chat)
    if reader is None or reader.role is not Role.ORGANISER:
        raise Gone
    kept = await gather(work, trip, recipe.language)
    name = file_name(recipe.about, work.now, trip.zone, recipe.language)
    return lambda: Rendered(name, participants_file(recipe.about, kept, recipe.language))


PARTICIPANTS = DocumentKind("participants", _gather, gone="transfers-papers-gone-participants")
KINDS = (PARTICIPANTS,)
