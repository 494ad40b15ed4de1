"""Documents: made once when somebody first asks, then sent again by the file_id under which Telegram holds them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

import structlog
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, Message
from telegram.error import BadRequest

from bot.chat.screen import Button, Rows
from bot.documents.kinds import Gone
from bot.outbox import acts
from bot.outbox.render import Renderer
from bot.texts.catalogue import say
from storage.database import Database
from storage.files import HeldFile

HTML = "HTML"
UPLOAD_PATIENCE = 60.0  # seconds, on a bad network
UNKNOWN_FILE = ("file identifier", "file_id", "file_reference", "file of type")
log = structlog.get_logger()


class Papers:
    def __init__(self, bot: Bot, database: Database, renderer: Renderer) -> None:
        self._bot = bot
        self._database = database
        self._renderer = renderer
        self._making: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()  # kept by who waits

    async def send(self, chat: int, act: acts.Document) -> int:
        """The first who asks waits for the making; the others for the file that Telegram then holds."""
        if not self._renderer.kind(act.recipe).shared:
            return await self._send_own(chat, act)
        same = act.recipe.same
        async with self._alone(same):
            known = await self._known(same)
            if known is None:
                return await self._upload(chat, act)
        try:
            return (await self._send_file(chat, act, known.id, known.photo)).message_id
        except BadRequest as error:
            if not any(words in error.message.lower() for words in UNKNOWN_FILE):
                raise
        await self._unlearn(same, known)
        return await self.send(chat, act)

    @asynccontextmanager
    async def _alone(self, same: str) -> AsyncIterator[None]:
        lock = self._making.setdefault(same, asyncio.Lock())
        async with lock:
            yield

    async def _known(self, same: str) -> HeldFile | None:
        async with self._database.reading() as work:
            return await work.files.get(same)

    async def _unlearn(self, same: str, known: HeldFile) -> None:
        """Telegram does not hold this file any more, unless somebody uploaded it again meanwhile."""
        async with self._alone(same), self._database.work() as work:
            if await work.files.get(same) == known:
                await work.files.drop(same)

    async def _send_own(self, chat: int, act: acts.Document) -> int:
        """Never from a file that Telegram holds: it could be somebody else's, or no longer true."""
        try:
            made = await self._renderer.make(act.recipe, chat)
        except Gone:
            gone = say(self._renderer.kind(act.recipe).gone, act.recipe.language)
            return (await self._bot.send_message(chat, gone, HTML, message_thread_id=act.topic)).message_id
        return (await self._send_file(chat, act, InputFile(made.content, made.name), made.photo)).message_id

    async def _upload(self, chat: int, act: acts.Document) -> int:
        made = await self._renderer.make(act.recipe, chat)
        sent = await self._send_file(chat, act, InputFile(made.content, made.name), made.photo)
        held = sent.photo[-1].file_id if sent.photo else sent.document and sent.document.file_id
        if held:
            await self._learn(act.recipe.same, HeldFile(held, made.photo))
        return sent.message_id

    async def _learn(self, same: str, known: HeldFile) -> None:
        try:
            async with self._database.work() as work:
                await work.files.keep(same, known)
        except SQLAlchemyError as fault:  # it has left all the same; the next who asks has it made again
            log.warning("a file that Telegram holds is not remembered", fault=type(fault).__name__)

    async def _send_file(self, chat: int, act: acts.Document, file: str | InputFile, photo: bool) -> Message:
        send = self._bot.send_photo if photo else self._bot.send_document
        return await send(
            chat,
            file,
            caption=act.caption or None,
            parse_mode=HTML,
            reply_markup=keys(act.rows),
            message_thread_id=act.topic,
            read_timeout=UPLOAD_PATIENCE,
        )


def keys(rows: Rows) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup([[_key(it) for it in row] for row in rows])


def _key(it: Button) -> InlineKeyboardButton:
    copied = CopyTextButton(it.copy) if it.copy else None
    return InlineKeyboardButton(
        it.label, it.url or None, it.data or None, copy_text=copied, style=it.look.value or None
    )
