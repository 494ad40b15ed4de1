"""The sender: takes what is owed, sends it, and commits the receipts.

A slot is free again once its receipt is committed: a killed process repeats at most one act for each slot.
"""

from __future__ import annotations

import asyncio
import random
from datetime import datetime, timedelta

import structlog
from telegram.error import TelegramError

from bot.clock import Clock
from bot.outbox import verdicts
from bot.outbox.carrier import Carrier
from bot.outbox.lanes import Lanes
from bot.outbox.verdicts import verdict
from bot.screens.acts import Edit, Lane
from storage.database import Database
from storage.facts import Group
from storage.outbox import Receipt, Waiting

REPLY_SLOTS = 64
PUSH_SLOTS = 8
REFILL = 256  # acts read at once
FEW = 64  # pushes left in hand before more are read
POLL = 2.0  # real seconds: the safety net should a wake-up be lost
RETRY = 1.0  # real seconds before receipts that could not be committed are tried again
log = structlog.get_logger()


class Sender:
    """`rate` is in pushes a second; `chance` spreads the retries."""

    def __init__(
        self, database: Database, carrier: Carrier, clock: Clock, rate: float, chance: random.Random | None = None
    ) -> None:
        self._database = database
        self._carrier = carrier
        self._clock = clock
        self._rate = rate
        self._chance = chance or random.Random()  # noqa: S311  # spreads retries, keeps no secret
        self._woken = asyncio.Event()
        self._settle = asyncio.Event()
        self._idle = asyncio.Event()
        self._dirty = True
        self._begin()

    def _begin(self) -> None:
        self._lanes = Lanes(self._rate)
        self._flying: dict[int, Waiting] = {}
        self._replies = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._receipts: list[tuple[Waiting, Receipt]] = []
        self._lost: set[int] = set()
        self._ripe: datetime | None = None
        self._more = False  # pushes were left in the database for lack of room here

    def wake(self) -> None:
        """Something may be owed."""
        self._dirty = True
        self._idle.clear()
        self._woken.set()

    async def idle(self) -> None:
        """Returns when nothing can leave at this instant and no receipt is open."""
        await self._idle.wait()

    async def run(self) -> None:
        self._begin()
        self._dirty = True
        settling = asyncio.create_task(self._settling())
        try:
            while True:
                await self._refill()
                self._launch()
                await self._pause()
        finally:
            for task in (settling, *self._tasks):
                task.cancel()
            await asyncio.gather(settling, *self._tasks, return_exceptions=True)

    async def _refill(self) -> None:
        now = self._clock.now()
        if self._ripe is not None and self._ripe <= now:
            self._dirty = True
        if not self._dirty:
            return
        self._dirty = False
        self._more = self._lanes.pushes_held() >= FEW
        lanes = (Lane.REPLY,) if self._more else tuple(Lane)
        async with self._database.reading() as work:
            rows = await work.outbox.waiting(now, REFILL, self._lanes.held, lanes)
            self._ripe = await work.outbox.next_ripe(now)
        self._lanes.offer(rows)
        if len(rows) == REFILL:
            self._dirty = True  # there is more

    def _launch(self) -> None:
        now = self._clock.now()
        while True:
            pushes = len(self._flying) - self._replies
            row = self._lanes.next(now, self._replies < REPLY_SLOTS, pushes < PUSH_SLOTS)
            if row is None:
                break
            self._idle.clear()
            self._flying[row.id] = row
            self._replies += row.owed.lane is Lane.REPLY
            task = asyncio.create_task(self._send(row))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pause(self) -> None:
        if self._dirty:
            await asyncio.sleep(0)
            return
        if not self._flying and not self._receipts:
            self._idle.set()
        now = self._clock.now()
        instants = [at for at in (self._lanes.wake_at(now), self._ripe) if at is not None]
        self._woken.clear()
        waits: list[asyncio.Task[object]] = [asyncio.create_task(self._woken.wait())]
        if instants:
            waits.append(asyncio.create_task(self._clock.sleep_until(min(instants))))
        done, rest = await asyncio.wait(waits, timeout=POLL, return_when=asyncio.FIRST_COMPLETED)
        for task in rest:
            task.cancel()
        self._dirty = self._dirty or not done

    async def _send(self, row: Waiting) -> None:
        now = self._clock.now()
        if row.owed.expires is not None and row.owed.expires <= now:
            self._close(row, Receipt(row.id, "expired", now, reason="no longer true"))
            return
        try:
            message = await self._carrier.carry(row.owed.chat, row.owed.act)
        except TelegramError as error:
            await self._judged(row, error)
        except Exception as error:  # our defect: recorded with its reason, never retried for ever
            log.exception("an act could not be carried", act=row.owed.act.kind, row=row.id)
            self._close(row, Receipt(row.id, "refused", self._clock.now(), reason=type(error).__name__))
        else:
            self._close(row, Receipt(row.id, "sent", self._clock.now(), message))

    async def _judged(self, row: Waiting, error: TelegramError) -> None:
        now = self._clock.now()
        match verdict(error, row.owed.chat):
            case verdicts.Wait(seconds):
                self._land(row)
                self._lanes.put_back(row, now + timedelta(seconds=seconds))
                self.wake()
            case verdicts.Again(reason):
                self._again(row, reason, now)
            case verdicts.Harmless(reason):
                self._close(row, Receipt(row.id, "sent", now, reason=reason))
            case verdicts.SendAnew():
                await self._anew(row)
            case verdicts.Moved(to):
                await self._follow(row, to)
            case verdicts.Refused(reason, unreached):
                log.warning("Telegram refused an act", act=row.owed.act.kind, row=row.id, reason=reason)
                self._close(row, Receipt(row.id, "refused", now, reason=reason), unreached)

    def _again(self, row: Waiting, reason: str, now: datetime) -> None:
        if row.attempts + 1 >= verdicts.TRIES:
            self._close(row, Receipt(row.id, "refused", now, reason=reason))
            return
        until = now + timedelta(seconds=verdicts.pause(row.attempts, self._chance.random()))
        self._lanes.rest(row, until)
        self._close(row, Receipt(row.id, "owed", now, reason=reason, not_before=until))

    async def _anew(self, row: Waiting) -> None:
        assert isinstance(row.owed.act, Edit)  # noqa: S101  # only edits are answered so
        try:
            message = await self._carrier.send_anew(row.owed.chat, row.owed.act.screen)
        except TelegramError as error:
            self._again(row, type(error).__name__, self._clock.now())
        else:
            self._close(row, Receipt(row.id, "sent", self._clock.now(), message))

    async def _follow(self, row: Waiting, to: int) -> None:
        """The group has another id now: it is bound under it, and what was owed to the old one follows."""
        async with self._database.work() as work:
            group = await work.facts.group()
            if group and group.id == row.owed.chat:
                await work.facts.bind(Group(to, group.title))
            await work.outbox.redirect(row.owed.chat, to)
        self._close(row, Receipt(row.id, "owed", self._clock.now(), reason="the group moved"))

    def _close(self, row: Waiting, receipt: Receipt, unreached: bool = False) -> None:
        self._receipts.append((row, receipt))
        if unreached:
            self._lost.add(row.owed.chat)
        self._settle.set()

    def _land(self, row: Waiting) -> None:
        if self._flying.pop(row.id, None) is not None:
            self._replies -= row.owed.lane is Lane.REPLY

    async def _settling(self) -> None:
        """Commits the receipts of all that finished meanwhile, then frees their slots."""
        while True:
            await self._settle.wait()
            self._settle.clear()
            batch, self._receipts = self._receipts, []
            lost = set(self._lost)
            try:
                async with self._database.work() as work:
                    await work.outbox.settle([receipt for _, receipt in batch])
                    for person in lost:
                        await work.people.unreached(person)
            except Exception as error:  # noqa: BLE001  # the receipts are kept, and tried again
                log.error("receipts cannot be committed", fault=type(error).__name__, receipts=len(batch))
                self._receipts = batch + self._receipts
                self._settle.set()
                await asyncio.sleep(RETRY)
                continue
            self._lost.difference_update(lost)
            for row, _ in batch:
                self._land(row)
                self._lanes.done(row)
            put_back = any(receipt.state == "owed" for _, receipt in batch)
            self._dirty = self._dirty or put_back or (self._more and self._lanes.pushes_held() < FEW)
            self._woken.set()
