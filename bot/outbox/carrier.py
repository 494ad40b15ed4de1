"""Act -> call to Telegram, through PTB's typed methods. Documents are made once and sent again by file_id."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from weakref import WeakValueDictionary

import structlog
from sqlalchemy.exc import SQLAlchemyError
from telegram import (
    Bot,
    BotCommandScopeChat,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.error import BadRequest

from bot.screens import acts
from bot.screens.acts import Recipe
from bot.screens.screen import Rows
from storage.database import Database

HTML = "HTML"
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
LARGEST_DOWNLOAD = 5 * 1024 * 1024
UPLOAD_PATIENCE = 60.0  # seconds, on a bad network
UNKNOWN_FILE = ("file identifier", "file_id", "file_reference", "file of type")
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document in bytes; a `photo` is shown, anything else is a file to open."""

    name: str
    content: bytes
    photo: bool = False


Render = Callable[[Recipe], Awaitable[Rendered]]
Fetched = Callable[[int, str, str, bytes], Awaitable[None]]


class Carrier:
    """`render` makes a document; `fetched(person, what, name, content)` receives a download."""

    def __init__(self, bot: Bot, database: Database, render: Render, fetched: Fetched) -> None:
        self._bot = bot
        self._database = database
        self._render = render
        self._fetched = fetched
        self._making: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()  # kept by who waits

    async def carry(self, chat: int, act: acts.Act) -> int | None:
        """The id of the message it made, if it made one. Raises TelegramError."""
        match act:
            case acts.Send() | acts.Edit() | acts.Venue() | acts.Copy():
                return await self._message(chat, act)
            case acts.Document():
                return await self._document(chat, act)
            case acts.Fetch():
                await self._fetch(act)
            case acts.AnswerTap():
                await self._bot.answer_callback_query(act.tap, act.text or None, show_alert=act.alert)
            case acts.Menu():
                scope = BotCommandScopeChat(chat)
                await self._bot.set_my_commands(list(act.commands), scope=scope)
            case _:
                await self._chat(chat, act)
        return None

    async def _message(self, chat: int, act: acts.Send | acts.Edit | acts.Venue | acts.Copy) -> int | None:
        bot = self._bot
        match act:
            case acts.Send():
                return await self._text(chat, act)
            case acts.Edit(message, screen):
                await bot.edit_message_text(
                    screen.text,
                    chat,
                    message,
                    parse_mode=HTML,
                    link_preview_options=NO_PREVIEW,
                    reply_markup=_keys(screen.rows),
                )
                return message
            case acts.Venue():
                sent = await bot.send_venue(chat, act.lat, act.lon, act.title, act.address)
                return sent.message_id
            case acts.Copy():
                copy = await bot.copy_message(
                    chat, act.source, act.message, reply_markup=_keys(act.rows), reply_parameters=_reply(act.reply_to)
                )
                return copy.message_id

    async def _text(self, chat: int, act: acts.Send) -> int:
        prompt = ForceReply(input_field_placeholder=act.expect_reply[:64]) if act.expect_reply else None
        sent = await self._bot.send_message(
            chat,
            act.screen.text,
            parse_mode=HTML,
            link_preview_options=NO_PREVIEW,
            disable_notification=act.silent,
            reply_markup=prompt or _keys(act.screen.rows),
            reply_parameters=_reply(act.reply_to),
        )
        return sent.message_id

    async def _chat(self, chat: int, act: acts.Act) -> None:
        bot = self._bot
        match act:
            case acts.Pin(message):
                await bot.pin_chat_message(chat, message, disable_notification=True)
            case acts.Delete(message):
                await bot.delete_message(chat, message)
            case acts.Leave():
                await bot.leave_chat(chat)
            case acts.Approve(user):
                await bot.approve_chat_join_request(chat, user)
            case acts.Decline(user):
                await bot.decline_chat_join_request(chat, user)
            case acts.TakeOut(user):
                await self._take_out(chat, user)

    async def _take_out(self, chat: int, user: int) -> None:
        await self._bot.ban_chat_member(chat, user)
        try:
            await self._bot.unban_chat_member(chat, user, only_if_banned=True)
        except BadRequest as error:  # a basic group bans nobody for good: who was taken out may come back
            if "supergroup" not in error.message:
                raise

    async def _document(self, chat: int, act: acts.Document) -> int:
        """The first who asks waits for the making; the others for the file that Telegram then holds."""
        same = act.recipe.same
        async with self._alone(same):
            known = await self._known(same)
            if known is None:
                return await self._upload(chat, act)
        try:
            return (await self._send_file(chat, act, known.partition(":")[2], known.startswith("photo"))).message_id
        except BadRequest as error:
            if not any(words in error.message.lower() for words in UNKNOWN_FILE):
                raise
        await self._unlearn(same, known)
        return await self._document(chat, act)

    @asynccontextmanager
    async def _alone(self, same: str) -> AsyncIterator[None]:
        lock = self._making.setdefault(same, asyncio.Lock())
        async with lock:
            yield

    async def _known(self, same: str) -> str | None:
        async with self._database.reading() as work:
            return await work.facts.get(f"file:{same}")

    async def _unlearn(self, same: str, known: str) -> None:
        """Telegram does not hold this file any more, unless somebody uploaded it again meanwhile."""
        async with self._alone(same), self._database.work() as work:
            if await work.facts.get(f"file:{same}") == known:
                await work.facts.drop(f"file:{same}")

    async def _upload(self, chat: int, act: acts.Document) -> int:
        made = await self._render(act.recipe)
        sent = await self._send_file(chat, act, InputFile(made.content, made.name), made.photo)
        held = sent.photo[-1].file_id if sent.photo else sent.document and sent.document.file_id
        if held:
            await self._learn(act.recipe.same, f"{'photo' if made.photo else 'file'}:{held}")
        return sent.message_id

    async def _learn(self, same: str, known: str) -> None:
        try:
            async with self._database.work() as work:
                await work.facts.set(f"file:{same}", known)
        except SQLAlchemyError as fault:  # it has left all the same; the next who asks has it made again
            log.warning("a file that Telegram holds is not remembered", fault=type(fault).__name__)

    async def _send_file(self, chat: int, act: acts.Document, file: str | InputFile, photo: bool) -> Message:
        caption, markup = act.caption or None, _keys(act.rows)
        if photo:
            return await self._bot.send_photo(
                chat, file, caption, parse_mode=HTML, reply_markup=markup, read_timeout=UPLOAD_PATIENCE
            )
        return await self._bot.send_document(
            chat, file, caption, parse_mode=HTML, reply_markup=markup, read_timeout=UPLOAD_PATIENCE
        )

    async def _fetch(self, act: acts.Fetch) -> None:
        """A file too large, or that Telegram holds no more, comes as nothing: the import says it cannot be read."""
        try:
            file = await self._bot.get_file(act.file)
            small = (file.file_size or 0) <= LARGEST_DOWNLOAD
            content = bytes(await file.download_as_bytearray()) if small else b""
        except BadRequest:
            content = b""
        await self._fetched(act.person, act.what, act.name, content if len(content) <= LARGEST_DOWNLOAD else b"")


def _keys(rows: Rows) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(it.label, url=it.url or None, callback_data=it.data or None) for it in row]
            for row in rows
        ]
    )


def _reply(message: int | None) -> ReplyParameters | None:
    return ReplyParameters(message, allow_sending_without_reply=True) if message else None
