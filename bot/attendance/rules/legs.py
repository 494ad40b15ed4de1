"""Legs: the stretches between two roll-calls, by default every transfer; who is on the move, who was there."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.programme.rules.programme import Entry, EntryKind, Programme

Who = TypeVar("Who")


@dataclass(frozen=True, slots=True)
class Leg:
    """A transfer, what follows it until the next one meets, and its arrival (UTC)."""

    transfer: Entry
    entries: tuple[Entry, ...]
    arrives: datetime

    def day(self, zone: ZoneInfo) -> date:
        return self.transfer.starts.astimezone(zone).date()

    @property
    def over_at(self) -> datetime:
        return max(self.arrives, *(it.over_at for it in self.entries)) if self.entries else self.arrives

    def moving(self, now: datetime) -> bool:
        """From its meeting to its arrival."""
        return self.transfer.meets_at <= now < self.arrives


def legs(programme: Programme) -> tuple[Leg, ...]:
    kept = [entry for entry in programme if not entry.cancelled]
    starts = [at for at, entry in enumerate(kept) if entry.kind is EntryKind.TRANSFER]
    ends = [*starts[1:], len(kept)]
    return tuple(_leg(kept[at:until]) for at, until in zip(starts, ends, strict=False))  # none without a transfer


def _leg(entries: list[Entry]) -> Leg:
    """Without a known end, a transfer arrives when what follows it begins."""
    transfer, *rest = entries
    arrives = transfer.ends or (rest[0].starts if rest else transfer.over_at)
    return Leg(transfer, tuple(rest), arrives)


def moving(programme: Programme, now: datetime) -> Leg | None:
    """The leg on which those who attend this programme are now."""
    return next((leg for leg in legs(programme) if leg.moving(now)), None)


def was_there(expected: Set[Who], answered: Set[Who] | None) -> Set[Who]:
    """The roll-call's answer; everyone expected where there was none (None)."""
    return expected if answered is None else answered
