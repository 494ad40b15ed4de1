"""What people usually build: a python-telegram-bot echo, with its defaults or over aiohttp.

`python -m tests.bench.peers ptb|ptb-256|ptb-aiohttp URL`
"""

from __future__ import annotations

import sys

from telegram import Update
from telegram.ext import Application, CallbackContext, MessageHandler, filters

from bot.outbox.transport import Transport
from tests.bench.server import TOKEN


async def echo(update: Update, context: CallbackContext) -> None:  # type: ignore[type-arg]  # PTB's defaults
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


def main() -> None:
    kind, url = sys.argv[1:]
    builder = Application.builder().token(TOKEN).base_url(f"{url}/bot")
    if kind != "ptb":
        builder = builder.concurrent_updates(256)
    if kind == "ptb-aiohttp":
        builder = builder.request(Transport()).get_updates_request(Transport())
    application = builder.build()
    application.add_handler(MessageHandler(filters.ALL, echo))
    application.run_polling()


if __name__ == "__main__":
    main()
