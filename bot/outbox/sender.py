"""The sender: takes what is queued, sends it, and commits the receipts.

A slot is free again once its receipt is committed: a killed process repeats at most one act for each slot.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from bot.clock import Clock
from bot.outbox.attempts import Attempts, Rest
from bot.outbox.execute import Executor
from bot.outbox.lanes import Lanes
from bot.outbox.leases import Leases
from bot.outbox.receipts import Close, Receipts, Then, nothing
from bot.outbox.slots import Slots
from bot.outbox.supply import Supply
from storage.database import Database
from storage.due_acts import Waiting

GRACE = 5.0  # real seconds that what is under way has to end when the bot stops


class Sender:
    """`rate` is in pushes a second, paid for when `pays`; `chance` spreads the retries; `then` does what follows."""

    def __init__(
        self,
        database: Database,
        executor: Executor,
        clock: Clock,
        rate: float,
        chance: random.Random | None = None,
        then: Then = nothing,
        pays: bool = False,
    ) -> None:
        self._database = database
        self._clock = clock
        self._rate = rate
        self._then = then
        chance = chance or random.Random()  # noqa: S311  # spreads retries, keeps no secret
        self._attempts = Attempts(database, executor, clock, chance, pays)
        self._leases = Leases(database)
        self._woken = asyncio.Event()
        self._idle = asyncio.Event()
        self._begin()

    def _begin(self) -> None:
        self._lanes = Lanes(self._rate)
        self._supply = Supply(self._database, self._lanes)
        self._slots = Slots(self._rate)
        self._tasks: set[asyncio.Task[None]] = set()
        self._receipts = Receipts(self._database, self._settled, self._then)
        self._next: datetime | None = None  # when something may leave, if nothing comes in before
        self._idle.clear()

    def wake(self, rows: Sequence[Waiting] | None = None) -> None:
        """Something may be queued: these rows and no others, committed just now, leave at once; None: it is read."""
        self._idle.clear()
        self._woken.set()
        now = self._clock.now()
        if rows is not None and self._supply.take(rows, now):
            self._start(self._take(now))
        else:
            self._supply.wanted = True

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
                await self._supply.read(now)
                await self._launch(now)
                await self._pause()
            settling.result()  # raises what ended it
        finally:
            self._supply.lose()
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

    async def _launch(self, now: datetime) -> None:
        rows = self._take(now)
        ours = {row.id: row for row in await self._leases.claim(rows, now)}
        self._start(ours.values())
        for row in rows:
            if row.id not in ours:
                self._lanes.answered(row, now)
                self._release(row, None)

    def _start(self, rows: Iterable[Waiting]) -> None:
        for row in rows:
            task = asyncio.create_task(self._send(row))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _take(self, now: datetime) -> list[Waiting]:
        """What may leave at this instant, each in its slot."""
        rows: list[Waiting] = []
        while row := self._lanes.next(now, self._slots.for_reply, self._slots.for_push):
            self._idle.clear()
            self._slots.take(row)
            rows.append(row)
        return rows

    async def _pause(self) -> None:
        if self._supply.wanted:
            await asyncio.sleep(0)
            return
        now = self._clock.now()
        instants = [at for at in (self._lanes.wake_at(now, self._slots.for_push), self._supply.ripe) if at is not None]
        self._next = min(instants, default=None)
        if self._slots.none_taken and (self._next is None or self._next > now):
            self._idle.set()
        self._woken.clear()
        waits: list[asyncio.Task[object]] = [asyncio.create_task(self._woken.wait())]
        if self._next is not None:
            waits.append(asyncio.create_task(self._clock.sleep_until(self._next)))
        try:
            await asyncio.wait(waits, timeout=self._supply.patience, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in waits:
                task.cancel()

    async def _send(self, row: Waiting) -> None:
        outcome = await self._attempts.at(row)
        self._lanes.answered(row, self._clock.now(), outcome.receipt.message_id if isinstance(outcome, Close) else None)
        match outcome:
            case Close(moved=moved) as close:
                if moved:
                    self._lanes.forget(row.queued.chat)
                    self._supply.lose()
                self._receipts.add(close)
            case Rest(until):
                self._slots.free(row)
                self._lanes.rate_limited(row, until, self._clock.now())
                self.wake()
            case None:
                self._release(row, None)
                self._woken.set()

    def _settled(self, closed: list[Close]) -> None:
        """Their receipts are committed: the slots are free, and there may be room for more."""
        for it in closed:
            self._release(it.row, it.receipt.not_before)
            self._supply.wanted = self._supply.wanted or it.moved
        self._supply.room_again()
        self._woken.set()

    def _release(self, row: Waiting, until: datetime | None) -> None:
        self._slots.free(row)
        if until is None:
            self._lanes.done(row)
        else:
            self._lanes.put_back(replace(row, attempts=row.attempts + 1), until)
