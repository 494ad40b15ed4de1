"""How a broadcast stands, with the names and the numbers that an organiser needs."""

from __future__ import annotations

from bot.broadcasts.rules.broadcast import Broadcast, State
from bot.broadcasts.rules.delivery import Recipient
from bot.broadcasts.rules.report import Report, Somebody
from bot.broadcasts.screens.live import NAMED
from bot.people.rules.person import Person
from bot.signup.rules.signup import Signup
from storage.work import Work

CALLED = 100  # people of one broadcast that are listed to be telephoned


async def report(work: Work, broadcast: Broadcast, names: int = NAMED) -> Report:
    """As often as once a second: what a crowd did is counted by the database, and only some are named."""
    tally = await work.recipients.counted(broadcast.id, broadcast.version)
    return Report(broadcast, tally, await missing(work, broadcast, names))


async def missing(work: Work, broadcast: Broadcast, limit: int | None = None) -> tuple[Somebody, ...]:
    return await named(work, await work.recipients.missing(broadcast.id, broadcast.asks, limit))


async def answered(work: Work, broadcast: Broadcast) -> tuple[Somebody, ...]:
    """Who answered what, in the order of the answers, then by name."""
    recipients = [it for it in await work.recipients.of(broadcast.id) if it.answer is not None]
    found = await named(work, recipients)
    return tuple(sorted(found, key=lambda it: (it.answer or 0, it.name.casefold())))


async def named(work: Work, recipients: list[Recipient]) -> tuple[Somebody, ...]:
    """Those whom a telephone alone reaches first, then by name."""
    chats = [it.chat for it in recipients if it.chat]
    people, signups = await work.people.load(chats), await work.signups.people(chats)
    others = {it.signup: await work.signups.get(it.signup) for it in recipients if not it.chat}
    found = [_somebody(it, people.get(it.chat), signups.get(it.chat) or others.get(it.signup)) for it in recipients]
    return tuple(sorted(found, key=lambda it: (it.reached, it.name.casefold())))


def _somebody(it: Recipient, person: Person | None, signup: Signup | None) -> Somebody:
    name = (signup.name if signup else "") or (person.name if person else "")
    phone, email = (signup.answers.phone, "" if it.chat else signup.email) if signup else ("", "")
    return Somebody(name, phone, it.answer, not it.unreached, email=email)


async def to_call(work: Work) -> list[Report]:
    """Urgent ones that are not repeated any more, the oldest first: who has not seen them is to be telephoned."""
    every = await work.broadcasts.in_states([State.SENT])
    old = sorted((it for it in every if it.listed and it.started), key=lambda it: it.id)
    found = [await report(work, it, CALLED) for it in old]
    return [it for it in found if it.named]
