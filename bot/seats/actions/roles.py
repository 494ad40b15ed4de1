"""Giving a role: what Telegram shows and what the bot pushes follow, in the same commit."""

from __future__ import annotations

from dataclasses import replace

from bot.changes.actions import arrivals
from bot.outbox.acts import Lane, Menu, Queued
from bot.people.rules.person import Person, Role
from storage.work import Work

PUSHES = (Lane.CHANGE, Lane.REMINDER, Lane.BROADCAST)


async def give(work: Work, person: Person, role: Role) -> Person:
    """The one way to change a role. Who comes is told what is still true; who no longer comes is told nothing more."""
    changed = replace(person, role=role)
    await work.people.save(changed)
    work.outbox.enqueue(Queued(person.id, Menu(changed.seen_as, changed.language)))
    if changed.coming and not person.coming:
        await arrivals.came(work, person.id)
    elif person.coming and not changed.coming:
        await work.outbox.spare(person.id, PUSHES)
        await work.feeds.drop(person.id)
    return changed
