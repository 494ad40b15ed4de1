"""What of a day is given back to the group: how many spoke, where visits differ, three signed quotations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import chain, zip_longest

from bot.debriefs.rules.contributions import Shown
from bot.trip import Trip

QUOTES = 3
BRIEFEST, LONGEST = 20, 280  # characters of a quotation: less is a word that was pressed, more fills a screen
WORDS = 400  # characters of what organisers add
SEVERAL = 2  # visits of which something was said, without which none stands out
LEAST = 2  # answers to a question that make a visit stand out
CONTRASTED = ("success", "hard")
LATEST = timedelta(hours=14)  # the next morning; after that another day has begun


class State(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    SET_ASIDE = "set-aside"


@dataclass(frozen=True, slots=True)
class Mirror:
    """`day` is a date in the trip's zone; `quotes` are rows of contributions. `shown`: what the group reads of it."""

    day: date
    quotes: tuple[int, ...] = ()
    words: str = ""
    state: State = State.DRAFT
    by: int | None = None
    shown: str = ""

    def without(self, row: int) -> Mirror:
        return replace(self, quotes=tuple(it for it in self.quotes if it != row))

    def with_quote(self, row: int) -> Mirror:
        return replace(self, quotes=tuple(dict.fromkeys((*self.quotes, row))))


def moment(day: date, trip: Trip) -> datetime:
    """When organisers are given it (UTC)."""
    return datetime.combine(day, trip.debriefs.mirror, trip.zone).astimezone(UTC)


def quotable(found: Iterable[Shown]) -> list[Shown]:
    """What may be quoted: signed, and of a length to be read. One of each visit first, then a second of each."""
    signed = [it for it in found if it.author is not None and BRIEFEST <= len(it.words) <= LONGEST]
    by_visit: dict[str | None, list[Shown]] = {}
    for it in signed:
        by_visit.setdefault(it.entry, []).append(it)
    return [it for it in chain.from_iterable(zip_longest(*by_visit.values())) if it is not None]


def proposed(found: Iterable[Shown]) -> tuple[int, ...]:
    """Three at most, each by somebody else."""
    each: dict[int | None, int] = {}
    for it in quotable(found):
        each.setdefault(it.author, it.id)
    return tuple(each.values())[:QUOTES]


def quoted(mirror: Mirror, found: Iterable[Shown]) -> list[Shown]:
    """Those that may still be quoted: what its author took back, or the team hid, goes by itself."""
    by_row = {it.id: it for it in quotable(found)}
    return [by_row[row] for row in mirror.quotes if row in by_row]


def contrasts(found: Sequence[Shown]) -> Mapping[str, str]:
    """By question, the visit (ref) of which it was answered most; none where several are level, or one is alone."""
    if len({it.entry for it in found if it.entry not in (None, it.day)}) < SEVERAL:
        return {}
    best = {question: _most(found, question) for question in CONTRASTED}
    return {question: entry for question, entry in best.items() if entry is not None}


def _most(found: Iterable[Shown], question: str) -> str | None:
    counts = Counter(it.entry for it in found if it.question == question and it.entry not in (None, it.day))
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < LEAST or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
