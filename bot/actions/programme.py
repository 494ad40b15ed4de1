"""Publishing the programme: a version, the difference, the reminders that are no longer true, and who is told."""

from __future__ import annotations

from dataclasses import replace

from bot.screens import changes as screens
from bot.screens.acts import Lane, Owed, Send
from bot.trip.changes import Change, changes, next_version
from bot.trip.programme import Programme
from bot.trip.trip import Trip
from storage.work import Work


async def seed(work: Work, trip: Trip) -> None:
    """The trip file makes version 1; from then on the database is right."""
    if await work.programmes.latest() is None:
        first = replace(trip.programme, version=1, issued=work.now)
        await work.programmes.publish(first, author=None, note="trip file")


async def publish(work: Work, draft: Programme, author: int | None, note: str, tell: bool) -> list[Change]:
    """The difference; when there is none, nothing is published."""
    current = await work.programmes.current()
    found = changes(current, draft)
    if not found:
        return []
    issued = next_version(current, draft, work.now)
    await work.programmes.publish(issued, author, note)
    await reschedule(work, found)
    if tell:
        await _tell(work, found, issued)
    return found


async def republish(work: Work, number: int, author: int, note: str) -> list[Change]:
    """Says again what version `number` said; entries that did not exist then are cancelled."""
    return await publish(work, await work.programmes.version(number), author, note, tell=False)


async def reschedule(work: Work, found: list[Change]) -> None:
    """Reminders that wait and speak of what changed are taken back: the ticker owes those that are true now."""
    for change in found:
        entry = screens.entry_of(change)
        await work.outbox.withdraw(f"entry:{entry.ref}", [Lane.REMINDER])


async def _tell(work: Work, found: list[Change], issued: Programme) -> None:
    for person in await work.people.coming():
        screen = screens.told_to_people(found, issued, person.language)
        key = f"change:{issued.version}:{person.id}"
        work.outbox.owe(Owed(person.id, Send(screen), Lane.CHANGE, key))
