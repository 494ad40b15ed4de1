"""When an act may leave, as Telegram's limits have it: its chat's, those of all pushes, and what a 429 says."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime, timedelta

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
from bot.outbox.refreshing import gap
from storage.due_acts import Waiting

GROUP_ACTS = 20  # messages in a group within GROUP_SPAN, replies included (Telegram's limit)
GROUP_SPAN = timedelta(seconds=61)  # a minute, and what the network may take off it
CHAT_ACTS = 3  # in a private chat within CHAT_SPAN before a push waits: one a second, with short bursts
CHAT_SPAN = timedelta(seconds=3)
SHARED_FOR = timedelta(hours=1)
TIDY = 4096  # chats whose limits are remembered before those far behind are forgotten

Key = tuple[Hashable, Lane]
MESSAGES = (Send, Edit, Show, Document, Venue, Copy, WordFirst, Deliver, Amend, Announce, Refresh)


class Throttle:
    """Remembers what left. Pure: told the time. `rate`: pushes a second, in all."""

    def __init__(self, rate: float) -> None:
        self._pace = Pace(rate)
        self._windows: dict[Hashable, Window] = {}
        self._tidy_at = TIDY
        self._rest: dict[Hashable, datetime] = {}  # chats, and lanes of chats
        self._limited: dict[Hashable, datetime] = {}  # chats that Telegram told to wait
        self._edited: dict[tuple[Hashable, str], datetime] = {}  # live messages, when their next edit may leave
        self._paced: set[int] = set()  # rows under way that the pace counts
        self._pushes_rest: datetime | None = None
        self._shared_until: datetime | None = None

    def pushes_at(self, now: datetime) -> datetime:
        ready = self._pace.ready_at(now)
        return max(ready, self._pushes_rest) if self._pushes_rest else ready

    def chat_at(self, key: Key, row: Waiting, now: datetime) -> datetime:
        """When this act may leave, as far as its chat is concerned."""
        rest = max(self._rest.get(key[0], now), self._rest.get(key, now), now)
        if isinstance(row.queued.act, Refresh):
            rest = max(rest, self._edited.get((key[0], row.queued.act.what), now))
        bound = is_group(key) or is_push(key)  # a private chat's limit binds the pushes only
        window = self._windows.get(key[0])
        return max(rest, window.ready_at(now)) if window and bound and isinstance(row.queued.act, MESSAGES) else rest

    def spend(self, key: Key, row: Waiting, now: datetime) -> None:
        if isinstance(key[0], int) and isinstance(row.queued.act, MESSAGES):
            self._window(key, now).spend(now)
        if is_push(key) or (self._shared_until is not None and now < self._shared_until):
            self._pace.spend(now)
            self._paced.add(row.id)

    def answered(self, row: Waiting, now: datetime, message: int | None) -> None:
        """Telegram has said what becomes of it, or it did not leave after all. `message`: what it made or changed."""
        if isinstance(row.queued.act, Refresh) and message is not None:
            self._edited[row.queued.chat, row.queued.act.what] = now + gap(row.queued.chat)
        if row.id in self._paced:
            self._paced.remove(row.id)
            self._pace.answered(now)

    def _window(self, key: Key, now: datetime) -> Window:
        if key[0] not in self._windows:
            if len(self._windows) >= self._tidy_at:
                self._tidy(now)
            self._windows[key[0]] = Window(GROUP_ACTS, GROUP_SPAN) if is_group(key) else Window(CHAT_ACTS, CHAT_SPAN)
        window = self._windows[key[0]]
        window.ready_at(now)  # lets go of what is far behind
        return window

    def _tidy(self, now: datetime) -> None:
        """Memory does not grow with history."""
        self._windows = {chat: it for chat, it in self._windows.items() if it.ready_at(now) > now or it.sent}
        self._rest = {chat: until for chat, until in self._rest.items() if until > now}
        self._edited = {live: until for live, until in self._edited.items() if until > now}
        self._tidy_at = max(TIDY, 2 * len(self._windows))

    def rest(self, key: Key, until: datetime) -> None:
        """Nothing of this lane leaves for this chat before."""
        self._rest[key] = until

    def rate_limited(self, chat: Hashable, until: datetime, now: datetime) -> None:
        """A 429: the chat rests; the pushes too when it cannot be this chat's own limit that was met.

        Then Telegram also counts the replies: for a while they are taken off the pace of the pushes.
        """
        self._rest[chat] = until
        if self._overall(chat, now):
            self._pushes_rest = max(until, self._pushes_rest or until)
            self._shared_until = now + SHARED_FOR
        self._limited[chat] = until

    def _overall(self, chat: Hashable, now: datetime) -> bool:
        """Another chat was told to wait too, or this one, a private chat, had nothing else for a while."""
        self._limited = {other: until for other, until in self._limited.items() if until > now}
        if any(other != chat for other in self._limited):
            return True
        window = self._windows.get(chat)
        return isinstance(chat, int) and chat > 0 and window is not None and len(window.sent) <= 1


def key_of(row: Waiting) -> Key:
    """Answers to taps, downloads and mails belong to no chat's order: none waits for a slow server."""
    if isinstance(row.queued.act, AnswerTap | Fetch | ByMail):
        return ("apart", row.id), row.queued.lane
    return row.queued.chat, row.queued.lane


def is_push(key: Key) -> bool:
    return key[1] is not Lane.REPLY


def is_group(key: Key) -> bool:
    return isinstance(key[0], int) and key[0] < 0
