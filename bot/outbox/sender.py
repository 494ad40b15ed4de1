"""The sender: takes what is owed, sends it, and commits the receipts.

A slot is free again once its receipt is committed: a killed process repeats at most one act for each slot.
"""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError, PendingRollbackError
from telegram.error import TelegramError

from bot.clock import Clock
from bot.outbox import verdicts
from bot.outbox.carrier import Carrier
from bot.outbox.lanes import Lanes, stale
from bot.outbox.receipts import Close, Receipts
from bot.outbox.verdicts import verdict
from bot.screens.acts import Act, Edit, Lane, Send
from storage.database import Database
from storage.facts import Group
from storage.outbox import Receipt, Waiting

REPLY_SLOTS = 64
PUSH_SLOTS = 8
REFILL = 256  # acts read at once
FEW = {False: 128, True: 64}  # replies, pushes in hand below which more are read
POLL = 2.0  # real seconds: the safety net should a wake-up be lost
GRACE = 5.0  # real seconds that what is under way has to end when the bot stops
INFRASTRUCTURE = (OperationalError, InterfaceError, PendingRollbackError, OSError)
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
        self._idle = asyncio.Event()
        self._begin()

    def _begin(self) -> None:
        self._lanes = Lanes(self._rate)
        self._flying: dict[int, Waiting] = {}
        self._replies = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._receipts = Receipts(self._database, self._settled)
        self._ripe: datetime | None = None  # when an act that the database keeps back falls due
        self._next: datetime | None = None  # when something may leave, if nothing comes in before
        self._left: tuple[frozenset[Lane], frozenset[int]] = (frozenset(), frozenset())
        self._dirty = True
        self._idle.clear()

    def wake(self) -> None:
        """Something may be owed."""
        self._dirty = True
        self._idle.clear()
        self._woken.set()

    async def idle(self) -> None:
        """Returns when nothing can leave at this instant and no receipt is open."""
        if self._next is not None and self._next <= self._clock.now():
            self.wake()  # the clock has moved, and the sender has not run since
        await self._idle.wait()

    async def run(self) -> None:
        self._begin()
        settling = asyncio.create_task(self._receipts.run())
        try:
            while not settling.done():
                now = self._clock.now()
                await self._refill(now)
                self._launch(now)
                await self._pause()
            settling.result()  # raises what ended it
        finally:
            await self._land_all(settling)

    async def _land_all(self, settling: asyncio.Task[None]) -> None:
        """What is under way ends, as far as it can soon, and leaves its receipt: a stop repeats nothing."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=GRACE)
        with suppress(TimeoutError):
            async with asyncio.timeout(GRACE):
                await self._receipts.closed()
        for task in (settling, *self._tasks):
            task.cancel()
        await asyncio.gather(settling, *self._tasks, return_exceptions=True)

    async def _refill(self, now: datetime) -> None:
        """Reads what there is room for; `now` is also the launch's, lest an act leave before one just as ripe."""
        if self._ripe is not None and self._ripe <= now:
            self._dirty = True
        if not self._dirty:
            return
        self._dirty = False
        lanes, full = self._left = self._no_room()
        async with self._database.reading() as work:
            wanted = [lane for lane in Lane if lane not in lanes]
            rows = await work.outbox.waiting(now, REFILL, self._lanes.held, wanted, full) if wanted else []
            self._ripe = await work.outbox.next_ripe(now)
        self._lanes.offer(rows)
        self._dirty = self._dirty or len(rows) == REFILL  # there is more

    def _no_room(self) -> tuple[frozenset[Lane], frozenset[int]]:
        """Lanes and chats of which enough is in hand: the rest stays in the database."""
        few = {push: self._lanes.count[push] < FEW[push] for push in FEW}
        return frozenset(it for it in Lane if not few[it is not Lane.REPLY]), frozenset(self._lanes.full)

    def _launch(self, now: datetime) -> None:
        while row := self._lanes.next(now, self._replies < REPLY_SLOTS, self._push_slot):
            self._idle.clear()
            self._flying[row.id] = row
            self._replies += row.owed.lane is Lane.REPLY
            task = asyncio.create_task(self._send(row))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    @property
    def _push_slot(self) -> bool:
        return len(self._flying) - self._replies < PUSH_SLOTS

    async def _pause(self) -> None:
        if self._dirty:
            await asyncio.sleep(0)
            return
        now = self._clock.now()
        instants = [at for at in (self._lanes.wake_at(now, self._push_slot), self._ripe) if at is not None]
        self._next = min(instants, default=None)
        if not self._flying and (self._next is None or self._next > now):
            self._idle.set()
        self._woken.clear()
        waits: list[asyncio.Task[object]] = [asyncio.create_task(self._woken.wait())]
        if self._next is not None:
            waits.append(asyncio.create_task(self._clock.sleep_until(self._next)))
        try:
            done, _ = await asyncio.wait(waits, timeout=POLL, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in waits:
                task.cancel()
        self._dirty = self._dirty or not done

    async def _send(self, row: Waiting) -> None:
        """One act, whatever happens to it: it ends with a receipt, or back in its lane."""
        try:
            if stale(row, self._clock.now()):
                self._close(row, Receipt(row.id, "expired", self._clock.now(), reason="no longer true"))
            elif await self._still_owed(row):
                await self._attempt(row, row.owed.act)
            else:
                self._release(row, None)
                self._woken.set()
        except INFRASTRUCTURE as fault:  # ours, not the act's: it is tried again
            self._again(row, type(fault).__name__)
        except Exception as error:  # our defect: recorded with its reason, never retried for ever
            log.exception("an act could not be carried", act=row.owed.act.kind, row=row.id)
            self._close(row, Receipt(row.id, "refused", self._clock.now(), reason=type(error).__name__))

    async def _still_owed(self, row: Waiting) -> bool:
        """What speaks of something may have been withdrawn while it waited here."""
        if not row.owed.about:
            return True
        async with self._database.reading() as work:
            return await work.outbox.still_owed(row.id)

    async def _attempt(self, row: Waiting, act: Act) -> None:
        try:
            message = await self._carrier.carry(row.owed.chat, act)
        except TelegramError as error:
            await self._judged(row, act, error)
        else:
            self._close(row, Receipt(row.id, "sent", self._clock.now(), message))

    async def _judged(self, row: Waiting, act: Act, error: TelegramError) -> None:
        now = self._clock.now()
        match verdict(error, row.owed.chat):
            case verdicts.Wait(seconds, reason):
                log.warning("Telegram asks to wait", seconds=seconds, reason=reason, act=act.kind, row=row.id)
                self._land(row)
                self._lanes.told_to_wait(row, now + timedelta(seconds=seconds), now)
                self.wake()
            case verdicts.Again(reason):
                self._again(row, reason)
            case verdicts.Harmless(reason):
                self._close(row, Receipt(row.id, "sent", now, reason=reason))
            case verdicts.SendAnew() if isinstance(act, Edit):
                await self._attempt(row, Send(act.screen))
            case verdicts.Moved(to):
                await self._follow(row, to)
            case verdicts.Refused(reason, unreached, mend):
                self._refused(row, reason, unreached, mend)
            case _:
                self._refused(row, error.message[:300])

    def _refused(self, row: Waiting, reason: str, unreached: bool = False, mend: bool = False) -> None:
        log.warning("Telegram refused an act", act=row.owed.act.kind, row=row.id, reason=reason)
        self._close(row, Receipt(row.id, "refused", self._clock.now(), reason=reason), unreached, mend)

    def _again(self, row: Waiting, reason: str) -> None:
        now = self._clock.now()
        since = max(row.created, row.owed.due or row.created)
        if row.attempts + 1 >= verdicts.TRIES and now - since >= verdicts.GIVE_UP:
            self._refused(row, reason)
            return
        until = now + timedelta(seconds=verdicts.pause(row.attempts, self._chance.random()))
        self._close(row, Receipt(row.id, "owed", now, reason=reason, not_before=until))

    async def _follow(self, row: Waiting, to: int) -> None:
        """The group has another id now: it is bound under it, and what was owed to the old one follows."""
        async with self._database.work() as work:
            group = await work.facts.group()
            if group and group.id == row.owed.chat:
                await work.facts.bind(Group(to, group.title))
            await work.outbox.redirect(row.owed.chat, to)
        self._lanes.forget(row.owed.chat)
        self._close(row, Receipt(row.id, "owed", self._clock.now(), reason="the group moved"))

    def _close(self, row: Waiting, receipt: Receipt, unreached: bool = False, mend: bool = False) -> None:
        self._receipts.add(Close(row, receipt, unreached, mend))

    def _land(self, row: Waiting) -> None:
        if self._flying.pop(row.id, None) is not None:
            self._replies -= row.owed.lane is Lane.REPLY

    def _settled(self, closed: list[Close]) -> None:
        """Their receipts are committed: the slots are free, and there may be room for more."""
        for it in closed:
            self._release(it.row, it.receipt.not_before)
            self._dirty = self._dirty or (it.receipt.state == "owed" and it.receipt.not_before is None)
        lanes, full = self._no_room()
        self._dirty = self._dirty or not (self._left[0] <= lanes and self._left[1] <= full)
        self._woken.set()

    def _release(self, row: Waiting, until: datetime | None) -> None:
        self._land(row)
        if until is None:
            self._lanes.done(row)
        else:
            self._lanes.put_back(replace(row, attempts=row.attempts + 1), until)
