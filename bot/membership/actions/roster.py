"""The members' list replaced as a whole, its difference shown first; organisations keep their rows."""

from __future__ import annotations

from dataclasses import dataclass

from bot.adapters import Adapter
from bot.membership.rules.roster import Member, Organisation
from bot.membership.rules.roster_sheet import Body, RosterChange, placed, roster_change
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Prepared:
    """A list read from a file, and the one it was compared with."""

    base: int
    bodies: tuple[Body, ...]


@dataclass(frozen=True, slots=True)
class RosterSize:
    organisations: int
    domains: int
    people: int


PREPARED = Adapter(Prepared)


async def compare(work: Work, read: tuple[Body, ...]) -> tuple[RosterChange, Prepared]:
    """What the list that was read changes of the one that is kept."""
    roster = await work.roster.load()
    bodies = placed(roster, read)
    return roster_change(roster, bodies), Prepared(await work.trip.roster_version(), bodies)


async def replace(work: Work, author: int | None, prepared: Prepared) -> RosterSize | None:
    """All of it or nothing; None when the list was replaced meanwhile."""
    version = await work.trip.roster_version()
    if version != prepared.base:
        return None
    await work.trip.set_roster_version(version + 1)
    kept = {it.id for it in prepared.bodies}
    for gone in await work.roster.organisations():
        if gone.id not in kept:
            await work.roster.drop(gone.id)
    await work.roster.clear_members()
    await _keep(work, prepared.bodies)
    made = size_of(prepared.bodies)
    await work.audit.note(author, "members imported", detail=f"{made.organisations} + {made.people}")
    return made


async def _keep(work: Work, bodies: tuple[Body, ...]) -> None:
    """A domain that passes from one organisation to another is free once all have let go of theirs."""
    rows = [await work.roster.keep(Organisation(it.name, it.domains, it.id)) for it in bodies]
    await work.roster.add(
        [
            Member(row.id, who.last_name, who.first_name, who.email)
            for row, it in zip(rows, bodies, strict=True)
            for who in it.people
        ]
    )


def size_of(bodies: tuple[Body, ...]) -> RosterSize:
    return RosterSize(len(bodies), sum(len(it.domains) for it in bodies), sum(len(it.people) for it in bodies))
