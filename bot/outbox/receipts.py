"""Receipts, committed together: one transaction for all that ended meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from bot.chat.screen import Screen
from bot.group.rules import RIGHT_FOR, Found, lacks_right
from bot.group.screens import refusals
from bot.outbox.acts import Copy, Edit, Lane, Queued, Send, Unreadable
from bot.people.rules.person import Language
from storage.database import Database
from storage.due_acts import Receipt, Waiting
from storage.faults import INFRASTRUCTURE
from storage.work import Work

RETRY = 1.0  # real seconds before receipts that could not be committed are tried again
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Close:
    """What became of an act.

    `unreached`: its person cannot be written to; `mend`: its group needs an organiser; `moved`: it has another id;
    `found`: what it was to find out.
    """

    row: Waiting
    receipt: Receipt
    unreached: bool = False
    mend: bool = False
    moved: bool = False
    found: Found | None = None


Then = Callable[[Work, Queued, Receipt, Found | None], Awaitable[None]]


async def nothing(work: Work, queued: Queued, receipt: Receipt, found: Found | None) -> None:
    """Nothing follows."""


class Receipts:
    """`settled` hears of each commit; `then` does what follows from an act that ended, in the same transaction."""

    def __init__(self, database: Database, settled: Callable[[list[Close]], None], then: Then = nothing) -> None:
        self._database = database
        self._settled = settled
        self._then = then
        self._waiting: list[Close] = []
        self._some = asyncio.Event()
        self._none = asyncio.Event()
        self._none.set()

    def add(self, close: Close) -> None:
        self._waiting.append(close)
        self._none.clear()
        self._some.set()

    async def closed(self) -> None:
        """Returns when every receipt is committed."""
        await self._none.wait()

    async def run(self) -> None:
        while True:
            await self._some.wait()
            self._some.clear()
            batch, self._waiting = self._waiting, []
            try:
                await self._commit(batch)
            except Exception as error:  # noqa: BLE001  # the receipts are kept, and tried again
                log.error("receipts cannot be committed", fault=type(error).__name__, receipts=len(batch))
                self._waiting = batch + self._waiting
                self._some.set()
                await asyncio.sleep(RETRY)
                continue
            self._settled(batch)
            if not self._waiting:
                self._none.set()

    async def _commit(self, batch: list[Close]) -> None:
        async with self._database.work() as work:
            await work.outbox.settle([it.receipt for it in batch])
            for person in {it.row.queued.chat for it in batch if it.unreached}:
                await work.people.unreached(person)
            for close in batch:
                await _remember(work, close)
                if close.mend:
                    await _tell(work, close)
                if isinstance(close.row.queued.act, Unreadable):
                    await _tell_organisers(work, refusals.unreadable, "unreadable")
                if close.receipt.state != "queued":
                    await self._follow(work, close)

    async def _follow(self, work: Work, close: Close) -> None:
        """A defect in what follows takes nothing with it: the receipts are committed all the same."""
        try:
            async with work.part():
                await self._then(work, close.row.queued, close.receipt, close.found)
        except INFRASTRUCTURE:
            raise
        except Exception:  # whatever it was, it is recorded and the receipts stand
            log.exception("what follows an act failed", act=close.row.queued.act.kind, row=close.row.id)


async def _remember(work: Work, close: Close) -> None:
    """What the message that left is about, for whoever replies to it."""
    act, message = close.row.queued.act, close.receipt.message_id
    if isinstance(act, Send | Edit | Copy) and act.subject and message is not None:
        await work.subjects.keep(close.row.queued.chat, message, act.subject)


async def _tell(work: Work, close: Close) -> None:
    """A group refuses: the organisers can mend it. Each hears of it once a day for each kind of act."""
    group = await work.groups.bound()
    if group is None or group.id != close.row.queued.chat or not group.present:
        return  # of a group that it was taken out of, they were told
    kind = close.row.queued.act.kind
    reason = close.receipt.reason or ""
    right = RIGHT_FOR.get(kind) if lacks_right(reason) else None

    def words(language: Language) -> Screen:
        return refusals.lacking(language, group.title, right)

    await _tell_organisers(work, words, f"refused:{group.id}:{right or kind}")


async def _tell_organisers(work: Work, words: Callable[[Language], Screen], key: str) -> None:
    """Each of them, once a day."""
    for person in await work.people.organisers():
        if person.reached:
            dedupe = f"{key}:{work.now.date()}:{person.id}"
            work.outbox.enqueue(Queued(person.id, Send(words(person.language)), Lane.CHANGE, dedupe))
