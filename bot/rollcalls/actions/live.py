"""The messages that follow a roll-call: the group's, and one for each who calls it. Made anew when an edit leaves."""

from __future__ import annotations

from bot.chat.screen import Screen, fingerprint
from bot.outbox.acts import Lane, Queued, Send, Show
from bot.people.rules.person import Person
from bot.people.rules.rights import CALLERS
from bot.rollcalls.actions import gather, keys
from bot.rollcalls.rules.roll import Roll
from bot.rollcalls.rules.rollcall import RollCall
from bot.rollcalls.screens import asking, calling
from bot.trip import Trip
from storage.due_acts import Receipt
from storage.live import Live
from storage.work import Work


async def changed(work: Work, rollcall: RollCall) -> None:
    """Each of them is edited at its next slot, once, whatever happens until then."""
    for it in await work.live.family(keys.live(rollcall.id)):
        work.outbox.enqueue(keys.refresh(rollcall.id, it.chat, work.now))


async def to_group(work: Work, trip: Trip, roll: Roll) -> None:
    """One message, with the same button."""
    group = await work.groups.bound()
    if group is not None and group.present:
        screen = asking.in_group(roll, trip.zone, trip.language)
        what = keys.live(roll.rollcall.id)
        act = Show(what, screen, fingerprint(screen), topic=group.topic)
        work.outbox.enqueue(Queued(group.id, act, Lane.CHANGE, about=what))


async def say_to_group(work: Work, trip: Trip, roll: Roll) -> None:
    """An edit notifies nobody."""
    group = await work.groups.bound()
    if group is not None and group.present:
        send = Send(asking.everybody_is_here(roll, trip.language), topic=group.topic)
        work.outbox.enqueue(Queued(group.id, send, Lane.CHANGE))


async def move(work: Work, chat: int, rollcall: int, message: int, screen: Screen, view: str) -> int | None:
    """It is looked at there now; which message followed it before, if it was another."""
    before = await work.live.get(chat, keys.live(rollcall))
    await work.live.put(Live(chat, keys.live(rollcall), message, fingerprint(screen), view))
    return before.message if before and before.message != message else None


async def follow(work: Work, queued: Queued, receipt: Receipt) -> None:
    """What happened between a message's wording and its leaving is shown a moment later."""
    if isinstance(queued.act, Show) and queued.act.what.startswith(f"{keys.FAMILY}:") and receipt.state == "sent":
        work.outbox.enqueue(keys.refresh(int(queued.act.what.split(":")[1]), queued.chat, work.now))


async def shown(work: Work, trip: Trip, chat: int, what: str) -> tuple[Live, Screen] | None:
    """Which message it is, and what it is to show now."""
    kept = await work.live.get(chat, what)
    rollcall = await work.rollcalls.get(int(what.split(":")[1]))
    if kept is None or rollcall is None:
        return None
    roll = await gather.current(work, trip, rollcall)
    if chat < 0:
        return kept, asking.in_group(roll, trip.zone, trip.language)
    person = await work.people.get(chat)
    if person is None or person.role not in CALLERS:
        return None
    return kept, view(trip, roll, person, kept.queued)


def view(trip: Trip, roll: Roll, person: Person, name: str) -> Screen:
    """`name`: what they opened of it, « tick:1 » say."""
    what, _, page = name.partition(":")
    if what in calling.LISTS and page.isdecimal():
        return calling.listed(roll, what, int(page), trip.zone, person.language)
    return calling.live(roll, trip.zone, person.language)
