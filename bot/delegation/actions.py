"""The list of those who agreed to be in it, and one's own choice."""

from __future__ import annotations

from bot.delegation.rules import Entry, entries
from storage.work import Work


async def listed(work: Work) -> list[Entry]:
    people = await work.people.load(await work.listings.all())
    names = {it.id: it.name for it in await work.roster.organisations()}
    return entries(people.values(), await work.signups.people(people), names)
