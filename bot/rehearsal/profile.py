"""Methods about the bot itself: its name, its menu of commands, its files."""

from __future__ import annotations

from bot.rehearsal import limits
from bot.rehearsal.answers import Json, Params, bad
from bot.rehearsal.chats import MEMBERS
from bot.rehearsal.state import State

SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}


def get_me(state: State, params: Params) -> Json:
    return state.me


def _scope(state: State, params: Params) -> tuple[str, str]:
    scope = params.tree("scope") or {"type": "default"}
    kind = str(scope.get("type"))
    if kind in SCOPES:
        return kind, _language(params)
    if kind not in ("chat", "chat_administrators", "chat_member"):
        raise bad("can't parse BotCommandScope: invalid type specified")
    chat = state.chat(int(scope.get("chat_id", 0)))
    if chat.private and kind != "chat":
        raise bad("can't use the scope in private chats")
    who = f" {int(scope.get('user_id', 0))}" if kind == "chat_member" else ""
    return f"{kind} {chat.id}{who}", _language(params)


def _language(params: Params) -> str:
    code = params.text("language_code")
    if code and not (len(code) == 2 and code.isalpha() and code.islower()):
        raise bad("invalid language code specified")
    return code


def set_my_commands(state: State, params: Params) -> bool:
    commands = limits.commands(params.tree("commands") or [])
    state.menus[_scope(state, params)] = commands
    state.changed(0, "menu")
    return True


def get_my_commands(state: State, params: Params) -> list[Json]:
    return state.menus.get(_scope(state, params), [])


def delete_my_commands(state: State, params: Params) -> bool:
    state.menus.pop(_scope(state, params), None)
    state.changed(0, "menu")
    return True


def menu(state: State, chat_id: int, viewer: int) -> list[Json]:
    """The commands that Telegram shows a person in a chat: the narrowest scope, their language first."""
    chat = state.chats[chat_id]
    language = str(state.people[viewer].user.get("language_code", ""))[:2]
    scopes = [f"chat {chat_id}", "all_private_chats"]
    if not chat.private:
        scopes = [f"chat {chat_id}", "all_group_chats"]
        if chat.members.get(viewer) in MEMBERS[:2]:
            scopes = [f"chat_administrators {chat_id}", f"chat {chat_id}", "all_chat_administrators", "all_group_chats"]
        scopes.insert(0, f"chat_member {chat_id} {viewer}")
    for scope in (*scopes, "default"):
        for code in (language, ""):
            if state.menus.get((scope, code)):
                return state.menus[scope, code]
    return []


def set_my_description(state: State, params: Params) -> bool:
    state.about[f"description {_language(params)}"] = limits.description(params.text("description"))
    return True


def set_my_short_description(state: State, params: Params) -> bool:
    text = limits.short_description(params.text("short_description"))
    state.about[f"short_description {_language(params)}"] = text
    return True


def get_file(state: State, params: Params) -> Json:
    file = state.files.get(params.text("file_id"))
    limits.download(file.content)
    return {**file.base(), "file_path": file.path}
