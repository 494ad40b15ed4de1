"""Broadcasts and live messages as they leave: each chat is brought to what is true at that instant."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from telegram.error import BadRequest

from bot.broadcasts.actions import keys as broadcast_keys
from bot.broadcasts.actions import live as broadcasts
from bot.broadcasts.rules.broadcast import Broadcast, Parts
from bot.broadcasts.rules.delivery import Recipient, Step, step
from bot.broadcasts.screens import reading
from bot.chat.content import Posted
from bot.chat.screen import Screen, fingerprint
from bot.group.rules import Found
from bot.host_questions.actions import live as questions
from bot.outbox.acts import Act, Amend, Announce, Delete, Deliver, Edit, Refresh, Send
from bot.outbox.verdicts import Harmless, SendAnew, verdict
from bot.people.rules.person import Language
from bot.rollcalls.actions import keys as rollcall_keys
from bot.rollcalls.actions import live as rollcalls
from bot.trip import Trip
from storage.database import Database
from storage.live import Live
from storage.work import Work

Carry = Callable[[Act], Awaitable[int | Found | None]]
Shown = Callable[[Work, Trip, int, str], Awaitable[tuple[Live, Screen] | None]]
# What is shown anew where it stands, by how its name begins.
SHOWN: Mapping[str, Shown] = {
    broadcast_keys.TAKEN: broadcasts.shown,
    rollcall_keys.FAMILY: rollcalls.shown,
    questions.FAMILY: questions.shown,
}


class Announcer:
    def __init__(self, database: Database, trip: Trip) -> None:
        self._database = database
        self._trip = trip

    async def carry(self, chat: int, act: Announce | Refresh, carry: Carry) -> int | Found | None:
        """`carry` makes the calls. Raises TelegramError."""
        if isinstance(act, Refresh):
            return await self._refresh(chat, act, carry)
        async with self._database.reading() as work:
            broadcast = await work.broadcasts.get(act.broadcast)
            to = await work.recipients.one(act.broadcast, chat)
        if broadcast is None or to is None:
            return None
        parts = broadcast.parts(act.language)
        match step(broadcast, to, parts, act.first):
            case Step.SEND:
                return await _deliver(broadcast, parts, act.language, None, carry)
            case Step.EDIT:
                return await _edit(chat, broadcast, to, parts, act.language, carry)
            case Step.REPLY:
                return await _deliver(broadcast, parts, act.language, to.shown or None, carry)
            case Step.TAKE_BACK:
                return await _take_back(chat, broadcast, to, parts, act.language, carry)
        return None

    async def _refresh(self, chat: int, act: Refresh, carry: Carry) -> int | None:
        """The message that was edited: what it shows already costs no call."""
        async with self._database.reading() as work:
            shown = SHOWN.get(act.what.partition(":")[0])
            found = await shown(work, self._trip, chat, act.what) if shown else None
        if found is None or found[0].version == fingerprint(found[1]):
            return None
        kept, screen = found
        message = await _renewed(chat, kept, screen, carry)
        async with self._database.work() as work:
            now = await work.live.get(chat, act.what)
            if now is not None and now.message == kept.message:
                await work.live.put(replace(now, message=message, version=fingerprint(screen)))
        return message


async def _renewed(chat: int, kept: Live, screen: Screen, carry: Carry) -> int:
    """The message that shows it: the same; another where its group has moved away from it."""
    if not kept.message:
        sent = await carry(Send(screen))
        return sent if isinstance(sent, int) else 0
    try:
        await carry(Edit(kept.message, screen))
    except BadRequest as error:  # deleted meanwhile, say: it can be looked up at the desk
        if not isinstance(verdict(error, chat), Harmless | SendAnew):
            raise
    return kept.message


async def _deliver(
    broadcast: Broadcast, parts: Parts, language: Language, reply_to: int | None, carry: Carry
) -> Posted | None:
    rows = reading.rows(broadcast, language) if len(parts) == 1 else ()
    sent = await carry(Deliver(parts, rows, reply_to))
    return Posted(sent.messages, broadcast.version) if isinstance(sent, Posted) else None


async def _edit(
    chat: int, broadcast: Broadcast, to: Recipient, parts: Parts, language: Language, carry: Carry
) -> Posted | None:
    """What cannot be edited any more is answered by what is true."""
    rows = reading.rows(broadcast, language, to.answer) if len(parts) == 1 else ()
    if await _amended(chat, Amend(to.shown, reading.corrected(parts[0], language), rows), carry):
        return Posted((to.shown,), broadcast.version, edited=True)
    return await _deliver(broadcast, parts, language, to.shown, carry)


async def _amended(chat: int, act: Amend, carry: Carry) -> bool:
    try:
        await carry(act)
    except BadRequest as error:
        found = verdict(error, chat)
        if isinstance(found, SendAnew):
            return False
        if not isinstance(found, Harmless):
            raise
    return True


async def _take_back(
    chat: int, broadcast: Broadcast, to: Recipient, parts: Parts, language: Language, carry: Carry
) -> Posted:
    """Deleted; what Telegram does not delete any more is struck out."""
    for message in to.messages:
        try:
            await carry(Delete(message))
        except BadRequest as error:
            if message == to.shown and not isinstance(verdict(error, chat), Harmless):
                await _strike_out(chat, to, parts, language, carry)
    return Posted(to.messages, broadcast.version, edited=True)


async def _strike_out(chat: int, to: Recipient, parts: Parts, language: Language, carry: Carry) -> None:
    struck = reading.struck_out(parts[0], language)
    if struck is None or not await _amended(chat, Amend(to.shown, struck), carry):
        await carry(Deliver((reading.withdrawn(language),), reply_to=to.shown))
