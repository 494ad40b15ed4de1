"""What the stand-in knows, and the few operations that everything else is made of."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, field
from typing import Any

from bot.clock import Clock
from bot.rehearsal.answers import Answer, Json, bad, forbidden
from bot.rehearsal.chats import MEMBERS, Chat, Human, member
from bot.rehearsal.files import Shelf
from bot.rehearsal.floods import Floods
from bot.rehearsal.updates import Updates

MEMORY = ("people", "chats", "queries", "menus", "about", "files", "floods", "cut_until", "_last_tap", "_last_message")
KEPT = 10_000  # messages of a chat, and pressed buttons; the oldest go first
QUERY_LIVES = 150.0  # seconds in which a pressed button can be answered


@dataclass(frozen=True, slots=True)
class Change:
    """What: message, edited, deleted, answer, menu, chat, update."""

    chat: int
    what: str
    message_id: int = 0


@dataclass(frozen=True, slots=True)
class Popup:
    """What a person sees after pressing a button."""

    text: str
    alert: bool
    url: str = ""


@dataclass
class Query:
    person: int
    asked_at: float
    popup: Popup | None = None


@dataclass(eq=False)
class State:
    clock: Clock
    me: Json
    flood: bool = True
    privacy: bool = True
    people: dict[int, Human] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    menus: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)
    on_change: list[Callable[[Change], None]] = field(default_factory=list)
    on_call: list[Callable[[str, Json, Answer], None]] = field(default_factory=list)
    on_update: list[Callable[[Json], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.updates = Updates(self.clock)
        self.files = Shelf()
        self.floods = Floods()
        self.cut_until = 0.0  # the network is lost until then
        self._last_tap = 0
        self._last_message = 0  # private chats and basic groups share one count, as they do for a bot

    @property
    def cut(self) -> bool:
        return self.now() < self.cut_until

    def memory(self) -> Json:
        """All that it knows but the updates that wait: to be copied at once, for its parts share what they hold."""
        return {name: getattr(self, name) for name in MEMORY}

    def recall(self, memory: Json) -> None:
        for name, value in memory.items():
            setattr(self, name, value)

    @property
    def bot_id(self) -> int:
        return int(self.me["id"])

    @property
    def bot_user(self) -> Json:
        return {name: self.me[name] for name in ("id", "is_bot", "first_name", "username")}

    def now(self) -> float:
        return self.clock.now().timestamp()

    def user(self, user_id: int) -> Json:
        return self.bot_user if user_id == self.bot_id else self.people[user_id].user

    def changed(self, chat: int, what: str, message_id: int = 0) -> None:
        for tell in self.on_change:
            tell(Change(chat, what, message_id))

    def push(self, kind: str, payload: Json, line: str) -> None:
        update = self.updates.put(kind, payload, line, self.now())
        if update is not None:
            for tell in self.on_update:
                tell(update)

    def keep(self, chat: Chat, sender: Json, content: Json) -> Json:
        """A new message of the chat, as Telegram gives it."""
        message: Json = {"message_id": self._number(chat), "from": sender, "chat": chat.shown, "date": int(self.now())}
        message.update(content)
        chat.messages[message["message_id"]] = message
        bounded(chat.messages)
        self.changed(chat.id, "message", message["message_id"])
        return message

    def next_number(self) -> int:
        self._last_tap += 1
        return self._last_tap

    def _number(self, chat: Chat) -> int:
        if chat.kind != "supergroup":
            self._last_message += 1
            return self._last_message
        chat.last += 1
        return chat.last

    def replace(self, chat: Chat, message: Json) -> Json:
        """Messages already given away are not touched: an edit keeps a new one."""
        chat.messages[message["message_id"]] = message
        self.changed(chat.id, "edited", message["message_id"])
        return message

    def seen_by_bot(self, chat: Chat, message: Json) -> bool:
        """In a group, privacy mode shows an ordinary bot commands, answers to it and service messages."""
        if chat.private:
            return True
        status = chat.members.get(self.bot_id)
        if status not in MEMBERS:
            return False
        return status == "administrator" or not self.privacy or self._meant_for_bot(message)

    def _meant_for_bot(self, message: Json) -> bool:
        text = str(message.get("text", message.get("caption", "")))
        if not text and not {"photo", "voice", "document", "location", "contact"} & set(message):
            return True
        if text.startswith("/"):
            named = text.split()[0].partition("@")[2]
            return not named or named.lower() == str(self.me["username"]).lower()
        return bool(message.get("reply_to_message", {}).get("from", {}).get("id") == self.bot_id)

    def chat(self, chat_id: int) -> Chat:
        """A chat the bot may ask about; raises what Telegram says of others."""
        chat = self.chats.get(chat_id)
        if chat is None:
            raise bad("chat not found")
        if chat.migrated_to is not None:
            gone = bad("group chat was upgraded to a supergroup chat")
            gone.parameters["migrate_to_chat_id"] = chat.migrated_to
            raise gone
        if not chat.private:
            self._inside(chat)
        return chat

    def _inside(self, chat: Chat) -> None:
        status = chat.members.get(self.bot_id)
        if status is None:
            raise bad("chat not found")
        if status == "kicked":
            raise forbidden(f"bot was kicked from the {chat.kind} chat")
        if status not in MEMBERS:
            raise forbidden(f"bot is not a member of the {chat.kind} chat")

    def writable(self, chat_id: int) -> Chat:
        """A chat the bot may write to."""
        chat = self.chat(chat_id)
        if chat.private:
            human = self.people[chat_id]
            if human.blocked:
                raise forbidden("bot was blocked by the user")
            if not human.started and self.now() >= human.may_write_until:
                raise forbidden("bot can't initiate conversation with a user")
        return chat

    def spend(self, chat: Chat) -> None:
        if self.flood:
            self.floods.spend(chat.id, self.now())

    def has_right(self, chat: Chat, right: str) -> bool:
        return chat.members.get(self.bot_id) == "administrator" and right in chat.rights

    def bot_member(self, chat: Chat) -> Json:
        return member(self.bot_user, chat.members.get(self.bot_id, "left"), chat.rights)


def bounded(kept: MutableMapping[Any, Any]) -> None:
    """Forgets the oldest when there are too many."""
    if len(kept) > KEPT:
        del kept[next(iter(kept))]
