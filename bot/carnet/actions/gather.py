"""What a carnet is made of, as it is kept at that instant."""

from __future__ import annotations

from bot.carnet.rules import Carnet, asked, carnet, personal, promised, public
from bot.debriefs.actions.reading import everything
from bot.host_questions.rules import ordered
from bot.notes.rules import MOST
from bot.people.rules.person import Person
from bot.programme.rules.programme import Programme
from bot.promises.rules import Seen
from storage.work import Work


async def own(work: Work, programme: Programme, person: Person) -> Carnet:
    """All that this person said, however it is marked, and their notes."""
    said = await work.debriefs.said(person.id)
    notes = reversed(await work.notes.of(person.id, MOST))
    signup = await work.signups.of(person.id)
    name = signup.name if signup and signup.name else person.name
    own_promise = await work.promises.of(person.id)
    told = personal(said, [(it.entry, it.words) for it in notes])
    told += promised(programme, [own_promise] if own_promise else [], {})
    return carnet(programme, told, name)


async def shared(work: Work, programme: Programme) -> Carnet:
    """What its authors agreed that the network reads."""
    read = await everything(work, programme)
    questions = ordered(await work.host_questions.all())
    promises = [it for it in await work.promises.all() if it.seen is Seen.NETWORK]
    known = await work.people.load({it.person for it in promises})
    names = {it.id: it.name for it in known.values()}
    told = [*public(read.found, read.names), *asked(questions), *promised(programme, promises, names)]
    return carnet(programme, told)
