"""Message -> its content, with the formatting, for what can be sent again to others."""

from __future__ import annotations

from telegram import Message

from bot.chat.content import Content, Kind

FILES = (Kind.VIDEO, Kind.AUDIO, Kind.DOCUMENT, Kind.VOICE)  # an animation is a document too


def content_of(message: Message) -> Content | None:
    """None for what is not sent again: a sticker, a contact, a round video."""
    if message.text is not None:
        options = message.link_preview_options
        return Content(Kind.TEXT, message.text_html, preview=not (options and options.is_disabled))
    return _place(message) or _file(message)


def _place(message: Message) -> Content | None:
    if message.venue:
        where, it = message.venue.location, message.venue
        return Content(Kind.VENUE, lat=where.latitude, lon=where.longitude, title=it.title, address=it.address)
    where_alone = message.location
    return Content(Kind.LOCATION, lat=where_alone.latitude, lon=where_alone.longitude) if where_alone else None


def _file(message: Message) -> Content | None:
    caption, album = (message.caption_html if message.caption else ""), message.media_group_id or ""
    if message.photo:
        return Content(Kind.PHOTO, caption, message.photo[-1].file_id, album=album)
    for kind in FILES:
        if held := getattr(message, kind.value):
            return Content(kind, caption, held.file_id, album=album)
    return None
