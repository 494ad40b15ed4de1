"""Naming a buddy, calling rather than writing, inviting the group to open the bot."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from bot.outbox.acts import Queued, Send
from bot.people.actions.tell import tell
from bot.people.rules.person import Person
from bot.reachability.rules.contact import Contact
from bot.reachability.screens import board, relayed
from bot.services import Services
from storage.work import Work


async def name_buddy(work: Work, by: Person, it: Contact, buddy: Contact | None) -> None:
    """None: nobody any more. Whoever is named is told, and whoever was."""
    account = buddy.person if buddy else None
    if account == it.ways.buddy:
        return
    await work.reachability.save(it.signup, replace(it.ways, buddy=account))
    await work.audit.note(by.id, "buddy", it.signup)
    await tell(work, it.ways.buddy, partial(relayed.relieved, it.name))
    await tell(work, account, partial(relayed.named, it.name))


async def toggle_telephone(work: Work, by: Person, it: Contact) -> None:
    await work.reachability.save(it.signup, replace(it.ways, telephone=not it.ways.telephone))
    await work.audit.note(by.id, "telephone", it.signup)


async def invite(work: Work, services: Services) -> bool:
    """Once a day. False where there is no group that the bot is in, or it was done today."""
    group, trip = await work.groups.bound(), services.trip
    if group is None or not group.present:
        return False
    key = f"activate:{group.id}:{trip.today(work.now)}"
    if await work.outbox.enqueued([key]):
        return False
    send = Send(board.activate(services.username, trip.language), topic=group.topic)
    work.outbox.enqueue(Queued(group.id, send, key=key))
    return True
