"""Publishing the programme: a version, the difference, the reminders that are no longer true, and who is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.changes import screens
from bot.notices.actions import reschedule
from bot.notices.rules import undisturbing
from bot.outbox.acts import Lane, Queued, Send
from bot.people.actions.fan_out import fan_out
from bot.people.rules.person import Language, Person
from bot.programme.rules.difference import Change, ahead, changes, happens, next_version
from bot.programme.rules.programme import Programme
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

NOTED = {"import": "programme imported", "undo": "programme restored"}  # how the record tells a version's note


async def seed(work: Work, trip: Trip) -> None:
    """The trip file makes version 1; from then on the database is right.

    Writes at each start: a database that takes nothing is met here, not by the first person who writes.
    """
    await work.trip.start()
    if await work.programmes.latest() is None:
        first = replace(trip.programme, version=1, issued=work.now)
        await work.programmes.publish(first, author=None, note="trip file")


async def publish(work: Work, draft: Programme, author: int | None, note: str, tell: bool) -> list[Change]:
    """The difference; when there is none, nothing is published. People are told by the scheduler (`tell_all`)."""
    current = await work.programmes.current()
    found = changes(current, draft)
    if not found:
        return []
    issued = next_version(current, draft, work.now)
    await work.programmes.publish(issued, author, note)
    await work.audit.note(author, NOTED.get(note, "programme published"), detail=str(issued.version))
    await reschedule(work, found)
    if tell:
        await work.publications.announce(issued.version, current.version)
    return found


async def republish(work: Work, number: int, author: int, note: str, tell: bool) -> list[Change]:
    """Says again what version `number` said; entries that did not exist then are cancelled."""
    return await publish(work, await work.programmes.version(number), author, note, tell)


async def tell_all(database: Database) -> None:
    """Queues the changes of each version published aloud to all who come, in order of version."""
    async with database.reading() as work:
        waiting = await work.publications.to_tell()
    for number, base in waiting.items():
        await _tell(database, number, base)


async def _tell(database: Database, number: int, base: int) -> None:
    async with database.reading() as work:
        issued = await work.programmes.version(number)
        found = changes(await work.programmes.version(base), issued)
        now, first = work.now, happens(found, work.now)
    said = {language: Send(screens.told_to_people(found, issued, language)) for language in Language}

    def wording(people: Sequence[Person]) -> list[Queued]:
        at = [undisturbing(now, it.preferences.quiet, issued.zone, first) for it in people]
        return [
            Queued(it.id, said[it.language], Lane.CHANGE, _key(number, it.id), due=due if due > now else None)
            for it, due in zip(people, at, strict=True)
        ]

    async def finish(work: Work) -> None:
        await work.publications.mark_told(number)

    await fan_out(database, wording, finish)


def _key(number: int, person: int) -> str:
    return f"change:{number}:{person}"


async def missed(work: Work, person: Person, since: datetime) -> list[Queued]:
    """What was published aloud after `since` and this person was not told, in one message: what is still to come."""
    bases = await work.publications.told()
    keys = {_key(it, person.id): it for it in bases}
    await work.outbox.free(keys)
    heard = max((keys[key] for key in await work.outbox.told(keys)), default=0)
    left = [it for it in bases if it > heard and (await work.programmes.version(it)).issued >= since]
    if not left:
        return []
    current = await work.programmes.current()
    found = ahead(changes(await work.programmes.version(bases[left[0]]), current), work.now)
    said = Send(screens.told_to_people(found, current, person.language))
    return [Queued(person.id, said, Lane.CHANGE, _key(left[-1], person.id))] if found else []
