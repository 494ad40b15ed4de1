"""Methods that make new messages."""

from __future__ import annotations

from bot.rehearsal import limits, markup
from bot.rehearsal.answers import Json, Params, bad
from bot.rehearsal.chats import Chat
from bot.rehearsal.state import State

SERVICE = {
    "new_chat_members", "left_chat_member", "pinned_message", "migrate_to_chat_id", "migrate_from_chat_id",
    "group_chat_created",
}  # fmt: skip
KINDS = ("text", "photo", "document", "voice", "venue", "location", "contact")
ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip


def send_message(state: State, params: Params) -> Json:
    chat = state.writable(params.integer("chat_id"))
    return _sent(state, chat, params, text_of(params))


def text_of(params: Params) -> Json:
    """`text` and `entities` as kept."""
    text, entities = markup.parsed(params.text("text"), params.text("parse_mode"), params.tree("entities"))
    return _worded("text", "entities", limits.text(text), entities)


def caption_of(params: Params) -> Json:
    given = params.tree("caption_entities")
    text, entities = markup.parsed(params.text("caption"), params.text("parse_mode"), given)
    return _worded("caption", "caption_entities", limits.caption(text), entities) if text else {}


def _worded(name: str, beside: str, text: str, entities: list[Json]) -> Json:
    entities = limits.entities(markup.noticed(text, entities))
    return {name: text, beside: entities} if entities else {name: text}


def send_photo(state: State, params: Params) -> Json:
    chat = state.writable(params.integer("chat_id"))
    return _sent(state, chat, params, {"photo": state.files.find("photo", params).photo(), **caption_of(params)})


def send_document(state: State, params: Params) -> Json:
    chat = state.writable(params.integer("chat_id"))
    document = state.files.find("document", params).document()
    return _sent(state, chat, params, {"document": document, **caption_of(params)})


def send_voice(state: State, params: Params) -> Json:
    chat = state.writable(params.integer("chat_id"))
    voice = state.files.find("voice", params).voice(params.integer("duration", 3))
    return _sent(state, chat, params, {"voice": voice, **caption_of(params)})


def send_media_group(state: State, params: Params) -> list[Json]:
    """Several messages under one id; their captions come with each part."""
    chat, parts = state.writable(params.integer("chat_id")), params.tree("media") or []
    if not 2 <= len(parts) <= 10:
        raise bad("there must be from 2 to 10 media in the album")
    album = {"media_group_id": str(9_000_000_000_000 + state.next_number())}
    return [_sent(state, chat, params, album | _part(state, Params(it, params.files))) for it in parts]


def _part(state: State, part: Params) -> Json:
    kind = part.text("type")
    if kind not in ("photo", "document"):
        raise bad("wrong type of the media in the album")
    file = state.files.find(kind, Params({**part.given, kind: part.given.get("media")}, part.files))
    return {kind: file.photo() if kind == "photo" else file.document(), **caption_of(part)}


def send_location(state: State, params: Params) -> Json:
    chat = state.writable(params.integer("chat_id"))
    return _sent(state, chat, params, {"location": _where(params)})


def _where(params: Params) -> Json:
    where = {"latitude": params.number("latitude"), "longitude": params.number("longitude")}
    if abs(where["latitude"]) > 90 or abs(where["longitude"]) > 180:
        raise bad("invalid coordinates specified")
    return where


def send_venue(state: State, params: Params) -> Json:
    chat, where = state.writable(params.integer("chat_id")), _where(params)
    venue: Json = {"location": where, "title": params.text("title"), "address": params.text("address")}
    if not venue["title"] or not venue["address"]:
        raise bad(f"venue {'address' if venue['title'] else 'title'} must be non-empty")
    return _sent(state, chat, params, {"venue": venue, "location": where})


def copy_message(state: State, params: Params) -> Json:
    chat = state.writable(params.integer("chat_id"))
    source = _source(state, params, "copy")
    if SERVICE & set(source):
        raise bad("message can't be copied")
    names = (*KINDS, "caption", "caption_entities", "entities")
    content = {name: source[name] for name in names if name in source}
    if "caption" in params.given and "text" not in content:
        content.pop("caption_entities", None)
        content = {**content, "caption": "", **caption_of(params)}
        content = {name: value for name, value in content.items() if value != ""}
    return {"message_id": _sent(state, chat, params, content)["message_id"]}


def forward_message(state: State, params: Params) -> Json:
    chat = state.writable(params.integer("chat_id"))
    return _sent(state, chat, params, forwarded(_source(state, params, "forward")))


def forwarded(source: Json) -> Json:
    """Content of a forwarded message."""
    if SERVICE & set(source):
        raise bad("message can't be forwarded")
    names = (*KINDS, "caption", "caption_entities", "entities", "forward_origin")
    content = {name: source[name] for name in names if name in source}
    origin = {"type": "user", "date": source["date"], "sender_user": source["from"]}
    return {"forward_origin": origin, **content}


def _source(state: State, params: Params, verb: str) -> Json:
    chat = state.chat(params.integer("from_chat_id"))
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad(f"message to {verb} not found")
    return message


def _sent(state: State, chat: Chat, params: Params, content: Json) -> Json:
    content = {**content, **_reply(chat, params), **in_topic(_topic(chat, params))}
    keyboard = limits.reply_markup(params.tree("reply_markup"))
    if keyboard and "inline_keyboard" in keyboard:
        content["reply_markup"] = keyboard
    if params.flag("protect_content"):
        content["has_protected_content"] = True
    state.spend(chat)
    message = state.keep(chat, state.bot_user, content)
    if keyboard and "inline_keyboard" not in keyboard:
        asks = {"reply_markup": keyboard}  # people see it; the answer to the bot does not carry it
        chat.messages[message["message_id"]] = {**message, **asks}
    return message


def _reply(chat: Chat, params: Params) -> Json:
    wanted = params.tree("reply_parameters") or {}
    number = wanted.get("message_id") or params.integer("reply_to_message_id")
    if not number:
        return {}
    found = chat.messages.get(int(number))
    if found is not None:
        return {"reply_to_message": without_reply(found)}
    if wanted.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
        return {}
    raise bad("message to be replied not found")


def _topic(chat: Chat, params: Params) -> int | None:
    thread = params.integer("message_thread_id")
    if thread and thread not in chat.topics:
        raise bad("message thread not found")
    return thread or None


def in_topic(topic: int | None) -> Json:
    return {"message_thread_id": topic, "is_topic_message": True} if topic else {}


def without_reply(message: Json) -> Json:
    """A message inside another: its own reply is not repeated, and only buttons are carried, no other markup."""
    drop = {"reply_to_message", "pinned_message"}
    if "inline_keyboard" not in message.get("reply_markup", {}):
        drop.add("reply_markup")
    return {name: value for name, value in message.items() if name not in drop}


def send_chat_action(state: State, params: Params) -> bool:
    state.writable(params.integer("chat_id"))
    if params.text("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    return True
