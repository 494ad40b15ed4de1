"""Whether the mail server takes what it is given: organisers are told once that it does not, and once that it does."""

from __future__ import annotations

from bot.team.actions import troubles
from storage.database import Database

MANY = 3  # failures in a row: a server may be busy for a moment
NAME = "mail"  # of the trouble, for organisers


class Health:
    """The first letter that leaves after a start also ends what an earlier process had told."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._failures = 0
        self._well = False

    async def failed(self) -> None:
        self._failures += 1
        if self._failures == MANY:
            self._well = False
            await troubles.begin(self._database, NAME)

    async def answered(self) -> None:
        """It took a letter, or refused that one alone."""
        self._failures = 0
        if not self._well:
            self._well = True
            await troubles.end(self._database, NAME)
