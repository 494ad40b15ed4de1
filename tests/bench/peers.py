"""What people usually build: a python-telegram-bot echo, with its defaults, over aiohttp, or with a database.

`python -m tests.bench.peers ptb|ptb-256|ptb-aiohttp|ptb-sql URL`
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


def with_rows(folder: str):  # type: ignore[no-untyped-def]  # noqa: ANN201  # imported where it is measured
    """The same, one row read and one written for each update."""
    from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
    from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

    class Base(DeclarativeBase):
        pass

    class Visitor(Base):
        __tablename__ = "visitors"
        id: Mapped[int] = mapped_column(primary_key=True)
        visits: Mapped[int] = mapped_column(default=0)

    engine = create_async_engine(f"sqlite+aiosqlite:///{folder}/peer.sqlite")
    sessions = async_sessionmaker(engine, class_=AsyncSession)

    async def create(_: object) -> None:
        async with engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)

    async def counted(update: Update, context: CallbackContext) -> None:  # type: ignore[type-arg]  # PTB's defaults
        assert update.effective_user
        async with sessions() as session:
            visitor = await session.get(Visitor, update.effective_user.id) or Visitor(id=update.effective_user.id)
            visitor.visits = (visitor.visits or 0) + 1
            session.add(visitor)
            await session.commit()
        await echo(update, context)

    return create, counted


def main() -> None:
    kind, url = sys.argv[1:]
    builder = Application.builder().token(TOKEN).base_url(f"{url}/bot")
    if kind in ("ptb-256", "ptb-aiohttp"):
        builder = builder.concurrent_updates(256)
    if kind == "ptb-aiohttp":
        builder = builder.request(Transport()).get_updates_request(Transport())
    answer = echo
    if kind == "ptb-sql":
        create, answer = with_rows(".")
        builder = builder.post_init(create)
    application = builder.build()
    application.add_handler(MessageHandler(filters.ALL, answer))
    application.run_polling()


if __name__ == "__main__":
    main()
