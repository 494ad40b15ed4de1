"""The queue of updates: each goes through it once, in order per chat, and is confirmed only after its commit.

Handlers speak to nobody but the database, so those of a batch run one after the other in one transaction: a commit
is shared by all who wait, and a slow network is never inside it. When one of them fails, all is taken back and each
update has a transaction of its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import structlog
from telegram import Update

from bot.intake.parked import Parking, spoken_in
from bot.people.rules.person import Language
from bot.services import Handling, Handlings
from storage.faults import INFRASTRUCTURE, Contended

if TYPE_CHECKING:
    from storage.database import Database

BATCH = 64  # updates that share a commit
TRIES = 3  # of one update, by itself, before it is parked
DEADLINE = 5.0  # seconds a handler may take: it waits for the database alone
log = structlog.get_logger()


class Result(Enum):
    """DONE: its effects are committed, Telegram may forget it. AGAIN: it is not confirmed, and will come back."""

    DONE = "done"
    AGAIN = "again"


class Stalled(Exception):
    """A handler passed its deadline; the transaction it was in cannot be trusted any more."""


@dataclass(slots=True)
class Pending:
    """An update that waits, and the promise made to whoever brought it."""

    update: Update
    verdict: asyncio.Future[Result]
    tries: int = 0


class UpdateQueue:
    """`handle` is PTB's `Application.process_update`; what it raised stays in its handling, by the error handler.

    `trouble` tells a chat, at best effort and without waiting, that nothing can be saved for now.
    `saved` hears after each batch whether it could be.
    """

    def __init__(
        self,
        database: Database,
        parking: Parking,
        handle: Callable[[Update], Awaitable[None]],
        handlings: Handlings,
        trouble: Callable[[int, Language], None],
        language: Language,
        saved: Callable[[bool], None] = lambda _: None,
    ) -> None:
        self._database = database
        self._handle = handle
        self._handlings = handlings
        self._trouble = trouble
        self._language = language
        self._saved = saved
        self._parking = parking
        self._unsaved = False  # the last batch: it is told once
        self._waiting: list[Pending] = []
        self._arrived = asyncio.Event()
        self._quiet = asyncio.Event()
        self._quiet.set()

    def admit(self, update: Update) -> asyncio.Future[Result]:
        """The verdict comes once the effects of the update are committed, or cannot be."""
        pending = Pending(update, asyncio.get_running_loop().create_future())
        self._waiting.append(pending)
        self._quiet.clear()
        self._arrived.set()
        return pending.verdict

    async def idle(self) -> None:
        """Returns when nobody waits."""
        await self._quiet.wait()

    async def run(self) -> None:
        while True:
            if not self._waiting:
                self._quiet.set()
            await self._arrived.wait()
            self._arrived.clear()
            while self._waiting:
                batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
                await self._serve(batch)

    async def _serve(self, batch: Sequence[Pending], tries: int = TRIES) -> None:
        try:
            await self._together(batch)
        except asyncio.CancelledError:
            raise
        except Contended as fault:  # the other transaction has gone through by now
            log.warning("the batch stood in another's way", updates=len(batch), left=tries - 1)
            if tries > 1:
                await self._serve(batch, tries - 1)
            else:
                self._put_off(batch, fault)
        except INFRASTRUCTURE as fault:
            self._put_off(batch, fault)
        except Exception as fault:  # noqa: BLE001  # whatever it is, each update is tried alone
            await self._one_by_one(batch, fault)
        else:
            self._unsaved = False
            self._saved(True)
            for pending in batch:
                _settle(pending, Result.DONE)

    async def _together(self, batch: Sequence[Pending]) -> None:
        """All of them in one transaction: committed together, or nobody is told."""
        async with self._database.work() as work:
            await work.lock_chats(_chat(pending.update) for pending in batch)
            seen = await work.inbox.seen([pending.update.update_id for pending in batch])
            people = {user.id for pending in batch if (user := pending.update.effective_user)}
            await work.people.load(people)
            work.attendance.foresee(people)
            fresh = {pending.update.update_id: pending for pending in batch if pending.update.update_id not in seen}
            for pending in fresh.values():
                await self._handle_one(pending.update, Handling(work))
            await work.inbox.mark(list(fresh), work.now)

    async def _handle_one(self, update: Update, handling: Handling) -> None:
        """What it raises goes up, whatever it is: nothing of the transaction is kept."""
        self._handlings[update.update_id] = handling
        try:
            async with asyncio.timeout(DEADLINE):
                await self._handle(update)
            if handling.failure is not None:
                raise handling.failure
        except TimeoutError as fault:
            raise Stalled from fault
        except INFRASTRUCTURE:
            raise
        except Exception as fault:  # a handler's defect
            log.exception("handler failed", update=update.update_id, exc_info=fault)
            raise
        finally:
            del self._handlings[update.update_id]

    def _put_off(self, batch: Sequence[Pending], fault: BaseException) -> None:
        """Nothing could be saved: nobody is confirmed, everybody comes back."""
        if not self._unsaved:
            log.error("nothing can be saved for now", fault=type(fault).__name__, updates=len(batch))
        self._unsaved = True
        self._saved(False)
        for pending in batch:
            _settle(pending, Result.AGAIN)
        for pending in batch:
            chat = pending.update.effective_chat
            if chat and chat.type == "private":
                self._trouble(chat.id, spoken_in(pending.update, self._language))

    async def _one_by_one(self, batch: Sequence[Pending], fault: Exception) -> None:
        if len(batch) > 1:
            log.error("batch taken back, each update is tried alone", fault=type(fault).__name__)
            for pending in batch:
                await self._serve([pending])
            return
        pending = batch[0]
        pending.tries += 1
        if pending.tries < TRIES:
            await self._serve(batch)
        else:
            await self._park_alone(pending, fault)

    async def _park_alone(self, pending: Pending, fault: Exception) -> None:
        try:
            async with self._database.work() as work:
                await self._parking.park(pending.update, work, fault)
                await work.inbox.mark([pending.update.update_id], work.now)
        except Exception as again:  # noqa: BLE001  # not even parked: it comes back
            self._put_off([pending], again)
        else:
            _settle(pending, Result.DONE)


def _chat(update: Update) -> int:
    return update.effective_chat.id if update.effective_chat else 0


def _settle(pending: Pending, verdict: Result) -> None:
    if not pending.verdict.done():
        pending.verdict.set_result(verdict)
