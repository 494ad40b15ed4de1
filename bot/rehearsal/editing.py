"""Methods that change what was sent, and answers to pressed buttons."""

from __future__ import annotations

from telegram.constants import ReactionEmoji

from bot.rehearsal import limits
from bot.rehearsal.answers import Json, Params, bad
from bot.rehearsal.chats import Chat
from bot.rehearsal.sending import caption_of, text_of, without_reply
from bot.rehearsal.state import QUERY_LIVES, Popup, State

DELETABLE = 48 * 3600
SIGNS = frozenset(it.value for it in ReactionEmoji)
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
UNKNOWN_QUERY = "query is too old and response timeout expired or query ID is invalid"


def edit_message_text(state: State, params: Params) -> Json:
    chat, message = _editable(state, params)
    content = text_of(params)
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    return _edited(state, chat, message, params, ("text", "entities"), content)


def edit_message_caption(state: State, params: Params) -> Json:
    chat, message = _editable(state, params)
    if not {"photo", "document", "voice"} & set(message):
        raise bad("there is no caption in the message to edit")
    return _edited(state, chat, message, params, ("caption", "caption_entities"), caption_of(params))


def edit_message_reply_markup(state: State, params: Params) -> Json:
    chat, message = _editable(state, params)
    return _edited(state, chat, message, params, (), {})


def _edited(state: State, chat: Chat, message: Json, params: Params, gone: tuple[str, ...], content: Json) -> Json:
    keyboard = limits.reply_markup(params.tree("reply_markup"))
    drop = {*gone, "reply_markup", "edit_date"}
    edited = {**{name: value for name, value in message.items() if name not in drop}, **content}
    if keyboard:
        edited["reply_markup"] = keyboard
    if edited == {name: value for name, value in message.items() if name != "edit_date"}:
        raise bad(SAME)
    state.spend(chat)
    return state.replace(chat, {**edited, "edit_date": int(state.now())})


def _editable(state: State, params: Params) -> tuple[Chat, Json]:
    chat = state.writable(params.integer("chat_id"))
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad("message to edit not found")
    if message["from"]["id"] != state.bot_id or "forward_origin" in message:
        raise bad("message can't be edited")
    return chat, message


def delete_message(state: State, params: Params) -> bool:
    chat = state.chat(params.integer("chat_id"))
    number = params.integer("message_id")
    message = chat.messages.get(number)
    if message is None:
        raise bad("message to delete not found")
    if not _deletable(state, chat, message):
        raise bad("message can't be deleted for everyone")
    del chat.messages[number]
    chat.pinned = [it for it in chat.pinned if it != number]
    state.changed(chat.id, "deleted", number)
    return True


def _deletable(state: State, chat: Chat, message: Json) -> bool:
    """Forty-eight hours, own messages; an administrator with the right may delete any message of a group."""
    if not chat.private and state.has_right(chat, "can_delete_messages"):
        return True
    own = chat.private or message["from"]["id"] == state.bot_id
    return bool(own and state.now() - message["date"] <= DELETABLE)


def pin_chat_message(state: State, params: Params) -> bool:
    chat = _pinnable(state, params)
    number = params.integer("message_id")
    if number not in chat.messages:
        raise bad("message to pin not found")
    if chat.pinned and chat.pinned[-1] == number:
        raise bad("CHAT_NOT_MODIFIED")
    chat.pinned = [*(it for it in chat.pinned if it != number), number]
    pinned = {"pinned_message": without_reply(chat.messages[number])}
    notice = state.keep(chat, state.bot_user, pinned)
    state.push("message", notice, f"chat {chat.id}")
    return True


def unpin_chat_message(state: State, params: Params) -> bool:
    chat = _pinnable(state, params)
    number = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(number)
    state.changed(chat.id, "chat")
    return True


def _pinnable(state: State, params: Params) -> Chat:
    chat = state.writable(params.integer("chat_id"))
    if not chat.private and not state.has_right(chat, "can_pin_messages"):
        raise bad("not enough rights to manage pinned messages in the chat")
    return chat


def set_message_reaction(state: State, params: Params) -> bool:
    """A bot has one on a message, of those that everybody has."""
    chat = state.writable(params.integer("chat_id"))
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad("message to react not found")
    signs = [str(it.get("emoji", "")) for it in params.tree("reaction") or ()]
    if len(signs) > 1 or not set(signs) <= SIGNS:
        raise bad("REACTION_INVALID")
    state.replace(chat, {**message, "reaction": "".join(signs)})
    return True


def answer_callback_query(state: State, params: Params) -> bool:
    query = state.queries.get(params.text("callback_query_id"))
    text = limits.popup(params.text("text"))
    if query is None or query.popup is not None or state.now() - query.asked_at > QUERY_LIVES:
        raise bad(UNKNOWN_QUERY)
    query.popup = Popup(text, params.flag("show_alert"), params.text("url"))
    state.changed(query.person, "answer")
    return True
