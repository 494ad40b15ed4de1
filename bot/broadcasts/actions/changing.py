"""What an organiser does of a broadcast that has left: remind, correct, withdraw; and what those who read it answer."""

from __future__ import annotations

from datetime import datetime

from bot.broadcasts.actions import keys, live
from bot.broadcasts.actions.compose import change
from bot.broadcasts.actions.sending import lane
from bot.broadcasts.rules.broadcast import AGAIN, Broadcast, Parts, State
from bot.broadcasts.rules.delivery import Recipient
from bot.broadcasts.rules.rhythm import may_repeat, repeating
from bot.broadcasts.screens import reading as screens
from bot.notices.rules import undisturbing
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Language, Person
from bot.trip import Trip
from storage.work import Work


async def nudge(work: Work, organiser: Person, broadcast: Broadcast) -> int:
    """Tells again, by hand, those who have it and did not acknowledge it; how many. 0 too soon after the last time."""
    recent = broadcast.nudged is not None and work.now < broadcast.nudged + AGAIN
    if recent or broadcast.state is not State.SENT or not broadcast.asks:
        return 0
    marked = await change(work, broadcast, nudges=broadcast.nudges + 1, nudged=work.now)
    count = await _tell_again(work, broadcast, f"n{broadcast.nudges + 1}", None, work.now) if marked else 0
    if count:
        await work.audit.note(organiser.id, "broadcast nudged", detail=str(broadcast.id))
        await live.show_anew(work, broadcast)
    return count


async def repeat_later(work: Work, organiser: Person, broadcast: Broadcast, minutes: int) -> bool:
    """It is to be said again by itself, from `minutes` on."""
    if not may_repeat(broadcast):
        return False
    after = await change(work, broadcast, repeat=repeating(broadcast, minutes, work.now))
    if after is None:
        return False
    await work.audit.note(organiser.id, "broadcast repeats", detail=str(broadcast.id))
    work.stir()
    return True


async def repeat(work: Work, trip: Trip, broadcast: Broadcast, happens: datetime) -> None:
    """By itself, and never in quiet hours unless what it is about happens before they end."""
    if await change(work, broadcast, repeats=broadcast.repeats + 1):
        await _tell_again(work, broadcast, f"r{broadcast.repeats + 1}", trip, happens)


async def _tell_again(work: Work, broadcast: Broadcast, time: str, trip: Trip | None, happens: datetime) -> int:
    """`trip` is given where quiet hours are to be kept."""
    owing = [it for it in await work.recipients.of(broadcast.id) if it.chat > 0 and it.got and it.answer is None]
    people = await work.people.load([it.chat for it in owing])
    recipients = [(it, people[it.chat]) for it in owing if it.chat in people and people[it.chat].reached]
    for it, person in recipients:
        at = undisturbing(work.now, person.preferences.quiet, trip.zone, happens) if trip else work.now
        work.outbox.enqueue(_again(broadcast, it, person, time, at if at > work.now else None))
    return len(recipients)


def _again(broadcast: Broadcast, it: Recipient, person: Person, time: str, due: datetime | None) -> Queued:
    send = Send(screens.nudge(broadcast, person.language), reply_to=it.shown)
    key = f"{keys.first(broadcast.id, it.chat)}:{time}"
    return Queued(it.chat, send, lane(broadcast), key, keys.nudge(broadcast.id, it.chat), due=due)


async def acknowledge(work: Work, person: int, broadcast: Broadcast, answer: int) -> None:
    """Reminders that have not left yet are not sent any more."""
    await work.recipients.acknowledge(broadcast.id, person, answer)
    await work.outbox.withdraw(keys.nudge(broadcast.id, person), list(Lane))
    await live.show_anew(work, broadcast)


async def correct(work: Work, organiser: Person, broadcast: Broadcast, language: Language, parts: Parts) -> bool:
    """False when it was corrected or withdrawn meanwhile."""
    if broadcast.state is not State.SENT:
        return False
    contents = {**broadcast.contents, language: parts}
    after = await change(work, broadcast, contents=contents, version=broadcast.version + 1)
    return after is not None and await _changed(work, organiser, after, "broadcast corrected")


async def withdraw(work: Work, organiser: Person, broadcast: Broadcast) -> bool:
    """What has not left yet never leaves."""
    if broadcast.state is not State.SENT:
        return False
    after = await change(work, broadcast, state=State.WITHDRAWN, version=broadcast.version + 1)
    if after is None:
        return False
    await work.outbox.withdraw(keys.about(broadcast.id), list(Lane))
    for it in await work.recipients.of(broadcast.id) if after.nudges or after.repeats else ():
        await work.outbox.withdraw(keys.nudge(broadcast.id, it.chat), list(Lane))
    return await _changed(work, organiser, after, "broadcast withdrawn")


async def _changed(work: Work, organiser: Person, after: Broadcast, what: str) -> bool:
    await work.audit.note(organiser.id, what, detail=str(after.id))
    await live.show_anew(work, after)
    work.stir()
    return True
