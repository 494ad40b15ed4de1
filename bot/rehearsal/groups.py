"""Methods about chats and those who are in them."""

from __future__ import annotations

from telegram.constants import ChatInviteLinkLimit

from bot.rehearsal.answers import Json, Params, Refused, bad
from bot.rehearsal.chats import MEMBERS, Chat, member
from bot.rehearsal.sending import without_reply
from bot.rehearsal.state import State

GIFTS = (
    "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels",
)  # fmt: skip
ALLOWED = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_react_to_messages", "can_edit_tag", "can_change_info", "can_invite_users",
    "can_pin_messages",
)  # fmt: skip


def get_chat(state: State, params: Params) -> Json:
    chat = state.chat(params.integer("chat_id"))
    seen = {**chat.shown, "accent_color_id": 0, "max_reaction_count": 11}
    seen["accepted_gift_types"] = dict.fromkeys(GIFTS, False)
    if chat.pinned and chat.pinned[-1] in chat.messages:
        seen["pinned_message"] = without_reply(chat.messages[chat.pinned[-1]])
    if not chat.private:
        seen["permissions"] = dict.fromkeys(ALLOWED, True)
    return seen


def get_chat_member(state: State, params: Params) -> Json:
    chat = state.chat(params.integer("chat_id"))
    return _member(state, chat, _user(state, params))


def _user(state: State, params: Params) -> int:
    user = params.integer("user_id")
    if user != state.bot_id and user not in state.people:
        raise bad("user not found")
    return user


def _member(state: State, chat: Chat, user: int) -> Json:
    if user == state.bot_id:
        return state.bot_member(chat)
    return member(state.user(user), "member" if chat.private else chat.members.get(user, "left"))


def get_chat_administrators(state: State, params: Params) -> list[Json]:
    chat = _group(state, params)
    return [_member(state, chat, user) for user, status in chat.members.items() if status in MEMBERS[:2]]


def get_chat_member_count(state: State, params: Params) -> int:
    chat = state.chat(params.integer("chat_id"))
    return 2 if chat.private else sum(status in MEMBERS for status in chat.members.values())


def _group(state: State, params: Params) -> Chat:
    chat = state.chat(params.integer("chat_id"))
    if chat.private:
        raise bad("there are no administrators in the private chat")
    return chat


def leave_chat(state: State, params: Params) -> bool:
    chat = state.chat(params.integer("chat_id"))
    if chat.private:
        raise bad("chat member status can't be changed in private chats")
    state.keep(chat, state.bot_user, {"left_chat_member": state.bot_user})
    membership(state, chat, state.bot_id, "left", by=state.bot_user)
    return True


def membership(state: State, chat: Chat, user: int, status: str, by: Json, **more: object) -> None:
    """Changes a status and tells the bot: of itself always, of others where it is an administrator and asked."""
    own = user == state.bot_id
    before, administrator = _member(state, chat, user), chat.members.get(state.bot_id) == "administrator"
    chat.members[user] = status
    payload: Json = {"chat": chat.shown, "from": by, "date": int(state.now()), "old_chat_member": before}
    payload |= {"new_chat_member": _member(state, chat, user), **more}
    if own or administrator:
        state.push("my_chat_member" if own else "chat_member", payload, f"chat {chat.id}")
    state.changed(chat.id, "chat")


def ban_chat_member(state: State, params: Params) -> bool:
    chat, user = _managed(state, params)
    if chat.members.get(user) in MEMBERS[:2]:
        raise bad(
            "can't remove chat owner" if chat.members[user] == "creator" else "user is an administrator of the chat"
        )
    membership(state, chat, user, "kicked", by=state.bot_user)
    return True


def unban_chat_member(state: State, params: Params) -> bool:
    """Without `only_if_banned`, somebody who is present is taken out."""
    chat, user = _managed(state, params)
    if chat.kind != "supergroup":
        raise bad("method is available for supergroup and channel chats only")
    status = chat.members.get(user, "left")
    if status == "kicked" or (status == "member" and not params.flag("only_if_banned")):
        membership(state, chat, user, "left", by=state.bot_user)
    return True


def _managed(state: State, params: Params) -> tuple[Chat, int]:
    chat = _group(state, params)
    if not state.has_right(chat, "can_restrict_members"):
        raise bad("not enough rights to restrict/unrestrict chat member")
    return chat, _user(state, params)


def create_chat_invite_link(state: State, params: Params) -> Json:
    chat = _inviting(state, params)
    if len(params.text("name")) > ChatInviteLinkLimit.NAME_LENGTH:
        raise bad("invite link name is too long")
    asks, seats = params.flag("creates_join_request"), params.integer("member_limit")
    if asks and seats:
        raise bad("member limit can't be specified for links requiring administrator approval")
    if seats > ChatInviteLinkLimit.MAX_MEMBER_LIMIT or seats < 0:
        raise bad("invalid member limit specified")
    more: dict[str, str | int | bool] = {name: params.text(name) for name in ("name",) if params.has(name)}
    more |= {name: params.integer(name) for name in ("expire_date", "member_limit") if params.has(name)}
    return new_link(state, chat, creates_join_request=asks, **more)


def new_link(state: State, chat: Chat, **more: str | int | bool) -> Json:
    """Made by the bot."""
    url = f"https://t.me/+rehearsal{abs(chat.id)}n{len(chat.links) + 1}"
    link: Json = {"invite_link": url, "creator": state.bot_user, "is_primary": False, "is_revoked": False, **more}
    chat.links[url] = link
    return link


def _inviting(state: State, params: Params) -> Chat:
    chat = _group(state, params)
    if not state.has_right(chat, "can_invite_users"):
        raise bad("not enough rights to manage chat invite link")
    return chat


def revoke_chat_invite_link(state: State, params: Params) -> Json:
    chat, url = _inviting(state, params), params.text("invite_link")
    if url not in chat.links or chat.links[url]["is_revoked"]:
        raise Refused("Bad Request: INVITE_HASH_EXPIRED")
    chat.links[url] = {**chat.links[url], "is_revoked": True}
    return chat.links[url]


def approve_chat_join_request(state: State, params: Params) -> bool:
    """After either answer the bot may no longer write to that person, unless they pressed Start."""
    chat, user = _join_request(state, params)
    state.people[user].may_write_until = 0.0
    state.keep(chat, state.user(user), {"new_chat_members": [state.user(user)]})
    membership(state, chat, user, "member", by=state.bot_user, via_join_request=True)
    return True


def decline_chat_join_request(state: State, params: Params) -> bool:
    _, user = _join_request(state, params)
    state.people[user].may_write_until = 0.0
    return True


def _join_request(state: State, params: Params) -> tuple[Chat, int]:
    chat, user = _inviting(state, params), _user(state, params)
    if chat.members.get(user) in MEMBERS:
        raise Refused("Bad Request: USER_ALREADY_PARTICIPANT")
    if user not in chat.requests:
        raise Refused("Bad Request: HIDE_REQUESTER_MISSING")
    chat.requests.remove(user)
    return chat, user
