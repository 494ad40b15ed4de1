"""Groups, and pretend people who come and go in them."""

from __future__ import annotations

from collections.abc import Iterable

from bot.rehearsal.answers import Json
from bot.rehearsal.chats import MEMBERS, RIGHTS, USUAL, Chat, group_chat
from bot.rehearsal.groups import membership
from bot.rehearsal.people import People
from bot.rehearsal.writing import NotThere

WORD_AFTER_REQUEST = 300.0  # seconds in which the bot may write to somebody who asks to join


class Comings(People):
    def group(
        self,
        chat: int,
        title: str,
        members: Iterable[int] = (),
        admins: Iterable[int] = (),
        *,
        bot: str = "left",
        kind: str = "group",
        topics: tuple[int, ...] = (),
    ) -> None:
        """As it already was: nobody is told. The first administrator owns it. `bot`: left, member, administrator."""
        room = group_chat(chat, kind, title)
        room.topics = topics
        if topics:
            room.shown["is_forum"] = True
        room.members = dict.fromkeys(members, "member")
        room.members |= {person: "creator" if at == 0 else "administrator" for at, person in enumerate(admins)}
        if bot != "left":
            room.members[self.bot_id] = bot
        room.rights = USUAL if bot == "administrator" else frozenset()
        self.chats[chat] = room
        self.changed(chat, "chat")

    def adds_bot(self, by: int, chat: int, administrator: bool = False) -> None:
        room = self._room(by, chat)
        room.rights = USUAL if administrator else frozenset()
        self._handlings(room, self.bot_id, "administrator" if administrator else "member", by)
        self._tell("message", room, self._service(room, by, {"new_chat_members": [self.bot_user]}))

    def _service(self, room: Chat, by: int, content: Json) -> Json:
        return self.keep(room, self.people[by].user, content)

    def promotes_bot(self, by: int, chat: int, **rights: bool) -> None:
        """`rights` by Telegram's names; the usual ones where none is given. All false: a mere member again."""
        room = self._room(by, chat)
        room.rights = frozenset(name for name in RIGHTS if rights.get(name)) if rights else USUAL
        self._handlings(room, self.bot_id, "administrator" if room.rights else "member", by)

    def removes_bot(self, by: int, chat: int) -> None:
        room = self._room(by, chat)
        self._service(room, by, {"left_chat_member": self.bot_user})
        self._handlings(room, self.bot_id, "kicked", by)

    def joins(self, person: int, chat: int, link: str = "") -> None:
        room = self.chats[chat]
        if room.members.get(person) == "kicked":
            raise NotThere(f"{person} is banned from the group {chat}")
        self._tell("message", room, self._service(room, person, {"new_chat_members": [self.people[person].user]}))
        more = {"invite_link": room.links[link]} if link else {}
        membership(self, room, person, "member", by=self.people[person].user, **more)

    def leaves(self, person: int, chat: int) -> None:
        room = self._room(person, chat)
        self._tell("message", room, self._service(room, person, {"left_chat_member": self.people[person].user}))
        membership(self, room, person, "left", by=self.people[person].user)

    def asks_to_join(self, person: int, chat: int, link: str = "") -> None:
        """Told to the bot where it may invite; for five minutes it may write to this person."""
        room = self.chats[chat]
        if room.members.get(person) in MEMBERS:
            raise NotThere(f"{person} is already in the group {chat}")
        if link and (link not in room.links or room.links[link]["is_revoked"]):
            raise NotThere("this link leads nowhere any more")
        room.requests.add(person)
        if not self.has_right(room, "can_invite_users"):
            return
        self.people[person].may_write_until = self.now() + WORD_AFTER_REQUEST
        request: Json = {"chat": room.shown, "from": self.people[person].user, "user_chat_id": person}
        request |= {"date": int(self.now()), **({"invite_link": room.links[link]} if link else {})}
        self.push("chat_join_request", request, f"chat {chat}")

    def migrates(self, by: int, chat: int, announced: bool = True) -> int:
        """The group becomes a supergroup; gives its new id. Otherwise than `announced`, writing there tells it."""
        old = self._room(by, chat)
        new = group_chat(-1_000_000_000_000 - abs(chat), "supergroup", old.title)
        new.members, new.rights = dict(old.members), old.rights
        self.chats[new.id] = new
        sender = self.people[by].user
        notices = ((old, {"migrate_to_chat_id": new.id}), (new, {"migrate_from_chat_id": old.id}))
        for room, what in notices if announced else ():
            self._tell("message", room, self.keep(room, sender, what))
        old.migrated_to = new.id
        return new.id

    def _handlings(self, room: Chat, user: int, status: str, by: int) -> None:
        membership(self, room, user, status, by=self.people[by].user)
