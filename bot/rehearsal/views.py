"""What pretend people see."""

from __future__ import annotations

from bot.rehearsal.answers import Json
from bot.rehearsal.chats import MEMBERS
from bot.rehearsal.profile import menu
from bot.rehearsal.state import Popup, State


class Views(State):
    def answer(self, query_id: str) -> Popup | None:
        """What the bot answered to a pressed button; None while it has not."""
        return self.queries[query_id].popup

    def messages(self, chat: int, viewer: int | None = None) -> list[Json]:
        """Oldest first; a group shows nothing to those who are not in it."""
        room = self.chats[chat]
        if viewer is not None and viewer != chat and room.members.get(viewer) not in MEMBERS:
            return []
        return list(room.messages.values())

    def message(self, chat: int, message_id: int) -> Json | None:
        return self.chats[chat].messages.get(message_id)

    def unread(self, chat: int, after: int = 0) -> list[Json]:
        """What the bot said after the message `after`."""
        messages = self.chats[chat].messages.values()
        return [it for it in messages if it["message_id"] > after and it["from"]["id"] == self.bot_id]

    def menu(self, chat: int, viewer: int) -> list[Json]:
        return menu(self, chat, viewer)

    def content(self, file_id: str) -> bytes:
        return self.files.get(file_id).content
