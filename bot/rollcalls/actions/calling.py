"""Calling the roll: opened, answered, reminded, closed, opened again; each in one commit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.attendance.rules.legs import Leg
from bot.outbox.acts import Lane, Queued, Send
from bot.rollcalls.actions import gather, keys, live
from bot.rollcalls.rules.roll import Roll, Traveller
from bot.rollcalls.rules.rollcall import CLOSING, SHORTEST, How, RollCall, State, Who
from bot.rollcalls.screens import asking
from bot.trip import Trip
from storage.work import Work


async def begin(work: Work, trip: Trip, by: int, leg: Leg) -> RollCall:
    """The one of this leg: opened now, or by another before. Each who is expected is asked, once."""
    opened = await work.rollcalls.begin(leg.transfer.ref, by)
    found = await work.rollcalls.of(leg.transfer.ref)
    assert found is not None  # noqa: S101  # nothing erases one before the end of the trip
    if opened:
        await work.audit.note(by, "roll-call opened", detail=leg.transfer.title)
        roll = await gather.current(work, trip, found)
        await live.to_group(work, trip, roll)
        _ask(work, trip, roll, roll.missing, 0, max(leg.arrives, work.now + SHORTEST))
    return found


def _ask(
    work: Work, trip: Trip, roll: Roll, people: Iterable[Traveller], time: int, expires: datetime | None = None
) -> int:
    reached = [it for it in people if it.person and it.reached]
    number = roll.rollcall.id
    for it in reached:
        send = Send(asking.ask(roll, trip.zone, it.language, again=time > 0))
        key = keys.ask(number, time, it.person)
        queued = Queued(it.person, send, Lane.CHANGE, key, keys.question(number), expires=expires)
        work.outbox.enqueue(queued)
    return len(reached)


async def here(work: Work, rollcall: RollCall, who: Who, how: How, by: int) -> None:
    await work.rollcalls.mark(rollcall.id, who, how, by)
    await live.changed(work, rollcall)


async def not_here(work: Work, rollcall: RollCall, who: Who) -> None:
    """A tick is taken back."""
    await work.rollcalls.unmark(rollcall.id, who)
    await live.changed(work, rollcall)


async def remind(work: Work, trip: Trip, by: int, rollcall: RollCall) -> int | None:
    """Asks again those who are missing, and only them; how many. None too soon after the last time."""
    after = replace(rollcall, reminders=rollcall.reminders + 1, reminded=work.now)
    if not rollcall.reminds(work.now) or not await work.rollcalls.save(rollcall, after):
        return None
    roll = await gather.current(work, trip, after)
    await work.audit.note(by, "roll-call reminded", detail=await _title(work, rollcall))
    return _ask(work, trip, roll, roll.missing, after.reminders, work.now + SHORTEST)


async def close(work: Work, trip: Trip, by: int, rollcall: RollCall, state: State) -> RollCall | None:
    """Everybody who was expected is here, or is noted as missing. None when another was faster."""
    roll = await gather.current(work, trip, rollcall)
    after = replace(rollcall, state=state, closed=work.now, closed_by=by)
    if not rollcall.open or not await work.rollcalls.save(rollcall, after):
        return None
    how = How.COUNTED if state is State.COMPLETE else How.MISSING
    for it in roll.missing:
        await work.rollcalls.mark(rollcall.id, it.who, how, by)
    await work.audit.note(by, f"roll-call {state}", detail=await _title(work, rollcall))
    if state is State.LEFT:
        await _note_missing(work, by, roll)
    else:
        await live.say_to_group(work, trip, roll)
    await work.outbox.withdraw(keys.question(rollcall.id), list(Lane))
    await live.changed(work, after)
    work.stir()  # what waited for who was there
    return after


async def _note_missing(work: Work, by: int, roll: Roll) -> None:
    """A line of the record for each: it is unnamed when they ask to be erased."""
    about = await _title(work, roll.rollcall)
    for it in roll.missing:
        whose = it.who.signup or None
        await work.audit.note(by if whose else it.person, "missed the departure", signup=whose, detail=about)


async def reopen(work: Work, by: int, rollcall: RollCall) -> RollCall | None:
    """Closed by mistake, or too soon: what closing wrote is taken back."""
    after = replace(rollcall, state=State.OPEN, closed=None, closed_by=None)
    if rollcall.open or not await work.rollcalls.save(rollcall, after):
        return None
    await work.rollcalls.take_back(rollcall.id, CLOSING)
    await work.audit.note(by, "roll-call reopened", detail=await _title(work, rollcall))
    await live.changed(work, after)
    return after


async def _title(work: Work, rollcall: RollCall) -> str:
    """Of its transfer, as the record says it."""
    found = (await work.programmes.current()).entry(rollcall.leg)
    return found.title if found else rollcall.leg
