"""The composition root: builds, starts and stops every part, in order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial

from telegram import Bot
from telegram.request import BaseRequest

from bot import garbage
from bot.changes.actions import publish as programme_actions
from bot.clock import Clock, WallClock
from bot.intake.conflicts import Conflicts
from bot.intake.outage import Outage
from bot.intake.parked import Parking
from bot.intake.polling import Polling
from bot.intake.queue import UpdateQueue
from bot.intake.receive import Receiver
from bot.intake.trouble import Trouble
from bot.mail.on_demand import mail_sender
from bot.media.keeper import Keeper
from bot.nouns import DOCUMENTS, following
from bot.outbox.announcer import Announcer
from bot.outbox.execute import Executor
from bot.outbox.menus import menus, publish_menus
from bot.outbox.render import Renderer
from bot.outbox.sender import Sender
from bot.outbox.telegram_bot import Client, telegram_bot
from bot.scheduler import Scheduler
from bot.services import Handlings, Services
from bot.settings import Settings
from bot.supervise import alone, running
from bot.transfers.actions import imports
from bot.trip import Trip
from handlers.application import dispatcher
from handlers.routes import routes
from storage.database import Database, open_database
from storage.migrate import upgrade


@dataclass
class App:
    """The running bot. `settled()` returns when nothing is left to do at this instant.

    `stopped` names the parts that failed and have not started again yet.
    """

    services: Services
    bot: Bot
    updates: UpdateQueue
    receiver: Receiver
    sender: Sender
    scheduler: Scheduler
    keeper: Keeper
    polling: Polling
    stopped: set[str] = field(default_factory=set)

    async def settled(self) -> None:
        await self.updates.idle()
        await self.scheduler.idle()
        await self.keeper.idle()
        await self.sender.idle()

    async def publish_menus(self) -> None:
        await publish_menus(self.bot, routes().commands, self.services.settings.language)


@asynccontextmanager
async def build(
    settings: Settings, trip: Trip, clock: Clock | None = None, request: BaseRequest | None = None
) -> AsyncIterator[App]:
    """Everything but the way in, started. `request` replaces the network (rehearsal, tests)."""
    clock = clock or WallClock()
    database = open_database(settings.database_url, clock, settings.organiser_ids, settings.media_url)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(database.close)
        await upgrade(database.engine)
        async with database.work() as work:
            await programme_actions.seed(work, trip)
        bot = await stack.enter_async_context(telegram_bot(settings, request))
        trouble = Trouble(bot, clock)
        stack.push_async_callback(trouble.close)
        app = await _assemble(settings, trip, clock, database, bot, trouble)
        scheduling = alone(database, "scheduler", app.scheduler.run)
        sending = alone(database, "sender", app.sender.run)
        keeping = alone(database, "keeper", app.keeper.run)
        parts = {"updates": app.updates.run, "scheduler": scheduling, "sender": sending, "keeper": keeping}
        for name, part in parts.items():
            await stack.enter_async_context(running(part, name, app.stopped))
        yield app


async def _assemble(
    settings: Settings, trip: Trip, clock: Clock, database: Database, bot: Client, trouble: Trouble
) -> App:
    services = Services(settings, trip, clock, database, username=bot.username, bot_id=bot.id)
    handlings: Handlings = {}
    table = routes()
    handle = await dispatcher(bot, table, services, handlings)
    parking = Parking(clock, settings.language)
    outage = Outage(clock, trouble.say, settings.organiser_ids, settings.language)
    updates = UpdateQueue(database, parking, handle, handlings, trouble.tell, settings.language, outage.saved)
    receiver = Receiver(bot, database, updates, parking)
    renderer = Renderer(database, trip, DOCUMENTS)
    received = imports.Imports(database, trip).received
    mail = mail_sender(database, settings, trip, bot.username)
    worded = menus(table.commands, settings.language, lambda: trip.under_way(clock.now()))
    executor = Executor(bot, database, renderer, received, worded, mail, Announcer(database, trip).carry)
    follow = following(services)
    sender = Sender(database, executor, clock, settings.broadcast_rate, then=follow, pays=settings.pays)
    scheduler = Scheduler(database, trip, clock)
    keeper = Keeper(database, bot, clock)
    polling = Polling(bot, receiver, Conflicts(database), clock)
    database.on_queued.append(sender.wake)
    database.on_stirred += [scheduler.wake, keeper.wake]
    return App(services, bot, updates, receiver, sender, scheduler, keeper, polling)


async def run(settings: Settings, trip: Trip) -> None:
    """The bot, until it is stopped: by webhook where PUBLIC_URL is set, by long polling otherwise."""
    garbage.watch()
    async with build(settings, trip) as app, AsyncExitStack() as stack:
        if not settings.public_url:
            await stack.enter_async_context(running(app.polling.run, "intake", app.stopped))
        from bot.web.routes import Parts
        from bot.web.server import served

        parts = Parts(settings, trip, app.services.database, app.bot, app.receiver.receive, lambda: app.stopped)
        await stack.enter_async_context(served(parts))
        await stack.enter_async_context(running(partial(_menus_once, app), "menus"))
        await asyncio.Event().wait()


async def _menus_once(app: App) -> None:
    await app.publish_menus()
    await asyncio.Event().wait()
