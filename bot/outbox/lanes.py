"""Which queued act may leave now. Pure: told the time, it neither sleeps nor sends."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Iterable
from datetime import datetime
from heapq import heappop, heappush

from bot.outbox.acts import Lane
from bot.outbox.throttle import Key, Throttle, is_push, key_of
from storage.due_acts import Waiting

FULL = 32  # acts of a chat in hand before its others are left in the database

Heap = list[tuple[int, int, Key]]


class Lanes:
    """Acts wait in a queue for each chat and lane, in order of id; one act at a time is under way in a chat."""

    def __init__(self, rate: float) -> None:
        self.held: set[int] = set()
        self.full: set[int] = set()  # chats with FULL acts in hand
        self.count = {False: 0, True: 0}  # acts that wait here: replies, pushes
        self._throttle = Throttle(rate)
        self._queues: dict[Key, deque[Waiting]] = {}
        self._ready: tuple[Heap, Heap] = ([], [])
        self._timers: list[tuple[datetime, int, Key]] = []
        self._busy: dict[Hashable, dict[Key, None]] = {}

    def offer(self, rows: Iterable[Waiting]) -> None:
        """Takes rows in, but those already held and, to be read again later, those of chats with much in hand."""
        for row in rows:
            if row.id not in self.held and row.queued.chat not in self.full:
                self.held.add(row.id)
                self._queue(key_of(row), row)

    def _queue(self, key: Key, row: Waiting) -> None:
        queue = self._queues.setdefault(key, deque())
        queue.append(row)
        self.count[is_push(key)] += 1
        if len(queue) >= FULL:
            self.full.add(row.queued.chat)
        if len(queue) == 1:
            self._announce(key)

    def _announce(self, key: Key) -> None:
        if key[0] in self._busy:
            self._busy[key[0]][key] = None
        elif queue := self._queues.get(key):
            heappush(self._ready[is_push(key)], (key[1], queue[0].id, key))

    def next(self, now: datetime, replies: bool = True, pushes: bool = True) -> Waiting | None:
        """The most pressing act that may leave at `now`; `replies` and `pushes` say which have a slot left."""
        while self._timers and self._timers[0][0] <= now:
            self._announce(heappop(self._timers)[2])
        found = self._take(self._ready[0], now) if replies else None
        if found is None and pushes and self._throttle.pushes_at(now) <= now:
            found = self._take(self._ready[1], now)
        return found

    def _take(self, heap: Heap, now: datetime) -> Waiting | None:
        while heap:
            _, number, key = heappop(heap)
            queue = self._queues.get(key)
            if not queue or queue[0].id != number:
                continue  # announced twice
            if key[0] in self._busy:
                self._busy[key[0]][key] = None
            elif stale(queue[0], now):
                return self._pop(key, queue)  # it is not sent: no limit is spent on it
            elif (later := self._throttle.chat_at(key, queue[0], now)) > now:
                heappush(self._timers, (later, number, key))
            else:
                self._throttle.spend(key, queue[0], now)
                return self._pop(key, queue)
        return None

    def _pop(self, key: Key, queue: deque[Waiting]) -> Waiting:
        row = queue.popleft()
        self.count[is_push(key)] -= 1
        if not queue:
            del self._queues[key]
        if len(queue) < FULL // 2:
            self.full.discard(row.queued.chat)
        self._busy[key[0]] = {key: None}
        return row

    def answered(self, row: Waiting, now: datetime, message: int | None = None) -> None:
        """It is under way no longer, though its receipt is not committed yet. `message`: what it made or changed."""
        self._throttle.answered(row, now, message)

    def done(self, row: Waiting) -> None:
        """Its receipt is committed: the chat is free again."""
        self.held.discard(row.id)
        self._free(key_of(row)[0])

    def _free(self, chat: Hashable) -> None:
        for key in self._busy.pop(chat, {}):
            self._announce(key)

    def put_back(self, row: Waiting, until: datetime) -> None:
        """It is tried again, in its place: what its lane queues this chat waits with it, order before speed."""
        key = key_of(row)
        self._throttle.rest(key, until)
        self._queues.setdefault(key, deque()).appendleft(row)
        self.count[is_push(key)] += 1
        self._free(key[0])

    def rate_limited(self, row: Waiting, until: datetime, now: datetime) -> None:
        """A 429: the chat rests, and it may be more than the chat (`Throttle.rate_limited`)."""
        self._throttle.rate_limited(key_of(row)[0], until, now)
        self.put_back(row, until)

    def forget(self, chat: int) -> None:
        """What waits for this chat is let go of, to be read anew: its group has moved."""
        for lane in Lane:
            queue = self._queues.pop((chat, lane), deque())
            self.count[lane is not Lane.REPLY] -= len(queue)
            self.held.difference_update(row.id for row in queue)
        self.full.discard(chat)

    def wake_at(self, now: datetime, pushes: bool = True) -> datetime | None:
        """When something held may leave, if nothing comes in before; `pushes`: they have a slot left."""
        instants = [self._timers[0][0]] if self._timers else []
        if pushes and self._ready[1]:
            instants.append(self._throttle.pushes_at(now))
        return min(instants, default=None)


def stale(row: Waiting, now: datetime) -> bool:
    return row.queued.expires is not None and row.queued.expires <= now
