"""Publishing the programme: a version, the difference, the reminders that are no longer true, and who is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.fanout import fan_out
from bot.actions.notices import reschedule
from bot.screens import changes as screens
from bot.screens.acts import Lane, Owed, Send
from bot.trip.changes import Change, changes, next_version
from bot.trip.people import Language, Person
from bot.trip.programme import Programme
from bot.trip.trip import Trip
from storage.database import Database
from storage.work import Work

TO_TELL = "tell:"  # a fact for each version that people are still to be told of; its value, the version before


async def seed(work: Work, trip: Trip) -> None:
    """The trip file makes version 1; from then on the database is right."""
    if await work.programmes.latest() is None:
        first = replace(trip.programme, version=1, issued=work.now)
        await work.programmes.publish(first, author=None, note="trip file")


async def publish(work: Work, draft: Programme, author: int | None, note: str, tell: bool) -> list[Change]:
    """The difference; when there is none, nothing is published. People are told by the ticker (`tell_all`)."""
    current = await work.programmes.current()
    found = changes(current, draft)
    if not found:
        return []
    issued = next_version(current, draft, work.now)
    await work.programmes.publish(issued, author, note)
    await reschedule(work, found)
    if tell:
        await work.facts.set(f"{TO_TELL}{issued.version}", str(current.version))
    return found


async def republish(work: Work, number: int, author: int, note: str, tell: bool) -> list[Change]:
    """Says again what version `number` said; entries that did not exist then are cancelled."""
    return await publish(work, await work.programmes.version(number), author, note, tell)


async def tell_all(database: Database) -> None:
    """Owes the changes of each version published aloud to all who come, in order of version."""
    async with database.reading() as work:
        numbers = sorted(int(name.removeprefix(TO_TELL)) for name in await work.facts.names(TO_TELL))
    for number in numbers:
        await _tell(database, number)


async def _tell(database: Database, number: int) -> None:
    fact = f"{TO_TELL}{number}"
    async with database.reading() as work:
        issued = await work.programmes.version(number)
        before = await work.programmes.version(int(await work.facts.get(fact) or number - 1))
    found = changes(before, issued)
    said = {language: Send(screens.told_to_people(found, issued, language)) for language in Language}

    def wording(people: Sequence[Person]) -> list[Owed]:
        return [Owed(it.id, said[it.language], Lane.CHANGE, f"change:{number}:{it.id}") for it in people]

    async def finish(work: Work) -> None:
        await work.facts.drop(fact)

    await fan_out(database, wording, finish)
