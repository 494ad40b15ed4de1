"""What a carnet is made of, as it is kept at that instant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time

from bot.carnet.rules.carnet import Carnet, Material, Of, carnet
from bot.carnet.rules.sources import own_photographs, personal, photographs, promised, public, questions, titled
from bot.debriefs.actions.reading import everything, names_of
from bot.delegation.actions import listed
from bot.host_questions.rules import ordered
from bot.notes.rules import MOST
from bot.people.rules.person import Person
from bot.programme.rules.programme import Programme
from bot.promises.rules import Seen
from bot.trip import Trip
from storage.work import Work


async def own(work: Work, trip: Trip, person: Person) -> Carnet:
    """All that this person said, however it is marked, and their notes."""
    programme = await work.programmes.current()
    notes = list(reversed(await work.notes.of(person.id, MOST)))
    promise = await work.promises.of(person.id)
    contributions = await work.debriefs.contributions(person.id)
    sayings = personal(contributions, notes)
    sayings += promised(programme, [promise] if promise else [], {})
    sayings = titled(sayings, trip.debriefs)
    of = Material(
        sayings,
        own_photographs(contributions, notes),
        await _precisions(work),
        await announced(work, trip),
        (),
        work.now,
    )
    name = (await names_of(work, [person.id])).get(person.id, person.name)
    return carnet(programme, of, name)


async def shared(work: Work, trip: Trip) -> Carnet:
    """What its authors agreed that the network reads."""
    programme = await work.programmes.current()
    read = await everything(work, programme)
    promises = [it for it in await work.promises.all() if it.seen is Seen.NETWORK]
    sayings = [
        *public(read.found, read.names),
        *questions(ordered(await work.host_questions.all())),
        *promised(programme, promises, await _names(work, (it.person for it in promises))),
    ]
    sayings = titled(sayings, trip.debriefs)
    photos, people = photographs(read.found, read.names), await listed(work)
    return carnet(
        programme, Material(sayings, photos, await _precisions(work), await announced(work, trip), people, work.now)
    )


async def _names(work: Work, people: Iterable[int]) -> Mapping[int, str]:
    return await names_of(work, sorted(set(people)))


async def _precisions(work: Work) -> list[Of[str]]:
    """What the hosts made more precise."""
    return [(it.entry, it.precision) for it in (await work.hosts.all()).values() if it.precision]


async def announced(work: Work, trip: Trip) -> Programme | None:
    """The programme with which the delegation left; None when none was published before."""
    leaves = datetime.combine(trip.first_day, time(), trip.zone).astimezone(UTC)
    before = [it.version for it in await work.programmes.history() if it.issued < leaves]
    return await work.programmes.version(before[0]) if before else None
