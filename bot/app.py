"""The composition root: builds, starts and stops every part, in order."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from telegram import Bot, Update
from telegram.ext import Application
from telegram.request import BaseRequest

from bot.changes.actions import publish as programme_actions
from bot.changes.actions import telling
from bot.clock import Clock, WallClock
from bot.group.actions import outcomes
from bot.group.rules import Found
from bot.intake.polling import Polling
from bot.intake.queue import UpdateQueue
from bot.intake.trouble import Trouble
from bot.outbox.acts import Mail, Menu, Queued
from bot.outbox.execute import Executor
from bot.outbox.render import Renderer
from bot.outbox.sender import Sender
from bot.outbox.transport import Transport
from bot.people.rules.person import Language, Role
from bot.people.rules.rights import Commands
from bot.people.screens import help as help_screens
from bot.privacy.actions import documents as privacy_documents
from bot.programme.actions import documents as programme_documents
from bot.scheduler import Scheduler
from bot.seats.actions import documents as seats_documents
from bot.services import Handlings, Services
from bot.settings import Settings
from bot.supervise import alone, running
from bot.transfers.actions import documents as transfers_documents
from bot.transfers.actions import imports
from bot.trip import Trip
from handlers.dispatch import Context, RouteTable
from handlers.routes import routes
from storage.database import Database, open_database
from storage.migrate import upgrade
from storage.outbox import Receipt
from storage.work import Work

if TYPE_CHECKING:
    from bot.mail.deliver import Postman

DOCUMENTS = (
    *programme_documents.KINDS,
    *seats_documents.KINDS,
    *privacy_documents.KINDS,
    *transfers_documents.KINDS,
)


@dataclass
class App:
    """The running bot. `settled()` returns when nothing is left to do at this instant.

    `stopped` names the parts that failed and have not started again yet.
    """

    services: Services
    bot: Bot
    door: UpdateQueue
    sender: Sender
    scheduler: Scheduler
    polling: Polling
    stopped: set[str] = field(default_factory=set)

    async def settled(self) -> None:
        await self.door.idle()
        await self.scheduler.idle()
        await self.sender.idle()


@asynccontextmanager
async def build(
    settings: Settings, trip: Trip, clock: Clock | None = None, request: BaseRequest | None = None
) -> AsyncIterator[App]:
    """Everything but the way in, started. `request` replaces the network (rehearsal, tests)."""
    clock = clock or WallClock()
    database = open_database(settings.database_url, clock, settings.organiser_ids)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(database.close)
        await upgrade(database.engine)
        async with database.work() as work:
            await programme_actions.seed(work, trip)
        bot = await stack.enter_async_context(telegram_bot(settings, request))
        trouble = Trouble(bot, clock)
        stack.push_async_callback(trouble.close)
        app = await _assemble(settings, trip, clock, database, bot, trouble)
        ticking, sending = alone(database, "ticker", app.scheduler.run), alone(database, "sender", app.sender.run)
        for name, part in (("door", app.door.run), ("ticker", ticking), ("sender", sending)):
            await stack.enter_async_context(running(part, name, app.stopped))
        yield app


@asynccontextmanager
async def telegram_bot(settings: Settings, request: BaseRequest | None = None) -> AsyncIterator[Bot]:
    token = settings.bot_token.get_secret_value() if settings.bot_token else "0:rehearsal"
    url = str(settings.bot_api_url).rstrip("/")
    transport = request or Transport()
    bot = Bot(token, f"{url}/bot", f"{url}/file/bot", request=transport, get_updates_request=request or Transport())
    async with bot:
        yield bot


async def _assemble(
    settings: Settings, trip: Trip, clock: Clock, database: Database, bot: Bot, trouble: Trouble
) -> App:
    services = Services(settings, trip, clock, database, username=bot.username, bot_id=bot.id)
    if settings.public_url:
        from bot.web.feed import feed_url

        services = replace(services, feed=feed_url(settings))
    handlings: Handlings = {}
    application = Application.builder().bot(bot).updater(None).build()
    table = routes()
    application.add_handler(RouteTable(table, services, handlings))
    application.add_error_handler(_verdict(handlings))
    await application.initialize()
    door = UpdateQueue(database, clock, application.process_update, handlings, trouble.tell, settings.language)
    post = _posting(database, settings, trip, bot.username)
    renderer = Renderer(database, trip, DOCUMENTS)
    received = imports.Imports(database, trip).received
    executor = Executor(bot, database, renderer, received, _menus(table.commands), post)
    sender = Sender(database, executor, clock, settings.broadcast_rate, then=partial(_follow, services))
    scheduler = Scheduler(database, trip, clock)
    database.on_queued.append(sender.wake)
    database.on_stirred.append(scheduler.wake)
    return App(services, bot, door, sender, scheduler, Polling(bot, door, clock))


async def _follow(services: Services, work: Work, queued: Queued, receipt: Receipt, found: Found | None) -> None:
    """What each noun does about an act that ended, in the commit of its receipt."""
    await outcomes.follow(services, work, queued, receipt, found)
    if receipt.state == "sent":
        await telling.left(work, queued)


def _verdict(handlings: Handlings) -> Callable[[object, Context], Coroutine[Any, Any, None]]:
    """PTB returns normally from a handler that raised: what it raised is left in the turn for the door to read."""

    async def failed(update: object, context: Context) -> None:
        if isinstance(update, Update) and update.update_id in handlings:
            handlings[update.update_id].failure = context.error

    return failed


def _posting(database: Database, settings: Settings, trip: Trip, bot: str) -> Callable[[Mail], Awaitable[None]]:
    @cache
    def postman() -> Postman:
        from bot.mail.deliver import Postman  # a start does without the mail library

        return Postman(database, settings, trip, bot)

    async def post(act: Mail) -> None:
        await postman().carry(act)

    return post


def _menus(commands: Commands) -> Callable[[Menu], Sequence[tuple[str, str]]]:
    return lambda it: help_screens.menu(commands, it.role, it.language, it.in_group)


async def publish_menus(bot: Bot, language: Language) -> None:
    """The commands that strangers see; each person's own are queued to their chat when they start or change role."""
    for spoken in Language:
        code = "" if spoken is language else spoken.value
        commands = list(help_screens.menu(routes().commands, Role.OUTSIDER, spoken))
        await bot.set_my_commands(commands, language_code=code or None)


async def run(settings: Settings, trip: Trip) -> None:
    """The bot, until it is stopped: by webhook where PUBLIC_URL is set, by long polling otherwise."""
    async with build(settings, trip) as app, AsyncExitStack() as stack:
        from bot.web.server import served

        gc.freeze()  # what stands now stays: no look for garbage goes through it again
        await stack.enter_async_context(running(lambda: _menus_once(app, settings.language), "menus"))
        if not settings.public_url:
            await stack.enter_async_context(running(app.polling.run, "intake", app.stopped))
        await stack.enter_async_context(served(settings, app))
        await asyncio.Event().wait()


async def _menus_once(app: App, language: Language) -> None:
    await publish_menus(app.bot, language)
    await asyncio.Event().wait()
