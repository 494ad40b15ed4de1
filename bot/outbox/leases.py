"""An act is taken by one process before it leaves: another that leads meanwhile lets it be until the lease ends.

Only where several processes may lead (PostgreSQL). An embedded database has one.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from bot.outbox.acts import Document, Fetch, HostLetter, Letter, Mail
from bot.outbox.documents import UPLOAD_PATIENCE
from bot.outbox.transport import PATIENCE
from storage.database import Database
from storage.due_acts import Waiting

ENOUGH = 1.5  # times what a call may take, that its receipt is committed too
LARGE = (Document, Fetch, HostLetter, Letter, Mail)


class Leases:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(self, rows: Collection[Waiting], now: datetime) -> list[Waiting]:
        """Those that may leave, in the same order: the others were withdrawn, or are another process's by now."""
        if self._database.embedded or not rows:
            return list(rows)
        ours: dict[int, Waiting] = {}
        async with self._database.work() as work:
            for large in (False, True):
                kind = [row for row in rows if isinstance(row.queued.act, LARGE) is large]
                until = now + timedelta(seconds=ENOUGH * (UPLOAD_PATIENCE if large else PATIENCE))
                taken = await work.outbox.claim(kind, now, until) if kind else set()
                ours |= {row.id: replace(row, leased=until) for row in kind if row.id in taken}
        return [ours[row.id] for row in rows if row.id in ours]
