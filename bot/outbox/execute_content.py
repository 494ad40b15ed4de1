"""Contents -> calls to Telegram: what somebody composed is sent as they wrote it, and corrected in place."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from telegram import (
    Bot,
    InputMediaAudio,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)

from bot.chat.content import Content, Kind, Posted
from bot.outbox import acts
from bot.outbox.documents import HTML, keys

InAlbum = InputMediaPhoto | InputMediaVideo | InputMediaDocument | InputMediaAudio
ALBUM: Mapping[Kind, type[InAlbum]] = {
    Kind.PHOTO: InputMediaPhoto,
    Kind.VIDEO: InputMediaVideo,
    Kind.DOCUMENT: InputMediaDocument,
    Kind.AUDIO: InputMediaAudio,
}


async def deliver(bot: Bot, chat: int, act: acts.Deliver) -> Posted:
    reply = ReplyParameters(act.reply_to, allow_sending_without_reply=True) if act.reply_to else None
    if len(act.parts) > 1:
        sent = await bot.send_media_group(chat, _album(act.parts), reply_parameters=reply)
        return Posted(tuple(it.message_id for it in sent))
    return Posted(((await _one(bot, chat, act, reply)).message_id,))


def _album(parts: Sequence[Content]) -> list[InAlbum]:
    return [ALBUM[it.kind](it.file, caption=it.html or None, parse_mode=HTML) for it in parts]


async def _one(bot: Bot, chat: int, act: acts.Deliver, reply: ReplyParameters | None) -> Message:
    [it], markup = act.parts, keys(act.rows)
    match it.kind:
        case Kind.TEXT:
            look = None if it.preview else LinkPreviewOptions(is_disabled=True)
            return await bot.send_message(
                chat, it.html, parse_mode=HTML, link_preview_options=look, reply_markup=markup, reply_parameters=reply
            )
        case Kind.LOCATION:
            return await bot.send_location(chat, it.lat, it.lon, reply_markup=markup, reply_parameters=reply)
        case Kind.VENUE:
            return await bot.send_venue(
                chat, it.lat, it.lon, it.title, it.address, reply_markup=markup, reply_parameters=reply
            )
    send: Mapping[Kind, Callable[..., Awaitable[Message]]] = {
        Kind.PHOTO: bot.send_photo,
        Kind.VIDEO: bot.send_video,
        Kind.DOCUMENT: bot.send_document,
        Kind.AUDIO: bot.send_audio,
        Kind.VOICE: bot.send_voice,
    }
    caption = it.html or None
    return await send[it.kind](
        chat, it.file, caption=caption, parse_mode=HTML, reply_markup=markup, reply_parameters=reply
    )


async def amend(bot: Bot, chat: int, act: acts.Amend) -> None:
    markup, it = keys(act.rows), act.content
    if it.kind is Kind.TEXT:
        look = None if it.preview else LinkPreviewOptions(is_disabled=True)
        await bot.edit_message_text(
            it.html, chat, act.message, parse_mode=HTML, link_preview_options=look, reply_markup=markup
        )
    else:
        await bot.edit_message_caption(chat, act.message, caption=it.html, parse_mode=HTML, reply_markup=markup)
