"""A broadcast leaves: queued to each, chunk by chunk; a crash in the middle repeats nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.broadcasts.actions import keys, live
from bot.broadcasts.actions.audience import addressed
from bot.broadcasts.actions.compose import change
from bot.broadcasts.rules.audience import Attendee
from bot.broadcasts.rules.broadcast import Broadcast, State
from bot.broadcasts.rules.rhythm import leaves_at
from bot.outbox.acts import Announce, Lane, Queued
from bot.people.actions.fan_out import CHUNK
from bot.people.rules.person import Person
from bot.trip import Trip
from storage.database import Database
from storage.recipients import Addressed
from storage.work import Work


def lane(broadcast: Broadcast) -> Lane:
    return Lane.CHANGE if broadcast.urgent else Lane.BROADCAST


async def confirm(work: Work, author: Person, before: Broadcast, message: int) -> Broadcast | None:
    """It leaves now, or at its hour. `message` of the author's is to follow it. None: it was confirmed before."""
    if before.at is not None and before.at > work.now:
        after = await change(work, before, state=State.SCHEDULED)
    else:
        after = await change(work, before, state=State.SENT, started=work.now)
    if after is not None:
        await live.move(work, author, after, message)
        await work.audit.note(author.id, f"broadcast {after.state}", detail=str(after.id))
        work.stir()
    return after


async def next_start(work: Work) -> datetime | None:
    """When the first of those that wait for their hour leaves (UTC)."""
    return min((it.at for it in await work.broadcasts.in_states([State.SCHEDULED]) if it.at), default=None)


async def start_due(work: Work) -> None:
    """Those whose hour has come leave."""
    for it in await work.broadcasts.in_states([State.SCHEDULED]):
        if it.at is not None and it.at <= work.now:
            await change(work, it, state=State.SENT, started=work.now)


async def fan_out(database: Database, trip: Trip, broadcast: Broadcast) -> None:
    """Everything that is to be queued to all, for the version that it has now."""
    if broadcast.fanned == 0 and broadcast.state is State.SENT:
        await _address(database, trip, broadcast)
    else:
        await _bring_up_to_date(database, broadcast)


async def _address(database: Database, trip: Trip, broadcast: Broadcast) -> None:
    async with database.reading() as work:
        everybody = await addressed(work, trip, broadcast.audience)
        group = await work.groups.bound() if broadcast.audience.group else None
    whole = [*([Attendee(group.id, language=broadcast.language)] if group else []), *everybody]
    for start in range(0, len(whole), CHUNK):
        async with database.work() as work:
            if not await _still(work, broadcast):
                return
            await _queue(work, trip, broadcast, whole[start : start + CHUNK])
    async with database.work() as work:
        if await _still(work, broadcast):
            await _done(work, broadcast)


async def _queue(work: Work, trip: Trip, broadcast: Broadcast, people: Sequence[Attendee]) -> None:
    rows: list[Addressed] = []
    for it in people:
        key = keys.first(broadcast.id, it.chat) if it.chat and it.reached else None
        rows.append((it.chat, it.signup if not it.chat else 0, key))
        if key:
            at = leaves_at(broadcast, it.quiet, trip.zone, work.now)
            due = at if at > work.now else None
            act = Announce(broadcast.id, it.language)
            work.outbox.enqueue(Queued(it.chat, act, lane(broadcast), key, keys.about(broadcast.id), due=due))
    await work.recipients.enlist(broadcast.id, rows)


async def _bring_up_to_date(database: Database, broadcast: Broadcast) -> None:
    """Whoever has it sees it corrected, or taken back; whoever has not will get it as it is then."""
    after = -(2**62)
    while True:
        async with database.work() as work:
            if not await _still(work, broadcast):
                return
            chunk = await work.recipients.after(broadcast.id, after, CHUNK)
            known = await work.people.load([it.chat for it in chunk])
            for it in chunk:
                person = known.get(it.chat)
                act = Announce(broadcast.id, person.language if person else broadcast.language, first=False)
                key = keys.later(broadcast.id, it.chat, broadcast.version)
                work.outbox.enqueue(Queued(it.chat, act, lane(broadcast), key))
            if len(chunk) < CHUNK:
                await _done(work, broadcast)
                return
        after = chunk[-1].chat


async def _still(work: Work, broadcast: Broadcast) -> bool:
    """Whether it is still what was read: corrected or withdrawn meanwhile, it is fanned out anew."""
    now = await work.broadcasts.get(broadcast.id)
    return now is not None and (now.state, now.version) == (broadcast.state, broadcast.version)


async def _done(work: Work, broadcast: Broadcast) -> None:
    now = await work.broadcasts.get(broadcast.id)
    if now is not None:
        await change(work, now, fanned=now.version)
        await live.begin(work, now)
        await live.show_anew(work, now)
