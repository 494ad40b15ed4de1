"""Which owed act may leave now. Pure: told the time, it neither sleeps nor sends."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heappop, heappush

from bot.screens.acts import AnswerTap, Fetch, Lane
from storage.outbox import Waiting

GROUP_ACTS = 20  # in a group within GROUP_SPAN, replies included (Telegram's limit)
GROUP_SPAN = timedelta(minutes=1)
CHAT_ACTS = 3  # pushes in a private chat within CHAT_SPAN: one a second, with short bursts
CHAT_SPAN = timedelta(seconds=3)
CATCH_UP = 2.0  # pushes that may leave at once after a delay of ours: jitter must not cost the rate

Key = tuple[Hashable, Lane]


@dataclass(slots=True)
class Pace:
    """A bucket that fills at `rate` a second: even, with a small catch-up."""

    rate: float
    level: float = 1.0
    at: datetime | None = None

    def ready_at(self, now: datetime) -> datetime:
        self._fill(now)
        return now if self.level >= 1.0 else now + timedelta(seconds=(1.0 - self.level) / self.rate)

    def spend(self, now: datetime) -> None:
        self._fill(now)
        self.level -= 1.0

    def _fill(self, now: datetime) -> None:
        if self.at is not None:
            grown = max(0.0, (now - self.at).total_seconds()) * self.rate
            self.level = min(CATCH_UP, self.level + grown + 1e-9)
        self.at = now


@dataclass(slots=True)
class Window:
    """At most `most` acts within `span`, whichever way it is laid."""

    most: int
    span: timedelta
    sent: deque[datetime] = field(default_factory=deque)

    def ready_at(self, now: datetime) -> datetime:
        while self.sent and self.sent[0] + self.span <= now:
            self.sent.popleft()
        return now if len(self.sent) < self.most else self.sent[0] + self.span

    def spend(self, now: datetime) -> None:
        self.sent.append(now)


class Lanes:
    """Acts wait in a queue for each chat and lane, in order of id; one act at a time is under way in a chat."""

    def __init__(self, rate: float) -> None:
        self.pace = Pace(rate)
        self.held: set[int] = set()
        self._queues: dict[Key, deque[Waiting]] = defaultdict(deque)
        self._ready: tuple[list[tuple[int, int, Key]], list[tuple[int, int, Key]]] = ([], [])
        self._timers: list[tuple[datetime, int, Key]] = []
        self._busy: dict[Hashable, list[Key]] = {}
        self._windows: dict[int, Window] = {}
        self._rest: dict[Hashable, datetime] = {}
        self._pushes_rest: datetime | None = None

    def offer(self, rows: Iterable[Waiting]) -> None:
        """Takes rows in; those already held are passed over."""
        for row in rows:
            if row.id not in self.held:
                self.held.add(row.id)
                self._queue(row)

    def _queue(self, row: Waiting) -> None:
        key = _key(row)
        queue = self._queues[key]
        if queue and row.id < queue[0].id:
            queue.appendleft(row)  # one that was put back comes before those owed after it
        else:
            queue.append(row)
        self._announce(key)

    def _announce(self, key: Key) -> None:
        if key[0] in self._busy:
            self._busy[key[0]].append(key)
        elif queue := self._queues.get(key):
            heappush(self._ready[key[1] is not Lane.REPLY], (key[1], queue[0].id, key))

    def next(self, now: datetime, replies: bool = True, pushes: bool = True) -> Waiting | None:
        """The most pressing act that may leave at `now`; `replies` and `pushes` say which have a slot left."""
        self._wake(now)
        found = self._take(self._ready[0], now) if replies else None
        if found is None and pushes and self._pushes_at(now) <= now:
            found = self._take(self._ready[1], now)
        return found

    def _wake(self, now: datetime) -> None:
        while self._timers and self._timers[0][0] <= now:
            self._announce(heappop(self._timers)[2])

    def _pushes_at(self, now: datetime) -> datetime:
        ready = self.pace.ready_at(now)
        return max(ready, self._pushes_rest) if self._pushes_rest else ready

    def _take(self, heap: list[tuple[int, int, Key]], now: datetime) -> Waiting | None:
        while heap:
            _, number, key = heappop(heap)
            queue = self._queues.get(key)
            if not queue or queue[0].id != number:
                continue  # announced twice, or overtaken by one that was put back
            if key[0] in self._busy:
                self._busy[key[0]].append(key)
            elif (later := self._chat_at(key, now)) > now:
                heappush(self._timers, (later, number, key))
            else:
                return self._leave(key, queue, now)
        return None

    def _chat_at(self, key: Key, now: datetime) -> datetime:
        """When this chat may be written to again."""
        rest = max(self._rest.get(key[0], now), now)
        window = self._window(key)
        return max(rest, window.ready_at(now)) if window else rest

    def _window(self, key: Key) -> Window | None:
        """A group's limit binds everything; a private chat's binds the pushes; a tap's answer has none."""
        chat, lane = key
        if not isinstance(chat, int) or (chat > 0 and lane is Lane.REPLY):
            return None
        if chat not in self._windows:
            self._windows[chat] = Window(CHAT_ACTS, CHAT_SPAN) if chat > 0 else Window(GROUP_ACTS, GROUP_SPAN)
        return self._windows[chat]

    def _leave(self, key: Key, queue: deque[Waiting], now: datetime) -> Waiting:
        row = queue.popleft()
        if not queue:
            del self._queues[key]
        self._busy[key[0]] = [key]
        if window := self._window(key):
            window.spend(now)
        if key[1] is not Lane.REPLY:
            self.pace.spend(now)
        return row

    def done(self, row: Waiting) -> None:
        """Its receipt is committed: the chat is free again."""
        self.held.discard(row.id)
        self._free(_key(row)[0])

    def put_back(self, row: Waiting, until: datetime) -> None:
        """It was not looked at: it waits here, in its place, and its chat with it. A push's wait rests all pushes."""
        chat, lane = _key(row)
        self._rest[chat] = until
        if lane is not Lane.REPLY:
            self._pushes_rest = max(until, self._pushes_rest or until)
        self._queues[(chat, lane)].appendleft(row)
        self._free(chat)

    def _free(self, chat: Hashable) -> None:
        for key in dict.fromkeys(self._busy.pop(chat, [])):
            self._announce(key)

    def rest(self, row: Waiting, until: datetime) -> None:
        """The next acts of this chat wait until this one is tried again: order before speed."""
        self._rest[_key(row)[0]] = until

    def wake_at(self, now: datetime) -> datetime | None:
        """When something held may leave, if nothing comes in before."""
        instants = [self._timers[0][0]] if self._timers else []
        if self._ready[1]:
            instants.append(self._pushes_at(now))
        return min(instants, default=None)

    def prune(self, now: datetime) -> None:
        """Forgets the chats whose limits are far behind: memory must not grow with history."""
        self._windows = {chat: it for chat, it in self._windows.items() if it.ready_at(now) > now or it.sent}
        self._rest = {chat: until for chat, until in self._rest.items() if until > now}

    def pushes_held(self) -> int:
        return sum(len(queue) for (_, lane), queue in self._queues.items() if lane is not Lane.REPLY)


def _key(row: Waiting) -> Key:
    """Answers to taps and downloads belong to no chat's order."""
    if isinstance(row.owed.act, AnswerTap | Fetch):
        return ("apart", row.id), row.owed.lane
    return row.owed.chat, row.owed.lane
