"""Pretend people and all that they do with the application in hand: write, press, send, forward."""

from __future__ import annotations

from collections.abc import Sequence

from bot.rehearsal.answers import Json, Upload
from bot.rehearsal.sending import forwarded
from bot.rehearsal.state import Query, bounded
from bot.rehearsal.writing import NotThere, Writing

JPEG = b"\xff\xd8"  # how one begins


class People(Writing):
    """As in `Writing`; a message is pressed, or sent, by who is in its chat."""

    def taps(
        self,
        person: int,
        message_id: int,
        data: str | None = None,
        *,
        label: str | None = None,
        chat: int | None = None,
    ) -> str:
        """Presses a button found by its data or by its label; gives the query's id."""
        room = self._room(person, chat)
        message = self._there(room, message_id)
        pressed = self._button(message, data, label)
        number = str(4_000_000_000_000 + self.next_number())
        self.queries[number] = Query(person, self.now())
        bounded(self.queries)
        query: Json = {"id": number, "from": self.people[person].user, "message": message}
        query |= {"chat_instance": str(7_000_000_000 + abs(room.id)), "data": pressed}
        self.push("callback_query", query, f"taps {person}")
        return number

    def _button(self, message: Json, data: str | None, label: str | None) -> str:
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        for button in (button for row in rows for button in row):
            if "callback_data" in button and (button["callback_data"] == data or button["text"] == label):
                return str(button["callback_data"])
        raise NotThere(f"no button {data or label!r} under the message {message['message_id']}")

    def sends_photo(
        self, person: int, content: bytes, caption: str = "", chat: int | None = None, *, reply_to: int | None = None
    ) -> Json:
        photo = self.files.store("photo", _picture(content))
        return self._write(person, chat, {"photo": photo.photo(), **_caption(caption)}, reply_to)

    def sends_document(
        self,
        person: int,
        content: bytes,
        name: str,
        mime: str = "",
        caption: str = "",
        chat: int | None = None,
        *,
        reply_to: int | None = None,
    ) -> Json:
        document = self.files.store("document", Upload(name, content, mime))
        return self._write(person, chat, {"document": document.document(), **_caption(caption)}, reply_to)

    def sends_album(self, person: int, contents: Sequence[bytes], caption: str = "", chat: int | None = None) -> None:
        """Photos chosen together: the caption stands under the first."""
        album = {"media_group_id": str(8_000_000_000_000 + self.next_number())}
        for number, content in enumerate(contents):
            photo = self.files.store("photo", _picture(content))
            captioned = _caption("" if number else caption)
            self._write(person, chat, {**album, "photo": photo.photo(), **captioned}, None)

    def sends_voice(
        self, person: int, content: bytes, seconds: int = 3, chat: int | None = None, *, reply_to: int | None = None
    ) -> Json:
        voice = self.files.store("voice", Upload("voice.ogg", content, "audio/ogg"))
        return self._write(person, chat, {"voice": voice.voice(seconds)}, reply_to)

    def sends_place(
        self, person: int, lat: float, lon: float, chat: int | None = None, *, reply_to: int | None = None
    ) -> Json:
        return self._write(person, chat, {"location": {"latitude": lat, "longitude": lon}}, reply_to)

    def sends_contact(self, person: int, phone: str, chat: int | None = None) -> Json:
        """Their own card."""
        contact = {"phone_number": phone, "first_name": self.people[person].user["first_name"], "user_id": person}
        return self._write(person, chat, {"contact": contact}, None)

    def forwards(self, person: int, from_chat: int, message_id: int, chat: int | None = None) -> Json:
        source = self._there(self._room(person, from_chat), message_id)
        return self._write(person, chat, forwarded(source), None)


def _picture(content: bytes) -> Upload:
    return Upload("photo.jpg" if content.startswith(JPEG) else "photo.png", content)


def _caption(text: str) -> Json:
    return {"caption": text} if text else {}
