"""Everything held on somebody, as a file for them alone."""

from __future__ import annotations

from bot.documents.kinds import DocumentKind, Draw, Gone, Rendered
from bot.outbox.acts import Recipe
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


MYDATA = DocumentKind("mydata", _gather, gone="transfers-papers-gone-mydata")
KINDS = (MYDATA,)
