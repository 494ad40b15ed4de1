"""What people usually build: a python-telegram-bot echo, with its defaults, over aiohttp, or with a database.

A button pressed gets its two calls. `python -m tests.bench.peers ptb|ptb-aiohttp|ptb-sql|ptb-limiter URL`
ptb-limiter sends a crowd a message once its organiser says something, all at once, through the library's own limiter.
"""

from __future__ import annotations

import asyncio
import sys

from telegram import Bot, Update
from telegram.ext import AIORateLimiter, Application, CallbackContext, CallbackQueryHandler, MessageHandler, filters

from bot.outbox.transport import Transport
from tests.bench.server import TOKEN

AT_ONCE = 256  # updates, and connections
ORGANISER = 999  # id of who has something announced
CROWD, PUSHES = 5_000_000, 2_000  # id of the first whom something is announced to, and how many
FEWER = 600  # to whom the library's limiter announces it: to all, its replies come later than one waits for them


async def echo(update: Update, context: CallbackContext) -> None:  # type: ignore[type-arg]  # PTB's defaults
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


async def pressed(update: Update, context: CallbackContext) -> None:  # type: ignore[type-arg]  # PTB's defaults
    assert update.callback_query
    await update.callback_query.answer()
    await update.callback_query.edit_message_text("x")


async def counted(update: Update, context: CallbackContext) -> None:  # type: ignore[type-arg]  # PTB's defaults
    from tests.bench.peer_rows import count

    assert update.effective_user
    await count(update.effective_user.id)
    await echo(update, context)


async def announce(update: Update, context: CallbackContext) -> None:  # type: ignore[type-arg]  # PTB's defaults
    context.application.create_task(_to_all(context.bot))


async def _to_all(bot: Bot) -> None:
    await asyncio.gather(*(bot.send_message(CROWD + it, "Le car part à 8 h 15.") for it in range(FEWER)))


def main() -> None:
    kind, url = sys.argv[1:]
    builder = Application.builder().token(TOKEN).base_url(f"{url}/bot")
    if kind == "ptb-aiohttp":
        builder = builder.concurrent_updates(AT_ONCE).request(Transport(AT_ONCE)).get_updates_request(Transport())
    if kind == "ptb-sql":
        from tests.bench.peer_rows import create

        builder = builder.post_init(create)
    if kind == "ptb-limiter":
        requests = Transport(AT_ONCE)
        builder = builder.request(requests).concurrent_updates(AT_ONCE)
        builder.rate_limiter(AIORateLimiter(max_retries=20))  # the same builder, whose type changes
    application = builder.build()
    if kind == "ptb-limiter":
        application.add_handler(MessageHandler(filters.User(ORGANISER), announce))
    application.add_handler(CallbackQueryHandler(pressed))
    application.add_handler(MessageHandler(filters.ALL, counted if kind == "ptb-sql" else echo))
    application.run_polling()


if __name__ == "__main__":
    main()
