"""How many messages Telegram takes: about 30 a second in all, 1 a second in a private chat, 20 a minute in a group."""

from __future__ import annotations

from collections import deque
from math import ceil

from telegram.constants import FloodLimit

from bot.rehearsal.answers import Refused

BURST = 20  # messages that a private chat takes at once before one a second is held to
SECOND, MINUTE = 1.0, 60.0


class Floods:
    """Instants are seconds of the stand-in's clock. A refused message costs nothing."""

    def __init__(self) -> None:
        self._overall: deque[float] = deque()
        self._groups: dict[int, deque[float]] = {}
        self._private: dict[int, float] = {}  # when the chat's debt of seconds is paid

    def spend(self, chat: int, now: float) -> None:
        """Counts one message to `chat`, or raises a 429 that says how long to wait."""
        wait = max(self._in_all(now), self._in_group(chat, now) if chat < 0 else self._in_private(chat, now))
        if wait > 0:
            seconds = ceil(wait)
            raise Refused(f"Too Many Requests: retry after {seconds}", 429, retry_after=seconds)
        self._overall.append(now)
        if chat < 0:
            self._groups[chat].append(now)
        else:
            pace = 1 / FloodLimit.MESSAGES_PER_SECOND_PER_CHAT
            self._private[chat] = max(self._private.get(chat, now), now) + pace

    def _in_all(self, now: float) -> float:
        return _wait(self._overall, now, SECOND, FloodLimit.MESSAGES_PER_SECOND)

    def _in_group(self, chat: int, now: float) -> float:
        sent = self._groups.setdefault(chat, deque())
        return _wait(sent, now, MINUTE, FloodLimit.MESSAGES_PER_MINUTE_PER_GROUP)

    def _in_private(self, chat: int, now: float) -> float:
        return self._private.get(chat, now) - now - (BURST - 1)


def _wait(sent: deque[float], now: float, window: float, limit: int) -> float:
    while sent and not now - window < sent[0] <= now:
        sent.popleft()
    return sent[0] + window - now if len(sent) >= limit else 0.0
