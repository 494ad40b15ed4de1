"""A database that takes nothing any more, full or out of reach: organisers are told without it, once, and its end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from bot.chat.screen import Screen
from bot.clock import Clock
from bot.people.rules.person import Language
from bot.team.screens import troubles as screens

LASTING = timedelta(minutes=1)  # a moment is nobody's concern
NAME = "database"  # of the trouble, for organisers


class Outage:
    """`say` tells a chat beside all rows. Only the organisers of the settings are known without a database."""

    def __init__(
        self, clock: Clock, say: Callable[[int, Screen], None], organisers: Iterable[int], language: Language
    ) -> None:
        self._clock = clock
        self._say = say
        self._organisers = tuple(organisers)
        self._language = language
        self._since: datetime | None = None
        self._told = False

    def saved(self, done: bool) -> None:
        """After each attempt to commit what came in."""
        if done:
            if self._told:
                self._tell(screens.ends(NAME, self._language))
            self._since, self._told = None, False
            return
        now = self._clock.now()
        self._since = self._since or now
        if not self._told and now - self._since >= LASTING:
            self._told = True
            self._tell(screens.begins(NAME, self._language))

    def _tell(self, screen: Screen) -> None:
        for it in self._organisers:
            self._say(it, screen)
