"""What follows from an act of a broadcast that ended, in the same commit as its receipt."""

from __future__ import annotations

from dataclasses import replace

from bot.broadcasts.actions import changed, keys, live
from bot.broadcasts.actions.sending import lane
from bot.broadcasts.rules.broadcast import Broadcast, State, shape
from bot.broadcasts.rules.delivery import Recipient
from bot.broadcasts.rules.rhythm import leaves_at
from bot.broadcasts.screens import reading as screens
from bot.chat.content import Posted
from bot.group.rules import Found
from bot.outbox.acts import Announce, Queued, Send
from bot.people.rules.person import Person
from bot.trip import Trip
from storage.due_acts import Receipt
from storage.work import Work


async def follow(trip: Trip, work: Work, queued: Queued, receipt: Receipt, found: Found | None) -> None:
    match queued.act:
        case Announce(number):
            await _announced(trip, work, queued, number, found)
        case Send() if queued.key and queued.key.startswith(f"{keys.TAKEN}:") and receipt.message_id:
            await _question_left(work, queued, receipt.message_id)


async def _announced(trip: Trip, work: Work, queued: Queued, number: int, found: Found | None) -> None:
    broadcast = await work.broadcasts.get(number)
    to = await work.recipients.one(number, queued.chat)
    if broadcast is None:
        return
    if to is None:
        if broadcast.tells and isinstance(found, Posted):
            await changed.left(work, broadcast, queued.chat)
        return
    if isinstance(found, Posted) and found.version:
        await _posted(trip, work, queued, broadcast, to, found)
    await live.show_anew(work, broadcast)


async def _posted(trip: Trip, work: Work, queued: Queued, broadcast: Broadcast, to: Recipient, found: Posted) -> None:
    assert isinstance(queued.act, Announce)  # noqa: S101  # matched above
    language, person = queued.act.language, await work.people.get(queued.chat)
    if not found.edited:
        to = replace(to, messages=(*to.messages, *found.messages), shown=found.messages[0])
    parts = broadcast.parts(language)
    await work.recipients.put(broadcast.id, replace(to, shape=shape(parts), version=found.version))
    if broadcast.state is State.WITHDRAWN:
        return
    if found.edited:
        _notice(trip, work, queued, broadcast, person, to.shown)
    elif broadcast.asks and len(parts) > 1:
        screen = screens.question(broadcast, language)
        question = Send(screen, reply_to=to.shown)
        work.outbox.enqueue(Queued(queued.chat, question, lane(broadcast), keys.question(broadcast.id, queued.chat)))


def _notice(trip: Trip, work: Work, queued: Queued, broadcast: Broadcast, person: Person | None, message: int) -> None:
    """An edit notifies nobody."""
    assert isinstance(queued.act, Announce)  # noqa: S101  # matched above
    at = leaves_at(broadcast, person.preferences.quiet if person else None, trip.zone, work.now)
    send = Send(screens.notice(queued.act.language), reply_to=message)
    key = f"{keys.later(broadcast.id, queued.chat, broadcast.version)}:notice"
    due = at if at > work.now else None
    work.outbox.enqueue(Queued(queued.chat, send, lane(broadcast), key, due=due))


async def _question_left(work: Work, queued: Queued, message: int) -> None:
    """It is one of the messages of the broadcast: withdrawn with it."""
    number = (queued.key or "").split(":")[1]
    to = await work.recipients.one(int(number), queued.chat) if number.isdecimal() else None
    if to is not None and message not in to.messages:
        await work.recipients.put(int(number), replace(to, messages=(*to.messages, message)))
