"""What does not work: every organiser is told once that it began, and once that it is over."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from bot.people.actions.tell import tell_organisers
from bot.team.screens import troubles as screens
from storage.database import Database
from storage.work import Work

KEY = "trouble:"


async def begin(database: Database, name: str) -> None:
    async with database.work() as work:
        await tell_organisers(work, partial(screens.begins, name), key=_key(name))


async def end(database: Database, name: str) -> None:
    """Silent where nobody was told that it began."""
    async with database.reading() as work:
        notified = await _notified(work, name)
    if notified:
        async with database.work() as work:
            await work.outbox.release(notified)
            await tell_organisers(work, partial(screens.ends, name))


class Health:
    """Of a service that we lean on: what is told of it, after `many` failures in a row.

    What it does first after a start also ends what an earlier process had told.
    """

    def __init__(self, database: Database, name: str, many: int) -> None:
        self._database = database
        self._name = name
        self._many = many  # a server may be busy for a moment
        self._failures = 0
        self._well = False

    async def failed(self) -> None:
        self._failures += 1
        if self._failures == self._many:
            self._well = False
            await begin(self._database, self._name)

    async def answered(self) -> None:
        self._failures = 0
        if not self._well:
            self._well = True
            await end(self._database, self._name)


async def end_all(database: Database, names: Collection[str]) -> None:
    """As `end`, in one read where nobody was told of any of them."""
    if not names:
        return
    async with database.reading() as work:
        known = await ongoing(work)
    for name in sorted(set(names).intersection(known)):
        await end(database, name)


async def ongoing(work: Work) -> tuple[str, ...]:
    """What organisers were told of that does not work, and is not over."""
    return tuple(sorted(await work.outbox.named_after(KEY)))


async def _notified(work: Work, name: str) -> set[str]:
    return await work.outbox.enqueued(f"{_key(name)}:{it.id}" for it in await work.people.organisers())


def _key(name: str) -> str:
    return f"{KEY}{name}"
