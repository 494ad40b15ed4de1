"""The real bot over the stand-in: started, stopped, and started again over what was kept."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

from bot.app import App, build
from bot.rehearsal.clock import SteerableClock
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.wire import Wire
from bot.settings import Settings
from bot.supervise import running
from bot.trip import Trip


@dataclass
class Runner:
    """`app` is there once it was started; another takes its place each time. `ready`: it runs and listens."""

    settings: Settings
    trip: Trip
    clock: SteerableClock
    telegram: Telegram
    app: App = field(init=False)
    ready: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _parts: AsyncExitStack = field(default_factory=AsyncExitStack, init=False)

    async def build(self) -> App:
        """Everything but its ears: what is due is done, nobody is heard yet."""
        wire = Wire(self.telegram)
        self.app = await self._parts.enter_async_context(build(self.settings, self.trip, self.clock, wire))
        return self.app

    async def listen(self) -> None:
        await _number_on(self.telegram, self.app)
        await self.app.publish_menus()
        await self._parts.enter_async_context(running(self.app.polling.run))
        self.ready.set()

    async def stop(self) -> None:
        self.ready.clear()
        await self._parts.aclose()


async def _number_on(telegram: Telegram, app: App) -> None:
    """Over a database that was kept, updates are numbered after those it has seen: it would take them for repeats."""
    async with app.services.database.reading() as work:
        telegram.updates.number_after(await work.inbox.latest())
