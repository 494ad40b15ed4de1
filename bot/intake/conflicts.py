"""Another program that receives with the same token: told once, in words, and once that it is over."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import structlog

from bot.team.actions import troubles

if TYPE_CHECKING:
    from storage.database import Database

MANY = 3  # a start beside a bot that is just stopping meets one or two
QUIET = 300.0  # real seconds without a conflict after which it is over
NAME = "token"  # of the trouble, for organisers
log = structlog.get_logger()


class Conflicts:
    """Two bots that poll in turn both meet some conflicts and some answers."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._met = 0
        self._last: float | None = None
        self._over = False

    async def met(self) -> None:
        self._met += 1
        self._last = _now()
        if self._met == MANY:
            self._over = False
            log.error("another program receives updates with the same token: stop one of the two")
            await troubles.begin(self._database, NAME)

    async def answered(self) -> None:
        """The first quiet time after a start also ends what an earlier process had told."""
        self._last = self._last if self._last is not None else _now()
        if self._over or _now() - self._last < QUIET:
            return
        if self._met >= MANY:
            log.warning("no other program receives updates any more")
        self._met, self._over = 0, True
        await troubles.end(self._database, NAME)


def _now() -> float:
    return asyncio.get_running_loop().time()
