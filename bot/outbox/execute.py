"""Act -> call to Telegram, through PTB's typed methods."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from telegram import Bot, BotCommandScopeChat, ForceReply, ReplyParameters
from telegram.error import BadRequest

from bot.group.rules import Found
from bot.outbox import acts, execute_group
from bot.outbox.calls import EDIT, NO_PREVIEW, SEND, keyboard, message_of
from bot.outbox.documents import HTML, Papers, keys
from bot.outbox.execute_content import amend, deliver
from bot.outbox.looks import Looks
from bot.outbox.reactions import Reactions
from bot.outbox.render import Renderer
from storage.database import Database

LARGEST_DOWNLOAD = 5 * 1024 * 1024
Fetched = Callable[[acts.Fetch, bytes], Awaitable[None]]
Post = Callable[["acts.ByMail"], Awaitable[None]]
Carry = Callable[[acts.Act], Awaitable["int | Found | None"]]
WordedNow = Callable[[int, "acts.Announce | acts.Refresh", Carry], Awaitable["int | Found | None"]]
MenuWords = Callable[[acts.Menu], Sequence[tuple[str, str]]]


async def no_post(_: acts.ByMail) -> None:
    """Where there is no mail."""


async def nothing_now(chat: int, act: acts.Announce | acts.Refresh, carry: Carry) -> int | Found | None:
    """Where nothing is broadcast."""
    return None


class Executor:
    """`menu` words one; `fetched(act, content)` gets a file; `post` mails; `worded_now` words what leaves at last."""

    def __init__(
        self,
        bot: Bot,
        database: Database,
        renderer: Renderer,
        fetched: Fetched,
        menu: MenuWords,
        post: Post = no_post,
        worded_now: WordedNow = nothing_now,
    ) -> None:
        self._bot = bot
        self._database = database
        self._papers = Papers(bot, database, renderer)
        self._fetched = fetched
        self._menu = menu
        self._post = post
        self._worded_now = worded_now
        self._looks = Looks()
        self._reactions = Reactions()

    async def carry(self, chat: int, act: acts.Act) -> int | Found | None:
        """The id of the message it made, or what it was to find out. Raises TelegramError, or MailFailed."""
        if isinstance(act, acts.Announce | acts.Refresh):
            return await self._worded_now(chat, act, partial(self._fitting, chat))
        return await self._fitting(chat, act)

    async def _fitting(self, chat: int, act: acts.Act) -> int | Found | None:
        return await self._looks.carry(act, partial(self._carry, chat))

    async def _carry(self, chat: int, act: acts.Act) -> int | Found | None:
        match act:
            case acts.Deliver():
                return await deliver(self._bot, chat, act)
            case acts.Amend():
                await amend(self._bot, chat, act)
            case acts.Send() | acts.Edit() | acts.Venue() | acts.Copy():
                return await self._message(chat, act)
            case acts.Show():
                return await self._show(chat, act)
            case acts.WordFirst(screen):
                return await self._text(chat, acts.Send(screen))
            case acts.Document():
                return await self._papers.send(chat, act)
            case acts.Fetch():
                await self._fetch(act)
            case acts.Mail() | acts.Letter() | acts.HostLetter():
                await self._post(act)
            case acts.AnswerTap(tap, text, alert, url):
                await self._bot.answer_callback_query(tap, text or None, show_alert=alert, url=url or None)
            case acts.React():
                return await self._reactions.carry(self._bot, chat, act, partial(self._text, chat))
            case acts.Menu():
                scope = BotCommandScopeChat(chat)
                await self._bot.set_my_commands(list(self._menu(act)), scope=scope)
            case _ if isinstance(act, execute_group.GroupAct):
                return await execute_group.carry_out(self._bot, chat, act)
            case _:
                await self._chat(chat, act)
        return None

    async def _show(self, chat: int, act: acts.Show) -> int | None:
        async with self._database.reading() as work:
            shown = None if act.anew else await work.live.get(chat, act.what)
        if shown is not None and shown.message:
            return await self._message(chat, acts.Edit(shown.message, act.screen))
        return await self._text(chat, acts.Send(act.screen, silent=act.silent, topic=act.topic))

    async def _message(self, chat: int, act: acts.Send | acts.Edit | acts.Venue | acts.Copy) -> int | None:
        bot = self._bot
        match act:
            case acts.Send():
                return await self._text(chat, act)
            case acts.Edit(message, screen, _):
                words = {"text": screen.text, "parse_mode": HTML, "link_preview_options": NO_PREVIEW}
                place = {"chat_id": chat, "message_id": message}
                await message_of(bot, EDIT, **place, **words, reply_markup=keyboard(screen.rows))
                return message
            case acts.Venue():
                where = act.lat, act.lon, act.title, act.address
                sent = await bot.send_venue(chat, *where, message_thread_id=act.topic, reply_markup=keys(act.rows))
                return sent.message_id
            case acts.Copy():
                copy = await bot.copy_message(
                    chat,
                    act.source,
                    act.message,
                    reply_markup=keys(act.rows),
                    reply_parameters=_reply(act.reply_to),
                    message_thread_id=act.topic,
                )
                return copy.message_id

    async def _text(self, chat: int, act: acts.Send) -> int:
        prompt = ForceReply(input_field_placeholder=act.expect_reply[:64]) if act.expect_reply else None
        return await message_of(
            self._bot,
            SEND,
            chat_id=chat,
            text=act.screen.text,
            parse_mode=HTML,
            link_preview_options=NO_PREVIEW,
            disable_notification=act.silent,
            reply_markup=prompt or keyboard(act.screen.rows),
            reply_parameters=_reply(act.reply_to),
            message_thread_id=act.topic,
        )

    async def _chat(self, chat: int, act: acts.Act) -> None:
        bot = self._bot
        match act:
            case acts.Pin(message):
                await bot.pin_chat_message(chat, message, disable_notification=True)
            case acts.Unpin(message):
                await bot.unpin_chat_message(chat, message)
            case acts.Delete(message):
                await bot.delete_message(chat, message)
            case acts.ClearButtons(message):
                await bot.edit_message_reply_markup(chat, message)
            case acts.SetButtons(message, rows):
                await bot.edit_message_reply_markup(chat, message, reply_markup=keys(rows))
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
