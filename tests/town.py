"""Pretend people around the real bot: what they do goes in by the wire, what they read is what Telegram would show."""

from __future__ import annotations

import asyncio
import html
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict, Unpack

from pydantic import SecretStr

from bot.app import App, build
from bot.people.rules.person import Language, Person, Role
from bot.rehearsal.answers import Json
from bot.rehearsal.state import Popup
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.wire import Wire
from bot.settings import Settings
from bot.trip import Trip
from tests import databases
from tests.clocks import HandClock
from tests.narrowing import there

TAG = re.compile(r"<[^>]+>")
GROUP = -1001


@dataclass
class Reader:
    """Somebody with Telegram open on the bot. `unread` is what came since they last looked."""

    town: Town
    id: int
    name: str
    seen: int = 0
    shown: Popup | None = None

    async def says(self, text: str, chat: int | None = None, reply_to: int | None = None) -> list[str]:
        """Sends a text, waits until the bot has answered, and reads."""
        self.town.telegram.says(self.id, text, chat, reply_to=reply_to)
        await self.town.settled()
        return self.unread(chat)

    async def taps(self, label: str, chat: int | None = None) -> str:
        """Presses the last button with this label; the text that the message then shows."""
        place = self.id if chat is None else chat
        for message in reversed(self.town.telegram.messages(place)):
            if label in labels(message):
                query = self.town.telegram.taps(self.id, message["message_id"], label=label, chat=chat)
                await self.town.settled()
                self.shown = self.town.telegram.answer(query)
                changed = self.town.telegram.message(place, message["message_id"])
                return text_of(changed or {})
        raise AssertionError(f"no button « {label} »")

    @property
    def popup(self) -> Popup:
        """What showed over the chat when they last pressed a button."""
        return there(self.shown)

    def unread(self, chat: int | None = None) -> list[str]:
        place = self.id if chat is None else chat
        fresh = self.town.telegram.unread(place, self.seen)
        if fresh:
            self.seen = max(message["message_id"] for message in fresh)
        return [text_of(message) for message in fresh]

    @property
    def last(self) -> Json:
        return self.town.telegram.messages(self.id)[-1]

    @property
    def buttons(self) -> list[str]:
        return labels(self.last)


def labels(message: Json) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def text_of(message: Json) -> str:
    """What stands in the bubble: its text, or what it carries."""
    if "text" in message:
        return html.unescape(TAG.sub("", message["text"]))
    for kind in ("document", "photo", "venue", "voice", "location"):
        if kind in message:
            name = message[kind].get("file_name", "") if isinstance(message[kind], dict) else ""
            return f"[{kind}{' ' + name if name else ''}] {message.get('caption', '')}".strip()
    return ""


@dataclass
class Town:
    app: App
    telegram: Telegram
    clock: HandClock
    people: dict[int, Reader] = field(default_factory=dict)

    async def person(self, id: int, name: str, role: Role = Role.OUTSIDER, language: str = "fr") -> Reader:
        """Somebody who pressed Start; `role` is given to them as the sign-up would."""
        self.telegram.person(id, name, language, started=True)
        if role is not Role.OUTSIDER:
            async with self.app.services.database.work() as work:
                await work.people.save(Person(id, name, role, Language(language)))
        self.people[id] = Reader(self, id, name)
        return self.people[id]

    async def participant(self, id: int, name: str) -> Reader:
        return await self.person(id, name, Role.PARTICIPANT)

    async def settled(self) -> None:
        """Until every update is confirmed and nothing can leave at this instant."""
        await self.telegram.drained()
        await self.app.settled()

    async def until(self, text: str) -> None:
        """Moves the clock; what falls due meanwhile leaves."""
        self.clock.set(text)
        for _ in range(3):
            await asyncio.sleep(0)
            await self.app.settled()


class Changes(TypedDict, total=False):
    """What a story sets otherwise than the other bots of the tests, as `Settings` names it."""

    database_url: str
    public_url: str
    smtp_url: SecretStr
    mail_from: str


def mails_by(url: str) -> Changes:
    """Letters leave by this server."""
    return {"smtp_url": SecretStr(url), "mail_from": "voyage@reseau-exemple.fr"}


@asynccontextmanager
async def town(
    trip: Trip,
    tmp: Path,
    at: str,
    organisers: frozenset[int] = frozenset(),
    before: Callable[[Telegram], None] | None = None,
    token: str = "",
    **changes: Unpack[Changes],
) -> AsyncIterator[Town]:
    """`before`: what Telegram holds already when the bot starts."""
    clock = HandClock(at)
    telegram = Telegram(clock, token) if token else Telegram(clock)
    if before:
        before(telegram)
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]  # pydantic-settings takes it
        bot_token=SecretStr(telegram.token),
        database_url=databases.sqlite(tmp),
        organiser_ids=organisers,
    ).model_copy(update=changes)
    async with build(settings, trip, clock, Wire(telegram)) as app:
        polling = asyncio.create_task(app.polling.run())
        try:
            yield Town(app, telegram, clock)
        finally:
            polling.cancel()
            await asyncio.gather(polling, return_exceptions=True)
