"""Publishing the programme: a version, the difference, and the reminders that are no longer true."""

from __future__ import annotations

from dataclasses import replace

from bot.changes.actions import telling
from bot.notices.actions import reschedule
from bot.programme.rules.difference import Change, changes, next_version
from bot.programme.rules.programme import Programme
from bot.trip import Trip
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
        for ref, email in trip.host_emails.items():
            await work.hosts.addressed(ref, email)


async def publish(work: Work, draft: Programme, author: int | None, note: str, tell: bool) -> list[Change]:
    """The difference; when there is none, nothing is published. People are told by the scheduler (`telling.tick`)."""
    await work.programmes.hold()
    current = await work.programmes.current()
    found = changes(current, draft)
    if not found:
        return []
    issued = next_version(current, draft, work.now)
    await work.programmes.publish(issued, author, note)
    await work.audit.note(author, NOTED.get(note, "programme published"), detail=str(issued.version))
    await reschedule(work, found)
    await telling.announce(work, issued.version, current.version, tell)
    return found


async def republish(work: Work, number: int, author: int, note: str, tell: bool) -> list[Change]:
    """Says again what version `number` said; entries that did not exist then are cancelled."""
    return await publish(work, await work.programmes.version(number), author, note, tell)
