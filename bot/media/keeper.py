"""The keeper: fetches what is pending, one file after the other, and takes out of the store what nothing refers to.

One process does it at a time. A name is committed before its file is put, and the row that refers to it after: killed
in between, the next one finds a name that is unused, takes its file away, and fetches it again.
"""

from __future__ import annotations

import asyncio
import hashlib
from datetime import datetime, timedelta

import structlog
from telegram import Bot

from bot.attachments.actions.keeping import collect, lost
from bot.attachments.rules import Kind, Pending, Trouble, tried_again
from bot.clock import Clock
from bot.media.fetch import Unfetched, fetch
from bot.media.pictures import Unreadable, cleaned
from bot.team.actions.troubles import Health
from storage.database import Database
from storage.store import StoreFailed

FEW = 8  # files looked for at once
POLL = 30.0  # real seconds: the safety net, should a wake-up be lost
REST = timedelta(minutes=1)  # before a store that failed is asked again to take files away
ENDINGS = {Kind.PHOTO: "jpg", Kind.VOICE: "ogg"}
log = structlog.get_logger()


class Keeper:
    def __init__(self, database: Database, bot: Bot, clock: Clock) -> None:
        self._database = database
        self._bot = bot
        self._clock = clock
        self._health = Health(database, "media", many=1)
        self._woken = asyncio.Event()
        self._idle = asyncio.Event()
        self._until: datetime | None = None

    def wake(self) -> None:
        """Something may be pending, or erased."""
        self._idle.clear()
        self._woken.set()

    async def idle(self) -> None:
        """Returns when nothing can be done at this instant. A clock just moved wakes it first."""
        if self._until is not None and self._until <= self._clock.now():
            self.wake()
        await self._idle.wait()

    async def run(self) -> None:
        await asyncio.to_thread(self._tidy)
        while True:
            self._idle.clear()
            self._woken.clear()
            rested = await self._emptied()
            await self._round()
            await self._rest(rested)

    def _tidy(self) -> None:
        try:
            self._database.store.tidy()
        except StoreFailed as failed:  # told when something is to be kept
            log.warning("the store could not be looked through", reason=failed.reason)

    async def _emptied(self) -> datetime | None:
        """When the rest is to be taken out of a store that failed."""
        try:
            await collect(self._database)
        except StoreFailed as failed:
            log.warning("files could not be taken out of the store, it is tried again", reason=failed.reason)
            return self._clock.now() + REST
        return None

    async def _round(self) -> None:
        while rows := await self._due():
            for row in rows:
                await self._attempt(row)

    async def _due(self) -> list[Pending]:
        async with self._database.reading() as work:
            return await work.attachments.due(FEW)

    async def _attempt(self, row: Pending) -> None:
        try:
            await self._keep(row, await self._made(row))
        except Unfetched as failed:
            await self._failed(row, failed.trouble)
        except Unreadable:
            await self._failed(row, Trouble.UNREADABLE)
        except StoreFailed as failed:
            log.error("a file could not be kept, it is tried again", row=row.id, reason=failed.reason)
            await self._health.failed()
            await self._failed(row, Trouble.STORE)
        else:
            await self._health.answered()

    async def _made(self, row: Pending) -> bytes:
        content = await fetch(self._bot, row)
        return await asyncio.to_thread(cleaned, content) if row.kind is Kind.PHOTO else content

    async def _keep(self, row: Pending, content: bytes) -> None:
        name = f"{hashlib.sha256(content).hexdigest()}.{ENDINGS[row.kind]}"
        async with self._database.work() as work:
            await work.blobs.announce(name)
        await self._database.store.put(name, content)
        async with self._database.work() as work:
            await work.attachments.kept(row.id, name, len(content))

    async def _failed(self, row: Pending, trouble: Trouble) -> None:
        again = tried_again(row, trouble, self._clock.now())
        log.warning("a file is not kept", row=row.id, trouble=trouble.value, final=again is None)
        async with self._database.work() as work:
            if again is None:
                await lost(work, row, trouble)
            else:
                await work.attachments.failed(row.id, again)

    async def _rest(self, rested: datetime | None) -> None:
        async with self._database.reading() as work:
            following = [it for it in (await work.attachments.next_due(), rested) if it is not None]
        self._until = min(following, default=None)
        now = self._clock.now()
        if not self._woken.is_set() and (self._until is None or self._until > now):
            self._idle.set()
        waits: list[asyncio.Task[object]] = [asyncio.create_task(self._woken.wait())]
        if self._until is not None:
            waits.append(asyncio.create_task(self._clock.sleep_until(self._until)))
        try:
            await asyncio.wait(waits, timeout=POLL, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in waits:
                task.cancel()
