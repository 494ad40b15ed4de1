"""Update -> what somebody did. Nothing past this module reads Telegram's types."""

from __future__ import annotations

from dataclasses import replace

from telegram import CallbackQuery, ChatMemberUpdated, Contact, Message, MessageOriginUser, Update, User
from telegram.constants import ChatType

from bot.changes.rules.edits import Point
from bot.chat.callback_data import read_tap
from bot.outbox.chat_members import held, seen
from handlers.contents import content_of
from handlers.incoming import (
    BotMoved,
    CameOrLeft,
    Chat,
    CommandSent,
    Edited,
    FileSent,
    GroupMoved,
    Incoming,
    JoinRequested,
    MessageSent,
    Pressed,
    What,
)

LONGEST_WORDS = 4096
LONGEST_PLACE = 200
KINDS = (
    "text", "photo", "voice", "location", "venue", "video", "video_note", "audio", "sticker", "contact", "dice", "game",
    "story", "poll", "invoice", "paid_media", "checklist",
    "giveaway", "giveaway_winners", "rich_message",
)  # fmt: skip


def read(update: Update) -> Incoming | None:
    """None for what Escale does not listen to; an edited message is not said again, it corrects what it answered."""
    if update.message:
        return _incoming(update, _message(update.message), _author(update.message))
    if update.edited_message and update.edited_message.chat.type == ChatType.PRIVATE:
        return _incoming(update, _edited(update.edited_message), _author(update.edited_message))
    if update.callback_query:
        return _incoming(update, _pressed(update.callback_query), update.callback_query.from_user)
    if update.my_chat_member:
        return _incoming(update, _moved(update.my_chat_member), update.my_chat_member.from_user)
    return _membership(update)


def _membership(update: Update) -> Incoming | None:
    if request := update.chat_join_request:
        return _incoming(update, JoinRequested(request.user_chat_id, request.date), request.from_user)
    if change := update.chat_member:
        member = change.new_chat_member
        user = member.user
        what = None if user.is_bot else CameOrLeft(user.id, seen(member).present, user.full_name[:200])
        return _incoming(update, what, change.from_user)
    return None


def _incoming(update: Update, what: What | None, user: User | None) -> Incoming | None:
    chat = update.effective_chat
    if what is None or chat is None or chat.type == ChatType.CHANNEL:
        return None
    where = Chat(chat.id, chat.type == ChatType.PRIVATE, chat.title or "", _topic(update))
    if user is None:
        return Incoming(what, where, None)
    return Incoming(what, where, user.id, user.full_name[:200], user.language_code or "")


def _topic(update: Update) -> int | None:
    """A thread of answers has a number too, and is no topic."""
    message = update.effective_message
    return message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None


def _author(message: Message) -> User | None:
    return None if message.sender_chat else message.from_user


def _message(message: Message) -> What | None:
    if message.migrate_to_chat_id:
        return GroupMoved(message.migrate_to_chat_id)
    if message.text and message.text.startswith("/") and not message.forward_origin:
        return _command(message.text, message.message_id)
    if message.document:
        document = message.document
        name, size = (document.file_name or "")[:200], document.file_size or 0
        return FileSent(message.message_id, document.file_id, name, size, _replied(message), content_of(message))
    kind = _kind(message)
    if not kind:
        return None
    words = (message.text or "")[:LONGEST_WORDS]
    forwarded, content = message.forward_origin is not None, content_of(message)
    sent = MessageSent(
        message.message_id, kind, words, _replied(message), _points_at(message), forwarded, content=content
    )
    sent = replace(sent, point=_point(message))
    return _with_card(sent, message.contact) if message.contact else sent


def _with_card(message: MessageSent, contact: Contact) -> MessageSent:
    name = " ".join(it for it in (contact.first_name, contact.last_name) if it)
    return replace(message, phone=contact.phone_number[:40], card_name=name[:120])


def _point(message: Message) -> Point | None:
    """A venue is a location too, with its name and address."""
    if venue := message.venue:
        at = venue.location
        return Point(at.latitude, at.longitude, venue.title[:LONGEST_PLACE], venue.address[:LONGEST_PLACE])
    return Point(message.location.latitude, message.location.longitude) if message.location else None


def _edited(message: Message) -> Edited | None:
    words = message.text or ""
    return None if not words or words.startswith("/") else Edited(message.message_id, words[:LONGEST_WORDS])


def _points_at(message: Message) -> int | None:
    if message.contact:
        return message.contact.user_id
    origin = message.forward_origin
    return origin.sender_user.id if isinstance(origin, MessageOriginUser) else None


def _command(text: str, message: int) -> CommandSent:
    first, _, rest = text.partition(" ")
    word, _, to = first.removeprefix("/").partition("@")
    return CommandSent(word[:64], rest.strip()[:LONGEST_WORDS], message, to)


def _kind(message: Message) -> str:
    """What the message carries, or nothing for Telegram's own notices (someone joined, a title changed…)."""
    carried = {name for name in KINDS if getattr(message, name, None) or message.api_kwargs.get(name)}
    return next((name for name in KINDS if name in carried), "")


def _replied(message: Message) -> int | None:
    """The message of the bot's that it answers; what was written in another chat comes as something else."""
    first = message.reply_to_message
    return first.message_id if first and first.from_user and first.from_user.is_bot else None


def _pressed(query: CallbackQuery) -> Pressed:
    message = query.message.message_id if query.message else 0
    return Pressed(query.id, message, read_tap(query.data or ""))


def _moved(change: ChatMemberUpdated) -> BotMoved:
    new = change.new_chat_member
    return BotMoved(seen(new).present, held(new))
