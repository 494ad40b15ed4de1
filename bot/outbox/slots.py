"""How many acts are under way at once: what a killed process may repeat. Each is, until its receipt is committed."""

from __future__ import annotations

from math import ceil

from bot.outbox.acts import Lane
from storage.due_acts import Waiting

REPLY_SLOTS = 64
PUSH_SLOTS = 8  # at the rate that Telegram takes for nothing
SLOTS = REPLY_SLOTS + PUSH_SLOTS  # all in all, whatever the rate
TAKES = 0.25  # seconds for which a push has its slot, on a bad day


class Slots:
    """`rate`: pushes a second, which the slots of the pushes follow."""

    def __init__(self, rate: float) -> None:
        self._most = min(REPLY_SLOTS, max(PUSH_SLOTS, ceil(rate * TAKES)))
        self._lanes: dict[int, Lane] = {}  # by row
        self._replies = 0

    def take(self, row: Waiting) -> None:
        self._lanes[row.id] = row.queued.lane
        self._replies += row.queued.lane is Lane.REPLY

    def free(self, row: Waiting) -> None:
        self._replies -= self._lanes.pop(row.id, None) is Lane.REPLY

    @property
    def none_taken(self) -> bool:
        return not self._lanes

    @property
    def for_reply(self) -> bool:
        return self._replies < REPLY_SLOTS and len(self._lanes) < SLOTS

    @property
    def for_push(self) -> bool:
        return len(self._lanes) - self._replies < self._most and len(self._lanes) < SLOTS
