"""One evening, what is not signed turns: what was given is read, what was taken back is erased, all of it together."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.debriefs.rules.contributions import Contribution
from bot.debriefs.rules.turning import PATIENCE, turning, turns
from bot.due import Due
from bot.trip import Trip
from storage.database import Database
from storage.work import Work


async def tick(work: Work, _: Trip) -> Due:
    """When something may turn next (UTC)."""
    waiting, now = await work.debriefs.to_turn(), work.now
    following = min((at for at in _instants(waiting) if at > now), default=None)

    async def turn(database: Database) -> datetime | None:
        async with database.work() as work:
            await _turn(work, turning(await work.debriefs.to_turn(), now))
        return following

    return Due(following, turn if turning(waiting, now) else None)


def _instants(waiting: Iterable[Contribution]) -> Iterable[datetime]:
    found = [at for it in waiting if (at := turns(it)) is not None]
    return (*found, *(at + PATIENCE for at in found))


async def _turn(work: Work, found: Iterable[Contribution]) -> None:
    read = [it.id for it in found if it.closes is None]
    if read:
        await work.debriefs.open(read)
    for it in found:
        if it.closes is not None:
            await work.debriefs.drop(it.id)
