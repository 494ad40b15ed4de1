"""What somebody sends with an answer: owed, agreed to, taken back; and the verdict on what cannot be kept."""

from __future__ import annotations

from functools import partial

from bot.attachments import screens
from bot.attachments.rules import Kind, Owed, Trouble
from bot.people.actions.tell import tell
from storage.work import Work


async def owe(work: Work, contribution: int, person: int, kind: Kind, file: str, caption: str) -> None:
    """The keeper fetches it after the commit."""
    await work.attachments.owe(contribution, person, kind, file, caption)
    work.stir()


async def lost(work: Work, it: Owed, trouble: Trouble) -> None:
    """Its author is told, once."""
    if await work.attachments.lost(it.id):
        await tell(work, it.person, partial(screens.lost, it, trouble), key=f"lost:{it.id}:{it.person}")
