"""On the road, things go wrong: a coach is late, a visit is cancelled; everybody reads it once, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.changes.screens.news import changed
from bot.people.rules.person import Language
from bot.programme.rules.difference import changes
from bot.programme.rules.programme import Entry, EntryKind, Programme
from bot.programme.screens.programme import entry_key
from bot.rehearsal.players import Player, bare
from bot.rehearsal.stage import Stage
from bot.texts.catalogue import plain
from bot.trip import Rhythm

LATE = 5  # minutes: no host waits, and no train leaves
AHEAD = timedelta(minutes=15)  # of the reminder, which must follow


@dataclass
class Road:
    """What each was to read, by person: of the coach, of the visit. None: it was not played."""

    late: Mapping[int, str] | None = None
    cancelled: Mapping[int, str] | None = None

    def amiss(self, received: Mapping[int, Counter[str]]) -> dict[str, int]:
        kinds = {"rehearsal-play-check-late": self.late, "rehearsal-play-check-cancelled": self.cancelled}
        return {
            key: sum(received[person][words] != 1 for person, words in expected.items())
            for key, expected in kinds.items()
            if expected is not None
        }


@dataclass(frozen=True)
class Incident:
    """An entry, and the instant (UTC) at which it goes wrong: before its reminder."""

    entry: Entry
    at: datetime


def incident(it: Entry, rhythm: Rhythm) -> Incident:
    return Incident(it, it.meets_at - rhythm.reminder - AHEAD)


def coach(programme: Programme, rhythm: Rhythm) -> Incident | None:
    """The first that waits for no train, and that /prochain shows when it goes wrong."""
    legs = (it for it in programme if it.kind is EntryKind.TRANSFER and not it.fixed and not it.cancelled)
    found = (incident(it, rhythm) for it in legs)
    return next((it for it in found if programme.next(it.at) == it.entry), None)


def visit(programme: Programme, rhythm: Rhythm) -> Incident | None:
    """The last one."""
    visits = [it for it in programme if it.kind is EntryKind.VISIT and not it.cancelled]
    return incident(visits[-1], rhythm) if visits else None


@dataclass
class Driver:
    """The organiser, on the road."""

    on: Stage
    organiser: int
    language: Language
    road: Road = field(default_factory=Road)

    async def late(self, it: Incident) -> None:
        """Three taps from /prochain to the preview."""
        before, key, player = await self._begin(it), entry_key(it.entry), Player(self.on, self.organiser)
        await player.says("/prochain")
        await player.taps("edit", "late", key)
        await player.taps("edit", "by", LATE, 0, key)
        await player.taps("edit", "shift", LATE, 0, key)
        self.road.late = await self._publish(player, before)

    async def cancel(self, it: Incident) -> None:
        before, key, player = await self._begin(it), entry_key(it.entry), Player(self.on, self.organiser)
        await player.says("/changement")
        await player.taps("edit", "day", before.day_of(it.entry.starts))
        for what in ("entry", "cancel"):
            await player.taps("edit", what, key)
        await player.says(plain("rehearsal-play-reason", self.language))
        await player.taps("edit", "preview")
        self.road.cancelled = await self._publish(player, before)

    async def _begin(self, it: Incident) -> Programme:
        if it.at > self.on.clock.now():
            await self.on.advance_to(it.at)
        return await self.on.programme()

    async def _publish(self, player: Player, before: Programme) -> Mapping[int, str]:
        await player.taps("edit", "publish", 1)
        after = await self.on.programme()
        found = changes(before, after)
        async with self.on.app.services.database.reading() as work:
            people = await work.people.coming()
        return {it.id: bare(changed(found, after, it.language).text) for it in people if it.reached}
