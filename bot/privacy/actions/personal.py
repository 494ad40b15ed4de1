"""What is held about somebody, and erasing it: the seat first, then every row, in the commit of the press itself."""

from __future__ import annotations

import secrets
from datetime import timedelta

from bot.membership.rules.codes import LASTING
from bot.outbox.acts import Act, Delete, Menu, Queued, Send
from bot.people.rules.person import Person, Role
from bot.privacy.rules.personal import ERASED, FORGOTTEN, ONCE, Rows, missed
from bot.privacy.screens import personal as screens
from bot.seats.actions import joining
from bot.signup.rules.signup import OPEN, Signup, Status
from bot.trip import Trip
from storage.due_acts import Receipt
from storage.work import Work

DELETABLE = timedelta(hours=48)  # Telegram lets a bot delete what it said for so long


async def held(work: Work, person: int) -> Rows:
    return await work.personal.held(person, await work.signups.of(person))


async def forget(work: Work, trip: Trip, person: Person, first: bool) -> str:
    """The receipt's reference. `first`: the settings name them an organiser, and go on doing so."""
    reference = secrets.token_hex(4).upper()
    signup = await work.signups.of(person.id)
    if signup is not None and signup.status in OPEN:
        await _leave(work, trip, signup, reference)
    recent = await work.personal.recent(person.id, work.now - DELETABLE)
    await work.claims.forget(person.id, work.now - LASTING)
    await work.limits.forget(person.id)
    await work.debriefs.detach(person.id, trip.next_mirror(work.now))
    await work.personal.erase(person, signup)
    work.people.erased(person.id)
    work.outbox.unqueue(person.id)
    _enqueue_receipt(work, trip, person, first, reference, recent)
    await work.audit.note(ERASED, FORGOTTEN, detail=reference)
    return reference


async def _leave(work: Work, trip: Trip, signup: Signup, reference: str) -> None:
    """By name to the organisers as long as somebody may wait for them: these words go once they have arrived."""
    await joining.leave(work, trip, signup, Status.WITHDRAWN)
    named = signup if missed(signup, trip, work.now) else None
    for it in await work.people.organisers():
        if it.reached and it.id != signup.person:
            send = Send(screens.left(reference, named, it.language))
            work.outbox.enqueue(Queued(it.id, send, about=ONCE if named else ""))


def _enqueue_receipt(work: Work, trip: Trip, person: Person, first: bool, reference: str, recent: list[int]) -> None:
    receipt = screens.receipt(work.now, reference, trip, person.language)
    menu = Menu(Role.ORGANISER if first else Role.OUTSIDER, person.language)
    acts: list[Act] = [*(Delete(message) for message in recent), menu, Send(receipt)]
    work.outbox.enqueue(*(Queued(person.id, act) for act in acts))


async def erase_once_sent(work: Work, queued: Queued, receipt: Receipt) -> None:
    """What follows an act that ended: words that were kept until then alone are erased, in the same commit."""
    if queued.about == ONCE:
        await work.personal.unsay(receipt.id)
