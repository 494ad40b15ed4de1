"""Pretend people who write: who they are, whether they started or blocked the bot, what they say and edit."""

from __future__ import annotations

from telegram.constants import MessageLimit

from bot.rehearsal import markup
from bot.rehearsal.answers import Json
from bot.rehearsal.chats import MEMBERS, Chat, Human, member, private_chat
from bot.rehearsal.sending import in_topic, without_reply
from bot.rehearsal.views import Views

ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


class NotThere(Exception):
    """A person cannot press, read or do what is not there."""


class Writing(Views):
    """Ids are Telegram's; `chat=None` is the person's private chat with the bot. Messages are returned as kept."""

    def person(
        self,
        person: int,
        first_name: str,
        language: str = "fr",
        *,
        last_name: str | None = None,
        username: str | None = None,
        started: bool = False,
    ) -> Json:
        user: Json = {"id": person, "is_bot": False, "first_name": first_name}
        more = {"last_name": last_name, "username": username, "language_code": language or None}
        user |= {name: value for name, value in more.items() if value}
        self.people[person] = Human(user, started)
        self.chats[person] = private_chat(user)
        self.changed(person, "chat")
        return user

    def starts(self, person: int, payload: str = "") -> Json:
        """Presses Start; from a link, its payload follows."""
        if len(payload) > MessageLimit.DEEP_LINK_LENGTH:
            raise ValueError("a deep link carries 64 characters at most")
        return self.says(person, f"/start {payload}".strip())

    def says(
        self,
        person: int,
        text: str,
        chat: int | None = None,
        *,
        reply_to: int | None = None,
        anonymous: bool = False,
        topic: int | None = None,
    ) -> Json:
        """Several messages where the application would cut a long text; the last is returned."""
        size = int(MessageLimit.MAX_TEXT_LENGTH)
        *parts, last = [text[start : start + size] for start in range(0, len(text) or 1, size)]
        for part in parts:
            self._write(person, chat, {**_text(part), **in_topic(topic)}, reply_to, anonymous)
        return self._write(person, chat, {**_text(last), **in_topic(topic)}, reply_to, anonymous)

    def writes(self, person: int, html: str, chat: int | None = None) -> Json:
        """A text with the formatting that the application offers, given as HTML."""
        text, entities = markup.parsed(html, "HTML", None)
        return self._write(person, chat, {"text": text, "entities": markup.noticed(text, entities)}, None)

    def _write(
        self, person: int, chat: int | None, content: Json, reply_to: int | None, anonymous: bool = False
    ) -> Json:
        room = self._room(person, chat)
        if room.private and not self.people[person].started:
            self.people[person].started = True
        if room.private and self.people[person].blocked:
            self.unblocks(person)
        if reply_to is not None:
            content = {**content, "reply_to_message": without_reply(self._there(room, reply_to))}
        sender = self.people[person].user
        if anonymous:
            sender, content = ANONYMOUS, {"sender_chat": room.shown, **content}
        message = self.keep(room, sender, content)
        self._tell("message", room, message)
        return message

    def _room(self, person: int, chat: int | None) -> Chat:
        room = self.chats[person if chat is None else chat]
        if not room.private and room.members.get(person) not in MEMBERS:
            raise NotThere(f"{person} is not in the group {room.id}")
        return room

    def _there(self, room: Chat, message_id: int) -> Json:
        if message_id not in room.messages:
            raise NotThere(f"no message {message_id} in the chat {room.id}")
        return room.messages[message_id]

    def _tell(self, kind: str, room: Chat, message: Json) -> None:
        if self.seen_by_bot(room, message):
            self.push(kind, message, f"chat {room.id}")

    def edits(self, person: int, message_id: int, text: str, chat: int | None = None) -> Json:
        room = self._room(person, chat)
        message = self._there(room, message_id)
        if message["from"]["id"] != person or "text" not in message:
            raise NotThere("people edit their own words only")
        kept = {name: value for name, value in message.items() if name != "entities"}
        kept |= {**_text(text), "edit_date": int(self.now())}
        self._tell("edited_message", room, self.replace(room, kept))
        return kept

    def blocks(self, person: int) -> None:
        self._own_membership(person, blocked=True)

    def unblocks(self, person: int) -> None:
        self._own_membership(person, blocked=False)

    def _own_membership(self, person: int, *, blocked: bool) -> None:
        """In a private chat the bot is told of it as of its own membership."""
        human = self.people[person]
        if human.blocked == blocked:
            return
        human.blocked = blocked
        gone, here = member(self.bot_user, "kicked"), member(self.bot_user, "member")
        payload: Json = {"chat": self.chats[person].shown, "from": human.user, "date": int(self.now())}
        payload |= {"old_chat_member": here if blocked else gone, "new_chat_member": gone if blocked else here}
        self.push("my_chat_member", payload, f"chat {person}")
        self.changed(person, "chat")


def _text(text: str) -> Json:
    entities = markup.noticed(text, [])
    return {"text": text, "entities": entities} if entities else {"text": text}
