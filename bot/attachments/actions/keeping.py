"""What somebody sends with an answer: owed, agreed to, taken back; the verdict on what cannot be kept.

`collect` takes the files of what was erased out of the store.
"""

from __future__ import annotations

from functools import partial

from bot.attachments import screens
from bot.attachments.rules import Kind, Pending, Trouble
from bot.people.actions.tell import tell
from storage.database import Database
from storage.work import Work

MANY = 100  # files taken out of the store at once


async def enqueue(
    work: Work, contribution: int, person: int, kind: Kind, file: str, caption: str, note: int = 0
) -> None:
    """The keeper fetches it after the commit. It comes with an answer, or with a note."""
    await work.attachments.enqueue(contribution, person, kind, file, caption, note)
    work.stir()


async def lost(work: Work, it: Pending, trouble: Trouble) -> None:
    """Its author is told, once."""
    if await work.attachments.lost(it.id):
        await tell(work, it.person, partial(screens.lost, it, trouble), key=f"lost:{it.id}:{it.person}")


async def collect(database: Database) -> int:
    """Takes out of the store what nothing refers to any more; how many files. Raises StoreFailed."""
    taken = 0
    while names := await _unused(database):
        async with database.work() as work:
            names = await work.blobs.leave(names)
        for name in names:
            await database.store.delete(name)
        async with database.work() as work:
            await work.blobs.left(names)
        taken += len(names)
    return taken


async def _unused(database: Database) -> list[str]:
    async with database.reading() as work:
        return await work.blobs.unused(MANY)
