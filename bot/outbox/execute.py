"""Act -> call to Telegram, through PTB's typed methods."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from telegram import Bot, BotCommandScopeChat, ForceReply, LinkPreviewOptions, ReplyParameters
from telegram.error import BadRequest

from bot.group.rules import Found
from bot.outbox import acts
from bot.outbox.calls import EDIT, SEND, message_of
from bot.outbox.documents import HTML, Papers, keys
from bot.outbox.execute_group import DoorAct, at_the_door
from bot.outbox.render import Renderer
from storage.database import Database

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
LARGEST_DOWNLOAD = 5 * 1024 * 1024
Fetched = Callable[[acts.Fetch, bytes], Awaitable[None]]
Post = Callable[[acts.Mail], Awaitable[None]]
Message = acts.Send | acts.Edit | acts.Venue | acts.Copy
MenuWords = Callable[[acts.Menu], Sequence[tuple[str, str]]]


async def no_post(_: acts.Mail) -> None:
    """Where there is no mail."""


class Executor:
    """`menu` words one; `fetched(act, content)` gets a file; `post` mails."""

    def __init__(
        self, bot: Bot, database: Database, renderer: Renderer, fetched: Fetched, menu: MenuWords, post: Post = no_post
    ) -> None:
        self._bot = bot
        self._papers = Papers(bot, database, renderer)
        self._fetched = fetched
        self._menu = menu
        self._post = post

    async def carry(self, chat: int, act: acts.Act, paid: bool = False) -> int | Found | None:
        """The id of the message it made, or what it was to find out. Raises TelegramError, or MailFailed.

        `paid`: Telegram may take Stars for it, and does not bind it by its limit for all.
        """
        match act:
            case acts.Send() | acts.Edit() | acts.Venue() | acts.Copy():
                return await self._message(chat, act, paid or None)
            case acts.WordFirst(screen):
                return await self._text(chat, acts.Send(screen), None)
            case acts.Document():
                return await self._papers.send(chat, act)
            case acts.Fetch():
                await self._fetch(act)
            case acts.Mail():
                await self._post(act)
            case acts.AnswerTap(tap, text, alert, url):
                await self._bot.answer_callback_query(tap, text or None, show_alert=alert, url=url or None)
            case acts.Menu():
                scope = BotCommandScopeChat(chat)
                await self._bot.set_my_commands(list(self._menu(act)), scope=scope)
            case _ if isinstance(act, DoorAct):
                return await at_the_door(self._bot, chat, act)
            case _:
                await self._chat(chat, act)
        return None

    async def _message(self, chat: int, act: Message, paid: bool | None) -> int | None:
        bot = self._bot
        match act:
            case acts.Send():
                return await self._text(chat, act, paid)
            case acts.Edit(message, screen):
                words = {"text": screen.text, "parse_mode": HTML, "link_preview_options": NO_PREVIEW}
                place = {"chat_id": chat, "message_id": message}
                await message_of(bot, EDIT, **place, **words, reply_markup=keys(screen.rows))
                return message
            case acts.Venue():
                sent = await bot.send_venue(
                    chat,
                    act.lat,
                    act.lon,
                    act.title,
                    act.address,
                    message_thread_id=act.topic,
                    allow_paid_broadcast=paid,
                )
                return sent.message_id
            case acts.Copy():
                copy = await bot.copy_message(
                    chat,
                    act.source,
                    act.message,
                    reply_markup=keys(act.rows),
                    reply_parameters=_reply(act.reply_to),
                    allow_paid_broadcast=paid,
                    message_thread_id=act.topic,
                )
                return copy.message_id

    async def _text(self, chat: int, act: acts.Send, paid: bool | None) -> int:
        prompt = ForceReply(input_field_placeholder=act.expect_reply[:64]) if act.expect_reply else None
        return await message_of(
            self._bot,
            SEND,
            chat_id=chat,
            text=act.screen.text,
            parse_mode=HTML,
            link_preview_options=NO_PREVIEW,
            disable_notification=act.silent,
            reply_markup=prompt or keys(act.screen.rows),
            reply_parameters=_reply(act.reply_to),
            allow_paid_broadcast=paid,
            message_thread_id=act.topic,
        )

    async def _chat(self, chat: int, act: acts.Act) -> None:
        bot = self._bot
        match act:
            case acts.Pin(message):
                await bot.pin_chat_message(chat, message, disable_notification=True)
            case acts.Delete(message):
                await bot.delete_message(chat, message)
            case acts.ClearButtons(message):
                await bot.edit_message_reply_markup(chat, message)
            case acts.Leave():
                await bot.leave_chat(chat)

    async def _fetch(self, act: acts.Fetch) -> None:
        """A file too large, or that Telegram holds no more, comes as nothing: the import says it cannot be read."""
        try:
            file = await self._bot.get_file(act.file)
            small = (file.file_size or 0) <= LARGEST_DOWNLOAD
            content = bytes(await file.download_as_bytearray()) if small else b""
        except BadRequest:
            content = b""
        await self._fetched(act, content if len(content) <= LARGEST_DOWNLOAD else b"")


def _reply(message: int | None) -> ReplyParameters | None:
    return ReplyParameters(message, allow_sending_without_reply=True) if message else None
