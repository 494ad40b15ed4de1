"""Which queued act may leave now. Pure: told the time, it neither sleeps nor sends."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Iterable
from datetime import datetime, timedelta
from heapq import heappop, heappush

from bot.outbox.acts import (
    Amend,
    Announce,
    AnswerTap,
    ByMail,
    Copy,
    Deliver,
    Document,
    Edit,
    Fetch,
    Lane,
    Refresh,
    Send,
    Show,
    Venue,
    WordFirst,
)
from bot.outbox.limits import Pace, Window
from storage.turns import Waiting

GROUP_ACTS = 20  # messages in a group within GROUP_SPAN, replies included (Telegram's limit)
GROUP_SPAN = timedelta(seconds=61)  # a minute, and what the network may take off it
CHAT_ACTS = 3  # in a private chat within CHAT_SPAN before a push waits: one a second, with short bursts
CHAT_SPAN = timedelta(seconds=3)
SHARED_FOR = timedelta(hours=1)
FULL = 32  # acts of a chat in hand before its others are left in the database
TIDY = 4096  # chats whose limits are remembered before those far behind are forgotten

Key = tuple[Hashable, Lane]
Heap = list[tuple[int, int, Key]]
MESSAGES = (Send, Edit, Show, Document, Venue, Copy, WordFirst, Deliver, Amend, Announce, Refresh)


class Lanes:
    """Acts wait in a queue for each chat and lane, in order of id; one act at a time is under way in a chat."""

    def __init__(self, rate: float) -> None:
        self.held: set[int] = set()
        self.full: set[int] = set()  # chats with FULL acts in hand
        self.count = {False: 0, True: 0}  # acts that wait here: replies, pushes
        self._pace = Pace(rate)
        self._queues: dict[Key, deque[Waiting]] = {}
        self._ready: tuple[Heap, Heap] = ([], [])
        self._timers: list[tuple[datetime, int, Key]] = []
        self._busy: dict[Hashable, dict[Key, None]] = {}
        self._windows: dict[Hashable, Window] = {}
        self._tidy_at = TIDY
        self._rest: dict[Hashable, datetime] = {}  # chats, and lanes of chats
        self._told: dict[Hashable, datetime] = {}  # chats that Telegram told to wait
        self._pushes_rest: datetime | None = None
        self._shared_until: datetime | None = None

    def offer(self, rows: Iterable[Waiting]) -> None:
        """Takes rows in, but those already held and, to be read again later, those of chats with much in hand."""
        for row in rows:
            if row.id not in self.held and row.queued.chat not in self.full:
                self.held.add(row.id)
                self._queue(_key(row), row)

    def _queue(self, key: Key, row: Waiting) -> None:
        queue = self._queues.setdefault(key, deque())
        queue.append(row)
        self.count[_push(key)] += 1
        if len(queue) >= FULL:
            self.full.add(row.queued.chat)
        if len(queue) == 1:
            self._announce(key)

    def _announce(self, key: Key) -> None:
        if key[0] in self._busy:
            self._busy[key[0]][key] = None
        elif queue := self._queues.get(key):
            heappush(self._ready[_push(key)], (key[1], queue[0].id, key))

    def next(self, now: datetime, replies: bool = True, pushes: bool = True) -> Waiting | None:
        """The most pressing act that may leave at `now`; `replies` and `pushes` say which have a slot left."""
        while self._timers and self._timers[0][0] <= now:
            self._announce(heappop(self._timers)[2])
        found = self._take(self._ready[0], now) if replies else None
        if found is None and pushes and self._pushes_at(now) <= now:
            found = self._take(self._ready[1], now)
        return found

    def _pushes_at(self, now: datetime) -> datetime:
        ready = self._pace.ready_at(now)
        return max(ready, self._pushes_rest) if self._pushes_rest else ready

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
            elif (later := self._chat_at(key, queue[0], now)) > now:
                heappush(self._timers, (later, number, key))
            else:
                self._spend(key, queue[0], now)
                return self._pop(key, queue)
        return None

    def _chat_at(self, key: Key, row: Waiting, now: datetime) -> datetime:
        """When this act may leave, as far as its chat is concerned."""
        rest = max(self._rest.get(key[0], now), self._rest.get(key, now), now)
        bound = _group(key) or _push(key)  # a private chat's limit binds the pushes only
        window = self._windows.get(key[0])
        return max(rest, window.ready_at(now)) if window and bound and isinstance(row.queued.act, MESSAGES) else rest

    def _spend(self, key: Key, row: Waiting, now: datetime) -> None:
        if isinstance(key[0], int) and isinstance(row.queued.act, MESSAGES):
            self._window(key, now).spend(now)
        if _push(key) or (self._shared_until is not None and now < self._shared_until):
            self._pace.spend(now)

    def _window(self, key: Key, now: datetime) -> Window:
        if key[0] not in self._windows:
            if len(self._windows) >= self._tidy_at:
                self._tidy(now)
            self._windows[key[0]] = Window(GROUP_ACTS, GROUP_SPAN) if _group(key) else Window(CHAT_ACTS, CHAT_SPAN)
        window = self._windows[key[0]]
        window.ready_at(now)  # lets go of what is far behind
        return window

    def _tidy(self, now: datetime) -> None:
        """Memory does not grow with history."""
        self._windows = {chat: it for chat, it in self._windows.items() if it.ready_at(now) > now or it.sent}
        self._rest = {chat: until for chat, until in self._rest.items() if until > now}
        self._tidy_at = max(TIDY, 2 * len(self._windows))

    def _pop(self, key: Key, queue: deque[Waiting]) -> Waiting:
        row = queue.popleft()
        self.count[_push(key)] -= 1
        if not queue:
            del self._queues[key]
        if len(queue) < FULL // 2:
            self.full.discard(row.queued.chat)
        self._busy[key[0]] = {key: None}
        return row

    def done(self, row: Waiting) -> None:
        """Its receipt is committed: the chat is free again."""
        self.held.discard(row.id)
        self._free(_key(row)[0])

    def _free(self, chat: Hashable) -> None:
        for key in self._busy.pop(chat, {}):
            self._announce(key)

    def put_back(self, row: Waiting, until: datetime) -> None:
        """It is tried again, in its place: what its lane queues this chat waits with it, order before speed."""
        key = _key(row)
        self._rest[key] = until
        self._queues.setdefault(key, deque()).appendleft(row)
        self.count[_push(key)] += 1
        self._free(key[0])

    def told_to_wait(self, row: Waiting, until: datetime, now: datetime) -> None:
        """A 429: the chat rests; the pushes too when it cannot be this chat's own limit that was met.

        Then Telegram also counts the replies: for a while they are taken off the pace of the pushes.
        """
        chat = _key(row)[0]
        self._rest[chat] = until
        if self._overall(chat, now):
            self._pushes_rest = max(until, self._pushes_rest or until)
            self._shared_until = now + SHARED_FOR
        self._told[chat] = until
        self.put_back(row, until)

    def _overall(self, chat: Hashable, now: datetime) -> bool:
        """Another chat was told to wait too, or this one, a private chat, had nothing else for a while."""
        self._told = {other: until for other, until in self._told.items() if until > now}
        if any(other != chat for other in self._told):
            return True
        window = self._windows.get(chat)
        return isinstance(chat, int) and chat > 0 and window is not None and len(window.sent) <= 1

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
            instants.append(self._pushes_at(now))
        return min(instants, default=None)


def stale(row: Waiting, now: datetime) -> bool:
    return row.queued.expires is not None and row.queued.expires <= now


def _key(row: Waiting) -> Key:
    """Answers to taps, downloads and mails belong to no chat's order: none waits for a slow server."""
    if isinstance(row.queued.act, AnswerTap | Fetch | ByMail):
        return ("apart", row.id), row.queued.lane
    return row.queued.chat, row.queued.lane


def _push(key: Key) -> bool:
    return key[1] is not Lane.REPLY


def _group(key: Key) -> bool:
    return isinstance(key[0], int) and key[0] < 0
