"""What a person does on a stage, one gesture at a time: each returns once the bot has nothing left to say."""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from bot.chat.callback_data import tap_data
from bot.rehearsal.answers import Json
from bot.rehearsal.stage import Stage
from bot.rehearsal.writing import NotThere

TAG = re.compile(r"<[^>]+>")
BREATH = timedelta(seconds=20)  # between two gestures: nobody writes faster than Telegram takes


@dataclass(frozen=True)
class Player:
    on: Stage
    id: int

    async def starts(self) -> None:
        self.on.telegram.starts(self.id)
        await self.rests()

    async def says(self, text: str, reply_to: int | None = None) -> None:
        self.on.telegram.says(self.id, text, reply_to=reply_to)
        await self.rests()

    async def sends(self, content: bytes, name: str) -> None:
        self.on.telegram.sends_document(self.id, content, name)
        await self.rests()

    async def shows(self, content: bytes, caption: str) -> None:
        """Sends a photograph."""
        self.on.telegram.sends_photo(self.id, content, caption)
        await self.rests()

    async def taps(self, verb: str, *keys: object) -> None:
        """Presses the newest button that begins with `verb` and `keys`. Raises NotThere."""
        message, data = self._button(tap_data(verb, *keys))
        self.on.telegram.taps(self.id, message, data)
        await self.rests()

    def _button(self, wanted: str) -> tuple[int, str]:
        for message in reversed(self.on.telegram.messages(self.id)):
            for data in buttons(message):
                if data == wanted or data.startswith(f"{wanted}:"):
                    return int(message["message_id"]), data
        raise NotThere(f"{self.id} has no button {wanted}")

    async def rests(self) -> None:
        await self.on.settled()
        await self.on.advance_to(self.on.clock.now() + BREATH)

    def heard(self, after: int = 0) -> Counter[str]:
        """What the bot's messages say, as shown in this private chat."""
        messages = self.on.telegram.unread(self.id, after)
        return Counter(str(it.get("text") or it.get("caption") or "").strip() for it in messages)

    @property
    def last(self) -> int:
        """The id of the newest message of the chat, or 0."""
        return max((int(it["message_id"]) for it in self.on.telegram.messages(self.id)), default=0)


def bare(text: str) -> str:
    """What stands in the bubble."""
    return html.unescape(TAG.sub("", text)).strip()


def buttons(message: Json) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [str(it["callback_data"]) for row in rows for it in row if "callback_data" in it]
