"""Screens that are the same for many: made once for a version of the programme, a language and what one may see."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from bot.chat.screen import Screen
from bot.programme.rules.programme import Programme

MOST = 512  # screens kept; a trip has fewer, and a minute passes


class Shared:
    def __init__(self) -> None:
        self._programme: Programme | None = None
        self._made: dict[Hashable, Screen] = {}

    def of(self, programme: Programme, key: Hashable, make: Callable[[Programme], Screen]) -> Screen:
        """`key` holds all that `make` depends on but the programme, which is known by identity: a version that was
        taken back may have had the same number."""
        if programme is not self._programme or len(self._made) >= MOST:
            self._programme, self._made = programme, {}
        if key not in self._made:
            self._made[key] = make(programme)
        return self._made[key]
