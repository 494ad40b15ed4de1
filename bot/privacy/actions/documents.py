"""Everything held on somebody, as a file for them alone; and the notice, the same for all."""

from __future__ import annotations

from bot.documents.kinds import DocumentKind, Draw, Gone, Rendered
from bot.outbox.acts import Recipe
from bot.people.rules.person import Language
from bot.privacy.actions.personal import held
from bot.texts.catalogue import plain
from bot.trip import Trip
from storage.work import Work


async def _gather(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    """`about` is the account's row."""
    from bot.privacy.documents.mydata import mydata_json

    if recipe.about != str(chat) or await work.people.get(chat) is None:
        raise Gone
    rows, now, language = await held(work, chat), work.now, recipe.language
    name = f"{plain('privacy-file-name', language)}.json"
    return lambda: Rendered(name, mydata_json(trip, rows, language, now))


async def _notice(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    from bot.privacy.documents.notice import notice_pdf

    language = recipe.language
    name = f"{plain('privacy-notice-name', language)}.pdf"
    return lambda: Rendered(name, notice_pdf(trip, language))


def notice(trip: Trip, language: Language) -> Recipe:
    """Of what it says now: one that says something else is another document."""
    from bot.privacy.documents.notice import edition

    return NOTICE.recipe(0, language, edition(trip, language))


MYDATA = DocumentKind("mydata", _gather, gone="transfers-papers-gone-mydata")
NOTICE = DocumentKind("notice", _notice)
KINDS = (MYDATA, NOTICE)
