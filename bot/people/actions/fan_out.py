"""Queueing something to all who come, chunk by chunk: replies are committed in between, however large the crowd."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from bot.outbox.acts import Queued
from bot.people.rules.person import Person
from storage.database import Database
from storage.work import Work

CHUNK = 500  # people queued in one transaction
Wording = Callable[[Work, Sequence[Person]], Awaitable[list[Queued]]]


async def fan_out(
    database: Database, wording: Wording, finish: Callable[[Work], Awaitable[None]], version: int | None = None
) -> bool:
    """Commits `finish` with the last chunk. Keys make a chunk repeated after a crash count once.

    False when the programme is no longer at `version`: what is said would not be true, and nothing more is queued.
    """
    after: int | None = None
    while True:
        async with database.work() as work:
            if version is not None:
                await work.programmes.hold()
                if await work.programmes.latest() != version:
                    return False
            people = await work.people.coming_after(after, CHUNK)
            work.outbox.enqueue(*await wording(work, [person for person in people if person.reached]))
            if len(people) < CHUNK:
                await finish(work)
                return True
            after = people[-1].id
