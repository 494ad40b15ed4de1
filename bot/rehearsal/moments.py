"""Moments of a rehearsal that are kept to come back to: the database, and all that the stand-in knows."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.rehearsal.answers import Json
from bot.rehearsal.clock import SteerableClock
from bot.rehearsal.postbox import Letter, Postbox
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.trace import Line, Trace

KEPT = 6  # moments: the first, and the newest


@dataclass(frozen=True, slots=True)
class Moment:
    """`at` is in UTC."""

    at: datetime
    database: Path
    known: Json
    letters: tuple[Letter, ...]
    lines: tuple[Line, ...]


class Moments:
    """`file` is the database's; None where it is none of SQLite's, and nothing is kept then."""

    def __init__(
        self, file: Path | None, folder: Path, clock: SteerableClock, telegram: Telegram, post: Postbox, trace: Trace
    ) -> None:
        self._file = file
        self._folder = folder
        self._clock = clock
        self._telegram = telegram
        self._post = post
        self._trace = trace
        self._kept: dict[datetime, Moment] = {}
        self._number = 0

    @property
    def instants(self) -> Sequence[datetime]:
        return list(self._kept)

    async def keep(self) -> None:
        """The bot must have nothing left to do. The same instant is kept once, as it is now."""
        if self._file is None:
            return
        self._number += 1
        copy = self._folder / f"moment-{self._number}.sqlite"
        await asyncio.to_thread(_copy, self._file, copy)
        now = self._clock.now()
        self._forget(now)
        self._kept[now] = Moment(
            now, copy, deepcopy(self._telegram.memory()), tuple(self._post.letters), tuple(self._trace.lines)
        )
        if len(self._kept) > KEPT:
            self._forget(self.instants[1])

    async def restore(self, at: datetime) -> None:
        """All is as it was; what came after is forgotten. The bot must be stopped. KeyError: it was not kept."""
        moment = self._kept[at]
        if self._file is not None:
            await asyncio.to_thread(_copy, moment.database, self._file)
        self._telegram.recall(deepcopy(moment.known))
        self._post.letters[:] = moment.letters
        self._trace.lines.clear()
        self._trace.lines.extend(moment.lines)
        self._clock.jump_to(at)
        for later in [it for it in self._kept if it > at]:
            self._forget(later)

    def _forget(self, at: datetime) -> None:
        moment = self._kept.pop(at, None)
        if moment is not None:
            moment.database.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    """Through SQLite: what its write-ahead log holds goes along."""
    with closing(sqlite3.connect(source)) as held, closing(sqlite3.connect(target)) as made:
        held.backup(made)
