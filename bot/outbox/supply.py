"""What of the outbox is in hand: read from the database as far as there is room, or handed over as it is queued."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime

from bot.outbox.acts import Lane
from bot.outbox.lanes import Lanes
from storage.database import Database
from storage.due_acts import Waiting

REFILL = 256  # acts read at once
FEW = {False: 128, True: 64}  # replies, pushes in hand below which more are read
POLL = 2.0  # real seconds: the safety net should a wake-up be lost, or another program queue something
Room = tuple[frozenset[Lane], frozenset[int]]  # lanes and chats of which enough is in hand
NOTHING: Room = (frozenset(), frozenset())


class Supply:
    """Fills `lanes`. `ripe`: when an act that the database keeps back falls due."""

    def __init__(self, database: Database, lanes: Lanes) -> None:
        self._database = database
        self._lanes = lanes
        self.wanted = True  # there may be something to read
        self.ripe: datetime | None = None
        self._behind: dict[tuple[int, int], datetime] | None = None  # chats and lanes, as the process before left them
        self._left = NOTHING
        self._whole = False  # all that may leave is in hand
        self._polled = 0.0

    @property
    def patience(self) -> float:
        """Real seconds until it is read anyway."""
        return max(0.0, self._polled + POLL - asyncio.get_running_loop().time())

    def take(self, rows: Sequence[Waiting], now: datetime) -> bool:
        """What was committed just now, in that order; False when it has to be read with what may leave before it."""
        due = self.ripe is not None and self.ripe <= now
        if not self._whole or self.wanted or due or self._room() != NOTHING:
            return False
        self._offer(rows)
        return True

    def lose(self) -> None:
        """What waits for a group has moved with it, and is in hand no longer."""
        self._whole, self.wanted = False, True

    def room_again(self) -> None:
        """More is read once there is room for what was left."""
        lanes, full = self._room()
        self.wanted = self.wanted or not (self._left[0] <= lanes and self._left[1] <= full)

    async def read(self, now: datetime) -> None:
        """What there is room for, if there may be something; `now` is also the launch's, lest an act leave early."""
        if not (self.wanted or (self.ripe is not None and self.ripe <= now) or not self.patience):
            return
        self.wanted, self._whole, self._left = False, False, self._room()
        self._polled = asyncio.get_running_loop().time()
        lanes, full = self._left
        async with self._database.reading() as work:
            if self._behind is None:
                self._behind = await work.outbox.kept_back(now)
            behind = [it for it, until in self._behind.items() if until > now]
            among = [lane for lane in Lane if lane not in lanes]
            rows = await work.outbox.waiting(now, REFILL, self._lanes.held, among, full, behind) if among else []
            self.ripe = await work.outbox.next_ripe(now)
        self.wanted = self.wanted or len(rows) == REFILL  # there is more
        self._whole = not self.wanted and not behind
        self._offer(rows)

    def _offer(self, rows: Sequence[Waiting]) -> None:
        """Of what has no room by now, something may have been left."""
        self._lanes.offer(rows)
        (lanes, full), (left, overfull) = self._room(), self._left
        self._left = lanes | left, full | overfull
        self._whole = self._whole and self._left == NOTHING

    def _room(self) -> Room:
        few = {push: self._lanes.count[push] < FEW[push] for push in FEW}
        return frozenset(it for it in Lane if not few[it is not Lane.REPLY]), frozenset(self._lanes.full)
