"""A group that became a supergroup: another id, under which what it showed is shown anew."""

from __future__ import annotations

from bot.outbox.acts import Queued, Refresh
from storage.groups import Group
from storage.work import Work


async def move(work: Work, group: Group, to: int) -> None:
    await work.groups.move(to)
    await work.recipients.move(group.id, to)
    for what in await work.live.move(group.id, to):
        work.outbox.enqueue(Queued(to, Refresh(what)))
    work.stir()
