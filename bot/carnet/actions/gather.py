"""What a carnet is made of, as it is kept at that instant."""

from __future__ import annotations

from bot.carnet.rules import Carnet, carnet, personal, public
from bot.debriefs.actions.reading import everything
from bot.notes.rules import MOST
from bot.people.rules.person import Person
from bot.programme.rules.programme import Programme
from storage.work import Work


async def own(work: Work, programme: Programme, person: Person) -> Carnet:
    """All that this person said, however it is marked, and their notes."""
    said = await work.debriefs.said(person.id)
    notes = reversed(await work.notes.of(person.id, MOST))
    signup = await work.signups.of(person.id)
    name = signup.name if signup and signup.name else person.name
    return carnet(programme, personal(said, [(it.entry, it.words) for it in notes]), name)


async def shared(work: Work, programme: Programme) -> Carnet:
    """What its authors agreed that the network reads."""
    read = await everything(work, programme)
    return carnet(programme, public(read.found, read.names))
