"""The photographs and voice notes that somebody sent, for them alone."""

from __future__ import annotations

from bot.attachments.rules import parcels
from bot.documents.kinds import DocumentKind, Draw, Gone, Rendered
from bot.outbox.acts import Recipe
from bot.people.rules.person import Language
from bot.texts.catalogue import plain
from bot.trip import Trip
from storage.work import Work


async def _gather(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    """`about` is the parcel's number, from 1."""
    from bot.attachments.documents import zipped

    names = dict(enumerate(parcels(await work.attachments.held(chat)), 1)).get(int(recipe.about))
    if not names:
        raise Gone
    file = f"{plain('attachments-file-name', recipe.language)}-{recipe.about}.zip"
    return lambda: Rendered(file, zipped(names, work.store.read))


MINE = DocumentKind("my-files", _gather, gone="transfers-papers-gone-mydata")
KINDS = (MINE,)


async def recipes(work: Work, person: int, language: Language) -> list[Recipe]:
    """All of them, in as many files as Telegram takes."""
    count = len(parcels(await work.attachments.held(person)))
    return [MINE.recipe(0, language, str(number)) for number in range(1, count + 1)]
