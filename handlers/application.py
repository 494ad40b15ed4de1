"""PTB's application over our one table of routes: it hands an update in, and keeps what a handler raised."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Bot, Update
from telegram.ext import Application

from bot.services import Handlings, Services
from handlers.dispatch import Context, RouteTable
from handlers.routing import Routes


async def dispatcher(
    bot: Bot, routes: Routes, services: Services, handlings: Handlings
) -> Callable[[Update], Awaitable[None]]:
    """What handles an update; its transaction, and then its failure, stand in `handlings`."""
    application = Application.builder().bot(bot).updater(None).build()
    application.add_handler(RouteTable(routes, services, handlings))

    async def failed(update: object, context: Context) -> None:
        """PTB returns normally from a handler that raised."""
        if isinstance(update, Update) and update.update_id in handlings:
            handlings[update.update_id].failure = context.error

    application.add_error_handler(failed)
    await application.initialize()
    return application.process_update
