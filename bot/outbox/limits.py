"""Telegram's limits, as seen from here. Pure: told the time, they say when there is room again."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

CATCH_UP = 2.0  # pushes above the rate in any second: Telegram's limit, about 30 a second, is that far from ours
AT_ONCE = 4.0  # pushes that may leave at one instant, after a delay of ours
BEHIND = 0.5  # seconds of pushes that delays of ours may put off and that are made good: Telegram bears such a burst
HURRY = 1.5  # times the rate, while they are made good
SECOND = timedelta(seconds=1)
IDLE = timedelta(seconds=10)  # longer than any delay of ours


@dataclass(slots=True)
class Bucket:
    """Fills at `rate` a second, up to `most`."""

    rate: float
    most: float
    level: float = 1.0
    at: datetime | None = None

    def ready_at(self, now: datetime) -> datetime:
        self._fill(now)
        return now if self.level >= 1.0 else now + timedelta(seconds=(1.0 - self.level) / self.rate)

    def spend(self, now: datetime) -> None:
        self._fill(now)
        self.level = max(self.level - 1.0, -self.rate)  # replies taken off it never stop the pushes for long

    def begin(self, now: datetime, most: float) -> None:
        """Nothing to make good: `most` may leave at once, which count as if each had come at its turn."""
        self._fill(now)
        self.level = min(self.level, most)
        self.at = now + timedelta(seconds=max(0.0, self.level - 1.0) / self.rate)

    def _fill(self, now: datetime) -> None:
        if self.at is not None and now < self.at <= now + SECOND:
            return  # it begins; what is further ahead is a clock that was put back
        if self.at is not None:
            grown = max(0.0, (now - self.at).total_seconds()) * self.rate
            self.level = min(self.most, self.level + grown + 1e-9)
        self.at = now


@dataclass(slots=True)
class Window:
    """At most `most` acts within `span`, whichever way it is laid. What it does not bind may exceed it, and counts."""

    most: int
    span: timedelta
    sent: deque[datetime] = field(default_factory=deque)

    def ready_at(self, now: datetime) -> datetime:
        while self.sent and self.sent[0] + self.span <= now:
            self.sent.popleft()
        return now if len(self.sent) < self.most else self.sent[-self.most] + self.span

    def spend(self, now: datetime) -> None:
        self.sent.append(now)


class Pace:
    """`rate` a second in the long run, never much above it within a second, even; a delay of ours is made good.

    Where no push left for long, what begins has nothing to make good: it begins evenly, since the network may bring
    the first ones closer together than they left.
    """

    def __init__(self, rate: float) -> None:
        self._even = Bucket(rate, BEHIND * rate)
        self._limits = (self._even, Bucket(HURRY * rate, AT_ONCE), Window(int(rate + CATCH_UP), SECOND))
        self._last: datetime | None = None

    def ready_at(self, now: datetime) -> datetime:
        if self._last is None or now - self._last > IDLE:
            self._even.begin(now, AT_ONCE)
        return max(it.ready_at(now) for it in self._limits)

    def spend(self, now: datetime) -> None:
        self._last = now
        for it in self._limits:
            it.spend(now)
