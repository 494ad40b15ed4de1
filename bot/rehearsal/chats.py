"""People and chats as the stand-in keeps them, and as Telegram shows them."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.rehearsal.answers import Json

MEMBERS = ("creator", "administrator", "member")
RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
    "can_delete_stories", "can_send_welcome_messages", "can_pin_messages",
)  # fmt: skip
USUAL = frozenset({"can_manage_chat", "can_delete_messages", "can_restrict_members", "can_invite_users",
                   "can_pin_messages"})  # fmt: skip


@dataclass
class Human:
    """`started`: pressed Start once; `may_write_until`: after a join request, for five minutes."""

    user: Json
    started: bool = False
    blocked: bool = False
    may_write_until: float = 0.0

    @property
    def id(self) -> int:
        return int(self.user["id"])


@dataclass
class Chat:
    """`members`: user id to status (the bot among them); `rights`: the bot's own, when it is an administrator."""

    id: int
    kind: str  # private, group, supergroup
    shown: Json
    members: dict[int, str] = field(default_factory=dict)
    rights: frozenset[str] = frozenset()
    messages: dict[int, Json] = field(default_factory=dict)
    last: int = 0
    pinned: list[int] = field(default_factory=list)
    migrated_to: int | None = None
    links: dict[str, Json] = field(default_factory=dict)
    requests: set[int] = field(default_factory=set)
    topics: tuple[int, ...] = ()  # but the general one, which has no number

    @property
    def title(self) -> str:
        return str(self.shown.get("title", ""))

    @property
    def private(self) -> bool:
        return self.kind == "private"


def private_chat(user: Json) -> Chat:
    names: Json = {name: user[name] for name in ("first_name", "last_name", "username") if name in user}
    return Chat(int(user["id"]), "private", {"id": user["id"], "type": "private", **names})


def group_chat(chat_id: int, kind: str, title: str) -> Chat:
    return Chat(chat_id, kind, {"id": chat_id, "type": kind, "title": title})


def member(user: Json, status: str, rights: frozenset[str] = USUAL) -> Json:
    """A ChatMember."""
    seen: Json = {"status": status, "user": user}
    if status == "creator":
        seen["is_anonymous"] = False
    if status == "administrator":
        seen |= {"can_be_edited": False, "is_anonymous": False, **{right: right in rights for right in RIGHTS}}
    if status == "kicked":
        seen["until_date"] = 0
    return seen
