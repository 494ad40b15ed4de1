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
RETURN = timedelta(milliseconds=40)  # of an answer's way, at least: what it answers was counted before


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


class Arrivals:
    """At most `most` within a second where they are counted, whatever the network brings together.

    Each may come at any instant from its departure until shortly before its answer: it counts for all of them.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._under_way = 0
        self._come: deque[datetime] = deque()  # the latest instants at which they can have come

    def ready_at(self, now: datetime) -> datetime:
        while self._come and self._come[0] + SECOND <= now:
            self._come.popleft()
        above = self._under_way + len(self._come) - self._most
        if above < 0:
            return now
        return (self._come[above] if above < len(self._come) else now) + SECOND

    def spend(self, now: datetime) -> None:
        self._under_way += 1

    def answered(self, now: datetime) -> None:
        self._under_way -= 1
        self._come.append(now - RETURN)


class Pace:
    """`rate` a second in the long run, never much above it within a second, even; a delay of ours is made good.

    Where no push left for long, what begins has nothing to make good: it begins evenly. What is spent is to be
    `answered`, sent or refused: until then it may still be on its way.
    """

    def __init__(self, rate: float) -> None:
        most = int(rate + CATCH_UP)
        self._even = Bucket(rate, BEHIND * rate)
        self._arrivals = Arrivals(most)
        self._limits = (self._even, Bucket(HURRY * rate, AT_ONCE), Window(most, SECOND), self._arrivals)
        self._last: datetime | None = None

    def answered(self, now: datetime) -> None:
        self._arrivals.answered(now)

    def ready_at(self, now: datetime) -> datetime:
        if self._last is None or now - self._last > IDLE:
            self._even.begin(now, AT_ONCE)
        return max(it.ready_at(now) for it in self._limits)

    def spend(self, now: datetime) -> None:
        self._last = now
        for it in self._limits:
            it.spend(now)
