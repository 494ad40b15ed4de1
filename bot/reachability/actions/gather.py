"""Who has a seat and how each is reached, as the sign-ups, the accounts and the last roll-call know them."""

from __future__ import annotations

from bot.group.rules import Whereabouts
from bot.people.rules.person import Person
from bot.reachability.rules.contact import NO_WAYS, Contact, Ways
from bot.rollcalls.actions import gather as rollcalls
from bot.rollcalls.rules.rollcall import RollCall
from bot.signup.rules.signup import Signup, Status
from bot.trip import Trip
from storage.work import Work


async def contacts(work: Work, trip: Trip) -> list[Contact]:
    seated = await work.signups.with_status([Status.SEATED])
    known = await work.people.load([it.person for it in seated if it.person is not None])
    ways, silent = await work.reachability.all(), await _silent(work, trip)
    return [contact(it, known.get(it.person or 0), ways.get(it.id, NO_WAYS), it.id in silent) for it in seated]


def contact(it: Signup, person: Person | None, ways: Ways, silent: bool = False) -> Contact:
    return Contact(
        it.id,
        it.name,
        it.answers.phone,
        it.email,
        it.of,
        it.person or 0,
        person is not None and person.reached,
        silent,
        person is not None and person.preferences.telephone,
        ways,
    )


async def _silent(work: Work, trip: Trip) -> set[int]:
    """Those, by sign-up, who did not answer the last roll-call that was closed."""
    closed = [it for it in await work.rollcalls.all() if not it.open]
    last = max(closed, key=_closed, default=None)
    if last is None:
        return set()
    return {it.who.signup for it in (await rollcalls.current(work, trip, last)).missing}


def _closed(it: RollCall) -> tuple[object, int]:
    return it.closed or it.opened, it.id


async def strangers(work: Work) -> int:
    """How many are in the group and never opened the bot: it may not write to them first."""
    inside = await work.presence.at(Whereabouts.INSIDE)
    return len(set(inside) - set(await work.people.load(inside)))
