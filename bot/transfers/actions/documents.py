"""The organisers' sheets: to organisers alone, also when they are no longer one once its turn comes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from bot.documents.kinds import DocumentKind, Draw, Gone, Rendered
from bot.enrolment.screens.participants import file_name
from bot.outbox.acts import Recipe
from bot.people.rules.person import Language, Role
from bot.programme.actions.documents import AGENDA, PDF, name
from bot.programme.rules.programme import Programme
from bot.transfers.actions.exports import gather
from bot.trip import Trip
from storage.work import Work


async def _gather(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    """`about` is the form: the whole workbook, or one sheet."""
    from bot.enrolment.documents.participant_sheets import participants_file

    await _organiser(work, chat)
    kept = await gather(work, trip, recipe.language)
    named = file_name(recipe.about, work.now, trip.zone, recipe.language)
    return lambda: Rendered(named, participants_file(recipe.about, kept, recipe.language))


async def _programme(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    """`about` is the form."""
    await _organiser(work, chat)
    return await sheet(work, recipe.version, recipe.about)


async def sheet(work: Work, version: int, form: str) -> Draw:
    """The programme as a spreadsheet, with where to write to its hosts."""
    emails = {ref: it.email for ref, it in (await work.hosts.all()).items()}
    return partial(_sheet, await work.programmes.version(version), form, emails)


def _sheet(programme: Programme, form: str, emails: Mapping[str, str]) -> Rendered:
    from bot.documents.sheets import programme_file

    return Rendered(name(programme, form), programme_file(programme, form, emails))


async def _organiser(work: Work, chat: int) -> None:
    reader = await work.people.get(chat)
    if reader is None or reader.role is not Role.ORGANISER:
        raise Gone


PARTICIPANTS = DocumentKind("participants", _gather, gone="transfers-papers-gone-participants")
SHEET = DocumentKind("export", _programme, gone="transfers-papers-gone-participants")
KINDS = (PARTICIPANTS, SHEET)
SHEETS = ("xlsx", "csv")
FORMATS: Mapping[str, DocumentKind] = {**dict.fromkeys(SHEETS, SHEET), "pdf": PDF, "ics": AGENDA}


def in_format(ending: str, version: int, language: Language) -> Recipe:
    """Of the programme. Raises KeyError for what it is not written in."""
    return FORMATS[ending].recipe(version, language, ending if ending in SHEETS else "")
