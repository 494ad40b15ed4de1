"""What the retention rule says: what has served goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from storage.work import Work

WORDS_KEPT = timedelta(days=30)  # what messages said, after they left: long enough to look into a complaint
SEEN_FOR = timedelta(hours=48)  # ids of updates: Telegram offers one again for 24 hours


@dataclass(frozen=True, slots=True)
class Purged:
    parked: int
    messages: int


async def purge(work: Work) -> Purged:
    """Parked updates past their date, the words of messages settled long ago, ids that cannot come again."""
    parked = await work.inbox.forget(work.now, work.now - SEEN_FOR)
    return Purged(parked, await work.outbox.forget(work.now - WORDS_KEPT))
