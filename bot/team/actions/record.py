"""The record of decisions, with the names that its row ids stand for now."""

from __future__ import annotations

from bot.people.rules.person import Language
from bot.privacy.rules.personal import FORGOTTEN
from bot.team.screens import record as screens
from bot.team.screens.record import PAGE, Deed
from bot.team.screens.record_details import Names, detail
from bot.texts.catalogue import plain
from storage.audit import Noted
from storage.work import Work

LONGEST = 5000  # lines of an export


async def page(work: Work, number: int, language: Language) -> tuple[list[Deed], bool]:
    """The latest first; and whether older ones are left."""
    noted = await work.audit.latest(PAGE + 1, skip=number * PAGE)
    return await _named(work, noted[:PAGE], language), len(noted) > PAGE


async def whole(work: Work, language: Language) -> list[Deed]:
    return await _named(work, await work.audit.latest(LONGEST), language)


async def _named(work: Work, noted: list[Noted], language: Language) -> list[Deed]:
    people = await work.people.load({it.who for it in noted if it.who is not None})
    whose = {it.id: it.name for it in await work.signups.all()}
    names = Names({it.id: it.name for it in await work.roster.organisations()}, whose)
    left, erased = plain("team-journal-left", language), plain("team-journal-erased", language)
    deeds = []
    for it in noted:
        who = _by(it, language) if it.who is None else people[it.who].name if it.who in people else left
        about = "" if it.signup is None else whose.get(it.signup, erased)
        if it.what == FORGOTTEN:
            about = it.detail  # the reference on the receipt
        deeds.append(Deed(it.at, who, it.what, about, detail(it.what, it.detail, names, language)))
    return deeds


def _by(it: Noted, language: Language) -> str:
    """ "" for the bot, which neither imports nor exports by itself."""
    return plain("team-journal-command-line", language) if it.what in screens.ASKED_FOR else ""


def row(deed: Deed, at: str, language: Language) -> tuple[str, ...]:
    """As the export shows it; `at` is worded."""
    return at, deed.who or screens.by_itself(language), screens.did(deed.what, language), deed.whose, deed.detail
