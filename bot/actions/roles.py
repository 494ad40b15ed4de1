"""Giving a role: what Telegram shows and what the bot pushes follow, in the same commit."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import arrivals
from bot.screens import help as help_screens
from bot.screens.acts import Lane, Menu, Owed
from bot.trip.people import Person, Role
from storage.work import Work

PUSHES = (Lane.CHANGE, Lane.REMINDER, Lane.BROADCAST)


async def give(work: Work, person: Person, role: Role) -> Person:
    """The one way to change a role. Who comes is told what is still true; who no longer comes is told nothing more."""
    changed = replace(person, role=role)
    await work.people.save(changed)
    work.outbox.owe(Owed(person.id, Menu(help_screens.menu(changed.seen_as, changed.language))))
    if changed.coming and not person.coming:
        await arrivals.came(work, person.id)
    elif person.coming and not changed.coming:
        await work.outbox.spare(person.id, PUSHES)
    return changed
